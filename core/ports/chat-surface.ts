import type { TicketState } from './host';

/** The chats we speak. */
export const SURFACES = ['slack', 'discord'] as const;
/** One of them. */
export type Surface = (typeof SURFACES)[number];

/** One person in one workspace or on one platform; a display name is no part of it (R13). */
export interface ChatUser {
  surface: Surface;
  /** The Slack workspace; `discord` for Discord, whose users are global. */
  tenant: string;
  user: string;
}

/** A post that goes out by itself, not as the answer to a click. */
export type ChatContent =
  | {
      kind: 'ticket.opened';
      number: number;
      ticket: string;
      subject: string;
      account: string;
      department: string;
      service?: string;
      message: string;
      author: string;
      canClose: boolean;
    }
  /** `state` is the ticket's when it goes out: no post that stands there already is ever changed. */
  | {
      kind: 'ticket.message';
      number: number;
      author: string;
      fromStaff: boolean;
      body: string;
      state: TicketState;
    }
  | { kind: 'ticket.state'; number: number; state: TicketState }
  | { kind: 'mirror.closed'; number: number };

/** A post on its way to one person; only that person and the bot see where it goes. */
export interface ChatPost {
  /** Ours and unique: the platform's idempotency mark is made from it. */
  key: string;
  /** When this post was first tried, if it may have arrived already. */
  firstTriedAt?: number;
  to: ChatUser;
  /** Empty: the person's DM, which the surface opens. */
  channel: string;
  /** Empty: not in a thread. */
  thread: string;
  content: ChatContent;
}

/** What became of a post. `unsent`: it surely did not arrive; `uncertain`: it may have and nobody can tell, so a person decides. */
export type Delivery =
  | { is: 'sent'; channel: string; message: string; thread: string }
  | { is: 'later'; afterMs?: number; unsent?: true; reason: string }
  | { is: 'uncertain'; reason: string }
  | { is: 'refused'; reason: string };

/** A chat platform as the relay sees it. */
export interface ChatSurface {
  readonly name: Surface;
  /** Never throws and never retries by itself: the relay has the only clock. */
  post(post: ChatPost): Promise<Delivery>;
}
