import type { Principal } from '../../access/principal';

/** How far the reset of a second factor has come (R18). `replacing`: the old one is gone, and no code of a new one came yet. */
export type FactorResetState = 'asked' | 'vouched' | 'replacing' | 'done' | 'stopped';

/** Somebody who lost their second factor and has no recovery code left asks for another. */
export interface FactorReset {
  id: string;
  principal: Principal;
  state: FactorResetState;
  askedAt: number;
  /** When nothing comes of it any more, in UTC milliseconds; while it is `replacing`, another link opens it again. */
  endsAt: number;
  /** Before then nothing is replaced; 0: nobody vouched. */
  opensAt: number;
  /** 0: nobody stopped it. */
  stoppedAt: number;
  /** Who vouched first, and on which account (none: one of staff). */
  vouchedBy?: Principal;
  vouchedIn?: string;
  /** The second one of staff. */
  secondedBy?: Principal;
  /** How they know, in the words of the first. */
  reason: string;
  /** What the session is called that used the link: only there another factor is set up; '' is none. */
  session: string;
}

/** Resets of second factors. */
export interface FactorResetReads {
  reset(id: string): Promise<FactorReset | undefined>;
  /** The newest of somebody, whatever came of it. */
  newestOf(principal: Principal): Promise<FactorReset | undefined>;
  /** Those under way, the oldest first. */
  underWay(now: number, limit: number): Promise<FactorReset[]>;
}

/** The same, with what changes them; the logs of whom they are about are locked. */
export interface FactorResetWrites extends FactorResetReads {
  add(reset: FactorReset): Promise<void>;
  set(id: string, to: Partial<Omit<FactorReset, 'id' | 'principal' | 'askedAt'>>): Promise<void>;
  /** Forgets all of somebody. */
  dropOf(principal: Principal): Promise<void>;
}
