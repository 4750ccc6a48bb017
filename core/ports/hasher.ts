/** Keyed hashes of what must be found or compared, and never read again. */
export interface Hasher {
  /** For codes, tokens and addresses: the same text has the same hash under `purpose`, 43 letters. */
  hash(purpose: string, text: string): string;
  /** Compares in constant time. */
  matches(purpose: string, text: string, hash: string): boolean;
}
