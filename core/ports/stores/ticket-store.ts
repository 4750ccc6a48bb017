import type { Principal } from '../../access/principal';
import type { ChatUser, Surface } from '../chat-surface';
import type { Priority, TicketState } from '../host';

export { STATES, type TicketState } from '../host';

/** How we ourselves leave a ticket: with a question to staff, or closed. */
export type OurState = Exclude<TicketState, 'answered'>;

/** A ticket as we keep it; `number` is what people call it. Times are in UTC milliseconds. */
export interface Ticket {
  id: string;
  number: number;
  account: string;
  opener: Principal;
  openerName: string;
  department: string;
  /** '' when it is about none. */
  service: string;
  priority: Priority;
  subject: string;
  state: TicketState;
  /** The host's id, '' until it has one. */
  hostTicket: string;
  watchers: readonly Principal[];
  openedAt: number;
  touchedAt: number;
}

/** What somebody said in a ticket; `seq` is its place there, and `via` the channel it came by. */
export interface TicketMessage {
  id: string;
  ticket: string;
  seq: number;
  author: Principal;
  authorName: string;
  via: string;
  body: string;
  at: number;
  /** Whom it is said to be by is not proved (R14). */
  unverified?: true;
  /** Who of staff said that it is theirs. */
  releasedBy?: Principal;
}

/** A person's own copy of a ticket in one chat (design section 6). */
export interface Mirror {
  id: string;
  ticket: string;
  link: string;
  principal: Principal;
  chat: ChatUser;
  /** '' until it is open. */
  channel: string;
  thread: string;
  state: 'opening' | 'open' | 'closed';
}

/** Which tickets a list may show: the account's departments that are open, and one's own or all. */
export interface TicketFilter {
  account: string;
  departments: ReadonlySet<string>;
  /** Absent: every ticket of the account. */
  names?: readonly Principal[];
  states?: readonly TicketState[];
  /** Of these alone. */
  ids?: ReadonlySet<string>;
  /** Those that come after this one where the last touched comes first. */
  after?: TicketPosition;
}

/** Where a ticket stands in a list. */
export interface TicketPosition {
  touchedAt: number;
  id: string;
}

/** Tickets, what was said in them, and their mirrors. */
export interface TicketReads {
  ticket(id: string): Promise<Ticket | undefined>;
  ticketOfHost(hostTicket: string): Promise<Ticket | undefined>;
  /** How many tickets somebody opened on an account since then, counted up to `most`. */
  openedSince(account: string, opener: Principal, since: number, most: number): Promise<number>;
  messages(ticket: string): Promise<TicketMessage[]>;
  message(id: string): Promise<TicketMessage | undefined>;
  list(filter: TicketFilter, limit: number): Promise<Ticket[]>;
  /** The same in the order of ids, after this one. */
  listById(filter: TicketFilter, after: string, limit: number): Promise<Ticket[]>;
  mirror(id: string): Promise<Mirror | undefined>;
  mirrorsOf(ticket: string): Promise<Mirror[]>;
  /** The mirror that stands or stood in this channel and thread. */
  mirrorAt(surface: Surface, channel: string, thread: string): Promise<Mirror | undefined>;
  /** The mirror that a message of ours stands or stood in. */
  mirrorOfMessage(surface: Surface, channel: string, message: string): Promise<Mirror | undefined>;
  /** The open mirrors in a channel whose tickets are not closed, newest first. */
  openMirrorsIn(surface: Surface, channel: string): Promise<Mirror[]>;
  /** The mirrors of a chat user with posts that are still to go, or to be noted: they may be in sight already. */
  mirrorsUnderWay(chat: ChatUser): Promise<Mirror[]>;
  /** The channels in which open mirrors stand. */
  mirrorChannels(surface: Surface): Promise<string[]>;
}

/** The same, with the writes that only a transaction may do. */
export interface TicketWrites extends TicketReads {
  nextNumber(): Promise<number>;
  addTicket(ticket: Ticket): Promise<void>;
  /** Takes the ticket's row first, so that messages of one ticket get numbers in one order. */
  addMessage(message: Omit<TicketMessage, 'seq'>): Promise<TicketMessage>;
  /** What happened in the host. */
  setState(ticket: string, state: TicketState, at: number): Promise<void>;
  /** What was done here; the host will be told with this key, and tell it back. */
  setOurState(ticket: string, state: OurState, done: { key: string; at: number }): Promise<void>;
  /** The host told back what was done with this key. */
  hearEcho(ticket: string, key: string): Promise<void>;
  /** True until the host told back what we did last: what it tells meanwhile is older. Given up, it never will. */
  waitsForEcho(ticket: string): Promise<boolean>;
  setDepartment(ticket: string, department: string, at: number): Promise<void>;
  setHostTicket(ticket: string, hostTicket: string): Promise<void>;
  /** Moves a ticket on in the host's order; false when something later was taken in before. */
  passHostEvent(ticket: string, seq: number): Promise<boolean>;
  addWatcher(ticket: string, principal: Principal): Promise<void>;
  putMirror(mirror: Mirror): Promise<void>;
  addMirrorMessage(
    surface: Surface,
    channel: string,
    message: string,
    of: { mirror: string; message: string },
  ): Promise<void>;
}
