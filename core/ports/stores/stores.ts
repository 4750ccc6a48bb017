import type { ActivityEntry, ActivityRow } from '../../activity/entry';
import type { NewLetter, SetAsideLetter } from '../letter';
import type { AccessReads, AccessWrites } from './access-store';
import type { AccountReads, AccountWrites } from './account-store';
import type { ChatReads, ChatWrites } from './chat-store';
import type { ContactReads, ContactWrites } from './contact-store';
import type { DomainReads, DomainWrites } from './domain-store';
import type { LifeReads, LifeWrites } from './life-store';
import type { NoticeReads, NoticeWrites } from './notice-store';
import type { PeopleReads, PeopleWrites } from './people-store';
import type { TicketReads, TicketWrites } from './ticket-store';

/** What can be read outside of a change. */
export interface Reads {
  access: AccessReads;
  accounts: AccountReads;
  people: PeopleReads;
  contacts: ContactReads;
  domains: DomainReads;
  lives: LifeReads;
  notices: NoticeReads;
  chats: ChatReads;
  tickets: TicketReads;
  /** Newest first; `before` is a number of the log, for the next page. */
  activity(log: string, page: { before?: number; limit: number }): Promise<ActivityRow[]>;
  /** Letters that were given up or whose fate nobody knows. */
  setAside(limit: number): Promise<SetAsideLetter[]>;
}

/** A change under way: all of it happens, or nothing. */
export interface Writes {
  access: AccessWrites;
  accounts: AccountWrites;
  people: PeopleWrites;
  contacts: ContactWrites;
  domains: DomainWrites;
  lives: LifeWrites;
  notices: NoticeWrites;
  chats: ChatWrites;
  tickets: TicketWrites;
  /** The first statement of a change to an account: one lock gives its log, epochs and invariants one order. */
  lock(log: string): Promise<void>;
  createLog(log: string): Promise<void>;
  record(log: string, entry: ActivityEntry): Promise<void>;
  /** Sends a letter once this change is in; answers its key. */
  post(letter: NewLetter): Promise<string>;
  /** True for the first delivery of this event and never again. */
  first(source: string, key: string): Promise<boolean>;
  seal(id: string, plain: string, expiresAt: number): Promise<void>;
  /** Puts a letter that was set aside back at its lane's end; false when somebody else did so before. */
  retry(letter: number): Promise<boolean>;
}
