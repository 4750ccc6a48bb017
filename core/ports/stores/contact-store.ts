import type { Contact } from './people-store';

/** What an account keeps of a contact beside name and address; '' for what nobody wrote. */
export interface ContactCard {
  phone: string;
  postalAddress: string;
  /** A language tag: `en`, `pt-BR`. */
  language: string;
  /** An IANA name: `Europe/London`. */
  timezone: string;
  notes: string;
}

/** A contact with its card, and the user it was joined to (R20). */
export interface ContactEntry extends Contact, ContactCard {
  joined?: string;
}

/** Where a page of contacts begins: after this one, by name and then by id. */
export interface ContactPosition {
  name: string;
  id: string;
}

/** A local team that a contact is in; `isLinked` while a link of it to another account is pending or active. */
export interface ContactTeam {
  id: string;
  isLinked: boolean;
}

/** Contacts with their cards. */
export interface ContactReads {
  /** A contact of this account; one of another isn't there. */
  onAccount(account: string, id: string): Promise<ContactEntry | undefined>;
  /** The id of the account's contact with this address. */
  withAddress(account: string, email: string): Promise<string | undefined>;
  /** The ids of the account's contacts with these addresses, by address. */
  withAddresses(account: string, emails: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Contacts that were not joined, by name; a search finds names and addresses. */
  page(account: string, page: { search: string; after?: ContactPosition; limit: number }): Promise<Contact[]>;
  teamsOf(contact: string): Promise<ContactTeam[]>;
}

/** The same, with what changes contacts; whoever uses it bumps the principals concerned (R7). */
export interface ContactWrites extends ContactReads {
  rename(id: string, name: string): Promise<void>;
  putCard(id: string, card: ContactCard): Promise<void>;
  /** Puts the contact to sleep under its new address, belonging to nobody until that is proved (R13). */
  changeAddress(id: string, email: string): Promise<void>;
  /** The address was proved. */
  wake(ids: readonly string[]): Promise<void>;
  /** `into` takes every place in a team that `from` has. */
  moveTeams(from: string, into: string): Promise<void>;
  /** What `from` opened or was added to in these departments is `into`'s from now on; who opened it keeps their name there. */
  moveTickets(
    account: string,
    move: { from: string; into: string; departments: readonly string[] },
  ): Promise<void>;
  /** Ends the contact with all that hangs on it: grants, denials, team places, roles on domains and choices of mail. */
  end(account: string, id: string): Promise<void>;
  /** Ends the `mail` links with this address, if no contact has it any more; says how many that were (R13). */
  endMailLinks(email: string): Promise<number>;
}
