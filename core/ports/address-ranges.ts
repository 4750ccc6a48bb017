/** Addresses of the Internet and ranges of them. */
export interface AddressRanges {
  /** A range in its one form, `192.0.2.0/24` or `2001:db8::/32`; a single address is one of itself. Undefined for what is none. */
  read(typed: string): string | undefined;
  /** Whether an address lies in one of them; what is no address lies in none. */
  holds(ranges: readonly string[], address: string): boolean;
}
