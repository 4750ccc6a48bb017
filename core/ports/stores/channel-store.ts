import type { ClosableChannel } from '../../access/channels';
import type { Principal } from '../../access/principal';

/** By which channels people don't come in on an account. */
export interface ChannelReads {
  /** Closed to everybody on the account, or, with a principal, to that one alone. */
  closed(account: string, principal?: Principal): Promise<readonly ClosableChannel[]>;
  /** What is closed to somebody, by account: to everybody there or to them alone. */
  closedOn(
    accounts: readonly string[],
    principal: Principal,
  ): Promise<ReadonlyMap<string, readonly ClosableChannel[]>>;
}

/** The same, with what changes it; whoever uses it bumps the epochs that hang on it (R7). */
export interface ChannelWrites extends ChannelReads {
  close(account: string, closed: readonly ClosableChannel[], principal?: Principal): Promise<void>;
  /** What was closed to one is closed to another, who is the same person; nothing is opened by it. */
  move(account: string, from: Principal, to: Principal): Promise<void>;
}
