import type { Principal } from '../../access/principal';

/** How a session of the web began: a password given to us, a hand-over by the host, or a session of the host's own. */
export type Way = 'password' | 'handed' | 'host';

/** What a browser's cookie stands for. Once ended it stays so: nothing that is under way brings it back. */
export interface Session {
  /** A keyed hash of the cookie: it may be named where the cookie may not. */
  id: string;
  principal: Principal;
  way: Way;
  /** The id of the first of those that came in each other's place: what waits for a session is kept under it. */
  family: string;
  /** The staff member who looks on as this principal (R18). */
  looksOn?: Principal;
  /** When the password was last given, in UTC milliseconds. */
  provedAt: number;
  /** When a code of the second factor was last given; 0: never in this session. */
  factorAt: number;
  address: string;
  /** What the browser calls itself, in few words. */
  agent: string;
  beganAt: number;
  seenAt: number;
  endsAt: number;
  ended: boolean;
}

/** The password of a user or of one of staff, and how it went lately. */
export interface Login {
  principal: Principal;
  /** '': none was set. */
  passwordHash: string;
  passwordAt: number;
  /** Wrong passwords since the last sign-in that went through. */
  failures: number;
  /** Wrong codes since the last right one. */
  codeFailures: number;
}

/** The second factor of a principal. */
export interface SecondFactor {
  principal: Principal;
  /** Under which its secret lies sealed. */
  secretId: string;
  /** `pending`: shown, and no code of it was given yet. */
  state: 'pending' | 'active';
  /** The last step of 30 seconds whose code was used; an earlier one is a replay. */
  lastStep: number;
  beganAt: number;
  /** Recovery codes are hashed with this salt. */
  codeSalt: string;
}

/** A code on its way to an address, by which a password is set anew. */
export interface PasswordCode {
  id: string;
  /** Undefined where nobody has the address: nothing leaves, and nothing shows that. */
  principal?: Principal;
  email: string;
  codeHash: string;
  tries: number;
  done: boolean;
  expiresAt: number;
}

/** What is kept of signing in. */
export interface SignInReads {
  session(ids: readonly string[]): Promise<Session | undefined>;
  /** Those that have not ended, the one seen last first. */
  sessionsOf(principal: Principal, now: number): Promise<Session[]>;
  /** When a session of each was last seen, as long as one of theirs is kept. */
  lastSeen(principals: readonly Principal[]): Promise<ReadonlyMap<Principal, number>>;
  login(principal: Principal): Promise<Login | undefined>;
  /** The staff member who signs in with this address. */
  staffWith(email: string): Promise<Principal | undefined>;
  /** The address that one of staff signs in with. */
  staffAddress(principal: Principal): Promise<string | undefined>;
  /** From where alone they may sign in; none: from everywhere. */
  allowedAddresses(principal: Principal): Promise<readonly string[]>;
  factor(principal: Principal): Promise<SecondFactor | undefined>;
  /** How many recovery codes are left. */
  recoveryCodes(principal: Principal): Promise<number>;
  passwordCode(id: string): Promise<PasswordCode | undefined>;
}

/** The same, with what changes it. */
export interface SignInWrites extends SignInReads {
  addSession(session: Session): Promise<void>;
  /** Seen again; one that has ended stays ended. */
  seen(id: string, at: number): Promise<void>;
  /** A code was given in a session of the host's; made where it is not known yet. */
  noteFactor(session: Session): Promise<void>;
  /** True for the one caller that ends it. */
  endSession(id: string, principal: Principal): Promise<boolean>;
  /** Ends all of somebody, but for one; answers how many. */
  endSessions(principal: Principal, but?: string): Promise<number>;
  setPassword(principal: Principal, hash: string, at: number): Promise<void>;
  /** False when the address signs somebody else in. */
  setStaffAddress(principal: Principal, email: string): Promise<boolean>;
  dropLogin(principal: Principal): Promise<void>;
  /** In the place of those there were. */
  setAllowedAddresses(principal: Principal, addresses: readonly string[]): Promise<void>;
  countFailure(principal: Principal, of: 'password' | 'code'): Promise<void>;
  clearFailures(principal: Principal, of: 'password' | 'code'): Promise<void>;
  /** Counts a try under a name until `endsAt`, where a count begins anew once the one before is over; answers the count. */
  countTry(id: string, now: number, endsAt: number): Promise<number>;
  forgetTries(id: string): Promise<void>;
  putFactor(factor: SecondFactor): Promise<void>;
  /** True for the one caller that uses this step, which is later than any used before. */
  useStep(principal: Principal, step: number): Promise<boolean>;
  activateFactor(principal: Principal, codeSalt: string): Promise<void>;
  dropFactor(principal: Principal): Promise<void>;
  /** In the place of those there were. */
  setRecoveryCodes(principal: Principal, hashes: readonly string[]): Promise<void>;
  /** True for the one caller that uses this code. */
  useRecoveryCode(principal: Principal, hash: string): Promise<boolean>;
  /** The codes before it to the same address, or for the same person, are good no more. */
  addPasswordCode(code: PasswordCode): Promise<void>;
  countPasswordTry(id: string): Promise<void>;
  /** True for the one caller that ends it. */
  endPasswordCode(id: string): Promise<boolean>;
}
