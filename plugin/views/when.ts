import { LOCALES, reader } from './reader';
import type { When } from './words';

/** Puts instants into the reader's words: "today 14:31", "22 Nov 2026, 14:31", "Sunday 22 November 2026". */
export interface WhenWords {
  /** An instant; today and yesterday by name. */
  moment(at: number): When;
  /** A day without its time. */
  day(at: number): When;
  /** Hour and minute alone, for lists already grouped by day. */
  time(at: number): When;
  /** A day spelt out, as a heading. */
  heading(at: number): When;
}

/** What a reader's times depend on. */
export interface Reader {
  readonly now: number;
  /** Where it is: the reader’s own timezone, if they chose one, comes before it. */
  readonly timeZone: string;
  /** What is kept by the day is of that timezone, whoever reads. */
  readonly isKept?: true;
  readonly locale?: string;
}

const day = 86_400_000;
/** The furthest that a Date goes, either way: what lies beyond is drawn there, since a page must not fail over it. */
const furthest = 8_640_000_000_000_000;
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const long: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };

/** Makes the words for one reader. */
export function createWhen(asked: Reader): WhenWords {
  const { now, locale = LOCALES[reader().language], isKept } = asked;
  const timeZone = (isKept ? undefined : reader().timeZone) ?? asked.timeZone;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const inner = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (at: number) => inner.format(drawable(at)).replaceAll(/(\p{L}),/gu, '$1');
  };
  const [time, date, spelt] = [format(clock), format(short), format(long)];
  const names = new Map([
    // Where one word is for both, as in Hindi, it says neither.
    ...(near(locale, 1) === near(locale, -1) ? [] : [1, -1]).map((days): [string, string] => [
      date(now + days * day),
      near(locale, days),
    ]),
    [date(now), near(locale, 0)],
  ]);
  const when = (at: number, text: string): When => ({ iso: new Date(drawable(at)).toISOString(), text });
  const capital = (word: string) => word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
  return {
    moment: (at) => {
      const name = names.get(date(at));
      return when(at, name === undefined ? `${date(at)}, ${time(at)}` : `${name} ${time(at)}`);
    },
    day: (at) => when(at, date(at)),
    time: (at) => when(at, time(at)),
    heading: (at) => {
      const name = names.get(date(at));
      return when(at, name === undefined ? spelt(at) : `${capital(name)}, ${spelt(at)}`);
    },
  };
}

/** Yesterday, today, tomorrow. */
function near(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

function drawable(at: number): number {
  return Math.min(Math.max(at, -furthest), furthest);
}
