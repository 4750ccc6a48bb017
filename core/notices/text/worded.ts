import type { english } from './en';

/** The same texts in another language: all of them, each made of the same values. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => R extends string ? string : R
    : { readonly [K in keyof T]: Worded<T[K]> };

/** All texts of mails. */
export type MailText = Worded<typeof english>;
