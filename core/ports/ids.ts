/** New names for things. */
export interface Ids {
  /** An id that sorts by the time it was made: 26 letters and digits. */
  next(): string;
  /** An unguessable token of at least 128 bits, safe in a URL. */
  token(): string;
  /** A code of that many decimal digits, for people to type. */
  code(digits: number): string;
}
