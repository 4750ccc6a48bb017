/** The instant at which a day, as `2026-12-18`, is over in a timezone; undefined for what is no day, or lies where
 * calendars don't agree how to write it. */
export function endOfDay(day: string, timeZone: string): number | undefined {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1970' && day < '9999';
  const start = isWritten ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) return undefined;
  const wall = start + DAY;
  // Twice, since the clocks there may change between the first guess and the answer.
  return wall - ahead(wall - ahead(wall, timeZone), timeZone);
}

const DAY = 86_400_000;

/** By how much the clocks of a timezone are ahead of UTC at an instant. */
function ahead(at: number, timeZone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${wall.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
