import type { BotOptions, Speaker } from './context';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The furthest that a Date goes: what lies beyond is told as that, since no answer may fail over it. */
const FURTHEST = 8_640_000_000_000_000;

/** A day, for people. */
export function day(at: number): string {
  return DAY.format(at);
}

/** A moment in an account's own time, for people. */
export function moment(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(Math.min(at, FURTHEST));
}

/** A moment in the time of the account that the speaker speaks for. */
export async function inTheirTime(
  { core }: BotOptions,
  { hat, actor }: Speaker,
  at: number,
): Promise<string> {
  const { timezone } = await core.as(actor).readAccount({ account: hat.account });
  return moment(at, timezone);
}
