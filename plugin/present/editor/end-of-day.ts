const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The instant at which a day ends in a timezone, exclusive; undefined for what is no day. */
export function endOfDay(day: string, timeZone: string): number | undefined {
  const [, year, month, date] = DAY.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const named = new Date(Date.UTC(year, month - 1, date));
  if (named.toISOString().slice(0, 10) !== day) return undefined;
  const midnight = Date.UTC(year, month - 1, date + 1);
  // The clock may be put forward or back between the two: the offset is asked for again where the first one leads.
  const guess = midnight - offsetAt(midnight, timeZone);
  return midnight - offsetAt(guess, timeZone);
}

/** How far the clocks of a timezone are ahead of UTC at an instant. */
function offsetAt(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
