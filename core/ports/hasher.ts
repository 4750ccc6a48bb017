/** Keyed hashes of what must be found or compared, and never read again. */
export interface Hasher {
  /** For codes, tokens and addresses: the same text has the same hash under `purpose`, 43 letters. */
  hash(purpose: string, text: string): string;
  /** The same under every key of the secret, the newest first: what was made before it rotated is found by these. */
  hashes(purpose: string, text: string): readonly string[];
  /** Compares in constant time. */
  matches(purpose: string, text: string, hash: string): boolean;
}
