import type { Notice } from '../owner-notices';

/** Whom and what a notice speaks of: the account's label, names, and the host; '' where there is none. */
export interface Told {
  readonly account: string;
  readonly user: string;
  readonly other: string;
  readonly host: string;
  /** The account's page of those who lost what gives their codes. */
  readonly recoveries: string;
}

/** What each notice says, in one language. */
export type NoticeWords = Readonly<Record<Notice, (told: Told) => readonly [subject: string, said: string]>>;
