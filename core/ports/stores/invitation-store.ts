import type { PermissionKey } from '../../access/catalogue';
import type { DepartmentRule } from '../../access/facts';
import type { Principal } from '../../access/principal';

/** A grant that somebody will have once they accept. */
export interface InvitedGrant {
  key: PermissionKey;
  service?: string;
  expiresAt?: number;
}

/** Pending until it is accepted, declined or withdrawn; one that ran out stays pending and opens nothing. */
export type InvitationState = 'pending' | 'accepted' | 'declined' | 'withdrawn';

/** A place on an account that waits for the holder of an address. */
export interface Invitation {
  id: string;
  account: string;
  email: string;
  /** How the inviter calls them; '' when they said nothing. */
  name: string;
  grants: readonly InvitedGrant[];
  departmentRule?: DepartmentRule;
  state: InvitationState;
  invitedBy: Principal;
  /** How often it was mailed: only the newest link works. */
  sends: number;
  createdAt: number;
  sentAt: number;
  expiresAt: number;
}

/** Invitations, found by id, by account and by the hash of their link. */
export interface InvitationReads {
  invitation(id: string): Promise<Invitation | undefined>;
  /** By any hash of its token. */
  byToken(hashes: readonly string[]): Promise<Invitation | undefined>;
  /** Those of an account that nobody has answered, expired ones too, newest first. */
  pending(account: string): Promise<Invitation[]>;
  /** How many of an account were mailed since then. */
  sentSince(account: string, at: number): Promise<number>;
}

/** The same, with what changes them. */
export interface InvitationWrites extends InvitationReads {
  add(invitation: Invitation, tokenHash: string): Promise<void>;
  /** A new link: the old one is dead. */
  renew(id: string, tokenHash: string, times: { sentAt: number; expiresAt: number }): Promise<void>;
  setState(id: string, state: InvitationState): Promise<void>;
}
