/** Codes of a second factor that change every 30 seconds (RFC 6238: SHA-1, six digits). */
export interface OneTimeCodes {
  /** A new secret of 160 bits, as people type it: base32. */
  secret(): string;
  /** The address that an authenticator reads from a picture. */
  uri(secret: string, labels: { issuer: string; account: string }): string;
  /** The step whose code this is: the one at `now`, the one before or the one after; undefined: none of them. */
  stepOf(secret: string, code: string, now: number): number | undefined;
}
