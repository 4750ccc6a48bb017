/** What every address on file is told of. Stable. */
export const NOTICES = [
  'address.added',
  'address.removed',
  'address.primary',
  'address.undone',
  'ownership.offered',
  'ownership.handed',
  'ownership.undone',
  'secondary.changed',
  'recovery.asked',
  'recovery.done',
  'users.merged',
  'password.changed',
  'password.reset',
  'factor.on',
  'factor.off',
  'factor.codes',
  'factor.recovered',
  'addresses.allowed',
  'addresses.opened',
  'factor.vouch',
  'factor.replaced',
] as const;
/** What owners are told of, by its stable name. */
export type Notice = (typeof NOTICES)[number];

/** Whom and what a notice speaks of: the account's label, and names; '' where there is none. */
export interface Noticed {
  account: string;
  /** Its id, for a page of it. */
  accountId: string;
  user: string;
  other: string;
}
