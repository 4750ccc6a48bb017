import type { Rich } from '../words';
import type { english } from './en';

/** A word of a text in any language. */
type Said<T> = T extends string ? string : T extends Rich ? Rich : T;

/** The same texts in another language: all of them, each made of the same values. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Said<R>
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Worded<T[K]> };

/** All texts of the pages. */
export type Text = Worded<typeof english>;
