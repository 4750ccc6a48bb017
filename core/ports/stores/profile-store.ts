import type { Principal } from '../../access/principal';

/** Languages that pages and mails are in. */
export const PROFILE_LANGUAGES = ['en', 'pl', 'hi', 'af', 'de'] as const;

/** One of them. */
export type Language = (typeof PROFILE_LANGUAGES)[number];

/** How somebody reads; what is absent was not chosen. */
export interface Profile {
  readonly language?: Language | undefined;
  /** An IANA name. */
  readonly timezone?: string | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** How people read. */
export interface ProfileReads {
  of(principal: Principal): Promise<Profile>;
}

/** The same, with what changes it. */
export interface ProfileWrites extends ProfileReads {
  put(principal: Principal, profile: Profile): Promise<void>;
  drop(principal: Principal): Promise<void>;
}
