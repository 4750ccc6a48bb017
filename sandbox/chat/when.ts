const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as a chat shows it: the time alone for today. */
export function timeOf(at: number, now: number): string {
  const [then, today] = [day.format(at), day.format(now)];
  return then === today ? time.format(at) : `${then}, ${time.format(at)}`;
}

/** A moment in full. */
export function momentOf(at: number): string {
  return whole.format(at);
}
