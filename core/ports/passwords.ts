/** Slow hashes of what people choose or type: passwords and recovery codes. At most two at once, and never in a transaction
 * (design section 5). */
export interface Passwords {
  /** A hash under a salt of its own, or under this one, where the same text must have the same hash. */
  hash(text: string, salt?: string): Promise<string>;
  /** Whether this is the text; without a hash it takes as long, and it isn't. */
  matches(text: string, hash: string | undefined): Promise<boolean>;
  /** A new salt. */
  salt(): string;
  /** Whether somebody who tries what people choose would find it soon; `own` are words of the person's own. */
  isWeak(password: string, own: readonly string[]): Promise<boolean>;
}
