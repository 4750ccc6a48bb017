/** New names for things. */
export interface Ids {
  /** An id that sorts by the time it was made: 26 letters and digits. */
  next(): string;
  /** An unguessable token of at least 128 bits, safe in a URL. */
  token(): string;
  /** An unguessable code of 128 bits in letters and digits that nobody mixes up, for people to hand on. */
  invite(): string;
  /** A code of that many decimal digits, for people to type. */
  code(digits: number): string;
}
