import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages that pages are in, by their BCP 47 names. */
export const LANGUAGES = ['en', 'pl', 'hi', 'af', 'de'] as const;
/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** What somebody who reads chose for themselves. */
export interface ReadingAs {
  readonly language: Language;
  /** An IANA name; absent: the account's own. */
  readonly timeZone?: string;
  readonly theme?: 'light' | 'dark';
}

/** Dates and numbers as each language writes them where we are read most. */
export const LOCALES: Readonly<Record<Language, string>> = {
  ...{ en: 'en-GB', pl: 'pl-PL', hi: 'hi-IN', af: 'af-ZA', de: 'de-DE' },
};

const ENGLISH: ReadingAs = { language: 'en' };
const reading = new AsyncLocalStorage<{ as: ReadingAs }>();

/** Does something for a reader: all words, dates and numbers in it, and in what it waits for, are theirs. */
export function readAs<T>(as: ReadingAs, work: () => T): T {
  return reading.run({ as }, work);
}

/** What is known of the reader by now: from here on, until the end of what `readAs` began. */
export function readFurtherAs(more: Partial<ReadingAs>): void {
  const here = reading.getStore();
  if (here) here.as = { ...here.as, ...more };
}

/** Who reads; outside of any page it is English. */
export function reader(): ReadingAs {
  return reading.getStore()?.as ?? ENGLISH;
}
