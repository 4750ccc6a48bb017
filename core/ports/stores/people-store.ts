import type { Role } from '../../access/facts';
import type { Principal } from '../../access/principal';

/** A person with a login; `person` is the human behind it and behind contacts that were proved. */
export interface User {
  id: string;
  person: string;
  name: string;
  email: string;
  suspended: boolean;
}

/** Somebody known to one account; `person` is absent until the address was proved. */
export interface Contact {
  id: string;
  account: string;
  person?: string;
  name: string;
  email: string;
  /** A changed address that is not proved yet puts its grants to sleep (R13). */
  asleep: boolean;
}

/** A user's place on an account. */
export interface Membership {
  id: string;
  account: string;
  user: string;
  /** The contact that was joined to it (R20). */
  contact?: string;
  role: Exclude<Role, 'contact' | 'outsider'>;
  suspended: boolean;
}

/** A local team: its members are of its own account. */
export interface Team {
  id: string;
  account: string;
  name: string;
  description: string;
}

/** How far a remote team's link has come (R9); only an active one opens anything. */
export type RemoteState = 'pending' | 'active' | 'closed' | 'rejected';

/** The entry of `account` for a `team` of another account. */
export interface RemoteTeam {
  id: string;
  account: string;
  team: string;
  name: string;
  state: RemoteState;
}

/** Somebody who can act on an account, as lists show them. */
export interface AccountPerson {
  principal: Principal;
  role: Role;
  name: string;
  email: string;
  suspended: boolean;
  /** What holds their own grants. Absent for another company's people: the link holds theirs, and it is everybody's in that team. */
  subject?: { kind: 'membership' | 'contact'; id: string };
  teams: readonly string[];
  /** The company, for somebody of a remote team. */
  company?: string;
}

/** Which members, by words in name or address and by what they are, and where the chunk begins. */
export interface MembersAsked {
  search: string;
  roles?: readonly Role[];
  after?: { role: Role; name: string; user: string };
  limit: number;
}

/** Which contacts, by words in name or address and by id, and where the chunk begins. */
export interface ContactsAsked {
  search: string;
  only?: readonly string[];
  after?: { name: string; id: string };
  limit: number;
}

/** One account on which a person can act, and as whom. */
export interface Hat {
  account: string;
  label: string;
  principal: Principal;
}

/** Users, contacts, memberships and teams, and where somebody acts. */
export interface PeopleReads {
  user(id: string): Promise<User | undefined>;
  contact(id: string): Promise<Contact | undefined>;
  contactsWith(email: string): Promise<Contact[]>;
  /** By any address of its login. */
  userWith(email: string): Promise<User | undefined>;
  membership(account: string, user: string): Promise<Membership | undefined>;
  /** Owner and masters first, then members, then contacts that were not joined; by name. */
  peopleOf(account: string): Promise<AccountPerson[]>;
  /** Those of them whose user, contact or place has one of these ids. */
  peopleAmong(account: string, ids: readonly string[]): Promise<AccountPerson[]>;
  /** Of those a chunk of the members. */
  membersOf(account: string, asked: MembersAsked): Promise<AccountPerson[]>;
  /** Of those a chunk of the contacts. */
  contactsOf(account: string, asked: ContactsAsked): Promise<AccountPerson[]>;
  /** How many of them are members, and how many contacts. */
  sizesOf(account: string): Promise<{ members: number; contacts: number }>;
  /** People who reach the account through active remote teams. */
  remotePeopleOf(account: string): Promise<AccountPerson[]>;
  /** The one of `peopleOf` whose place this is. */
  personAt(
    account: string,
    place: { kind: 'membership' | 'contact'; id: string },
  ): Promise<AccountPerson | undefined>;
  /** The one of both who acts by this principal. */
  personNamed(account: string, principal: Principal): Promise<AccountPerson | undefined>;
  /** Where a user acts: memberships, and accounts that active remote teams open; one hat each (R20). */
  hatsOfUser(user: string): Promise<Hat[]>;
  /** Where the contacts with this address act: a joined one as its user. Sleeping ones don't. */
  hatsOfAddress(email: string): Promise<Hat[]>;
  /** Every address on file for a person: all of its user, and of its contacts. */
  addressesOf(person: string): Promise<string[]>;
  /** The contacts that were joined to these users on an account, by user. */
  joinedTo(account: string, users: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Everybody in a team of the account, a joined contact's user too: their keys elsewhere hang on it (R7). */
  inTeamsOf(account: string): Promise<Principal[]>;
  teamsOf(account: string): Promise<Team[]>;
  remoteTeam(id: string): Promise<RemoteTeam | undefined>;
}

/** The same, with the writes that only a transaction may do. */
export interface PeopleWrites extends PeopleReads {
  addPerson(id: string, at: number): Promise<void>;
  addUser(user: User): Promise<void>;
  addContact(contact: Contact): Promise<void>;
  addMembership(membership: Membership): Promise<void>;
  addTeam(team: Team): Promise<void>;
  addTeamMember(team: string, subject: { kind: 'user' | 'contact'; id: string }): Promise<void>;
  addRemoteTeam(remote: RemoteTeam): Promise<void>;
  setRemoteState(id: string, state: RemoteState): Promise<void>;
  setMembershipSuspended(id: string, suspended: boolean): Promise<void>;
  /** The address was proved: its contacts belong to this person, unless they belong to one already. */
  claimContacts(email: string, person: string): Promise<void>;
}
