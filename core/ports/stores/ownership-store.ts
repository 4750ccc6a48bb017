import type { Principal } from '../../access/principal';

/** Ownership on its way from one user to another (R6a). */
export interface Handover {
  id: string;
  account: string;
  from: string;
  to: string;
  /** What the new owner was before, and is again once it is undone. */
  toRole: 'master' | 'member';
  state: 'offered' | 'accepted' | 'undone' | 'withdrawn';
  offeredAt: number;
  /** Until when it can be accepted; once it was, until when it can be undone. */
  expiresAt: number;
}

/** The address that gets an owner's notices too, and proves nothing (R10). */
export interface SecondaryAddress {
  account: string;
  email: string;
  /** Of the link that confirms it. */
  expiresAt: number;
  confirmedAt?: number;
}

/** A new address for an owner who lost theirs, asked for by staff (R18). */
export interface Recovery {
  id: string;
  account: string;
  user: string;
  email: string;
  reason: string;
  state: 'waiting' | 'done' | 'stopped';
  requestedBy: Principal;
  requestedAt: number;
  /** When somebody opened the link that was mailed to the new address. */
  provedAt?: number;
}

/** Hand-overs, secondary addresses and recoveries under way. */
export interface OwnershipReads {
  /** The newest hand-over of an account in this state. */
  handover(account: string, state: Handover['state']): Promise<Handover | undefined>;
  handoverByUndo(hashes: readonly string[]): Promise<Handover | undefined>;
  secondary(account: string): Promise<SecondaryAddress | undefined>;
  secondaryByToken(hashes: readonly string[]): Promise<SecondaryAddress | undefined>;
  recovery(id: string): Promise<Recovery | undefined>;
  waitingRecovery(account: string): Promise<Recovery | undefined>;
  recoveryByToken(hashes: readonly string[]): Promise<Recovery | undefined>;
}

/** The same, with what changes them. */
export interface OwnershipWrites extends OwnershipReads {
  addHandover(handover: Handover): Promise<void>;
  setHandover(
    id: string,
    state: Handover['state'],
    until?: { expiresAt: number; undoHash: string },
  ): Promise<void>;
  putSecondary(address: SecondaryAddress, tokenHash: string): Promise<void>;
  confirmSecondary(account: string, at: number): Promise<void>;
  dropSecondary(account: string): Promise<void>;
  addRecovery(recovery: Recovery, tokenHash: string): Promise<void>;
  proveRecovery(id: string, at: number): Promise<void>;
  setRecovery(id: string, state: Recovery['state']): Promise<void>;
}
