import type { Role } from '../../access/facts';
import type { Membership } from './people-store';

/** An address by which a login is known; it belongs to one user at most. */
export interface UserAddress {
  email: string;
  user: string;
  provedAt: number;
}

/** A code on its way to an address that a signed-in user says is theirs. */
export interface AddressProof {
  id: string;
  user: string;
  email: string;
  codeHash: string;
  tries: number;
  done: boolean;
  createdAt: number;
  expiresAt: number;
}

/** Logins and memberships, beside what `PeopleReads` has of them. */
export interface UserReads {
  /** Of one login, its first address first. */
  addresses(user: string): Promise<UserAddress[]>;
  addressProof(id: string): Promise<AddressProof | undefined>;
  /** How many codes since then, asked for by this user. */
  addressProofsSince(user: string, at: number): Promise<number>;
  /** Every place of a user, suspended ones too. */
  memberships(user: string): Promise<Membership[]>;
  membershipById(id: string): Promise<Membership | undefined>;
  ownerOf(account: string): Promise<Membership | undefined>;
  /** The owner and the masters of an account who are not suspended. */
  managers(account: string): Promise<Membership[]>;
  hasLogin(person: string): Promise<boolean>;
  /** The membership that this contact was joined to (R20). */
  joinedTo(account: string, contact: string): Promise<Membership | undefined>;
}

/** The same, with what changes logins and memberships; whoever uses it bumps the principals (R7). */
export interface UserWrites extends UserReads {
  /** False when the address is somebody's already. */
  addAddress(address: UserAddress): Promise<boolean>;
  dropAddress(email: string): Promise<void>;
  /** Makes one of a user's addresses the one it signs in with. */
  setPrimary(user: string, email: string): Promise<void>;
  addAddressProof(proof: AddressProof): Promise<void>;
  /** The newest proof of this user that still waits, locked. */
  waitingAddressProof(user: string): Promise<AddressProof | undefined>;
  countAddressTry(id: string): Promise<void>;
  endAddressProofs(user: string): Promise<void>;
  setUserSuspended(user: string, suspended: boolean): Promise<void>;
  setRole(membership: string, role: Exclude<Role, 'contact' | 'outsider'>): Promise<void>;
  /** The address was proved by this person: contacts with it that belong to nobody are theirs, and sleep no longer (R13). */
  ownContacts(email: string, person: string): Promise<void>;
  /** This contact is the person's, awake. */
  ownContact(contact: string, person: string): Promise<void>;
  /** Takes somebody out of every team of an account. */
  leaveTeams(account: string, subject: { kind: 'user' | 'contact'; id: string }): Promise<void>;
  /** Everything that names one user, but for memberships and logs, names another from now on. */
  renameUser(
    from: { id: string; person: string },
    to: { id: string; person: string },
    accounts: readonly string[],
  ): Promise<void>;
  setMember(membership: string, user: string): Promise<void>;
  setContact(membership: string, contact: string): Promise<void>;
  dropUser(id: string): Promise<void>;
  dropMembership(id: string): Promise<void>;
}
