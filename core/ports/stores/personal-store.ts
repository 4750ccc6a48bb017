import type { ChatUser } from '../chat-surface';

/** All names that one human goes by. */
export interface Whom {
  persons: readonly string[];
  users: readonly string[];
  contacts: readonly string[];
  memberships: readonly string[];
  principals: readonly string[];
  emails: readonly string[];
  chats: readonly ChatUser[];
}

/** What is held in one place, as it is held there. */
export interface Held {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** What is known of people, wherever it is (R21). */
export interface PersonalReads {
  /** Every name of a user: its contacts on all accounts, its places, its addresses, its chats. */
  namesOfUser(user: string): Promise<Whom>;
  /** Every name of one contact, of itself alone. */
  namesOfContact(contact: string): Promise<Whom>;
  /** The accounts that any of these names is on. */
  accountsOf(whom: Whom): Promise<string[]>;
  /** The logs of these, of accounts on which they did something, and others that say something of them. */
  logsOf(whom: Whom): Promise<string[]>;
  /** What is held on somebody: everywhere, or on one account alone. */
  heldOn(whom: Whom, account?: string): AsyncIterable<Held>;
  heldOnAccount(account: string): AsyncIterable<Held>;
  /** Which of these were erased. */
  erased(principals: readonly string[]): Promise<string[]>;
}

/** The same, with what erases. */
export interface PersonalWrites extends PersonalReads {
  /** This name went into another, or belongs to a person: it is erased with that one. */
  follow(holder: string, into: string): Promise<void>;
  /** Destroys the keys of all these names and of those that follow them, and takes what else there is of them. */
  erase(whom: Whom, at: number): Promise<void>;
}
