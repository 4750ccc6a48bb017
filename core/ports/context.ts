import type { OwnType } from '../access/host-types';
import type { Snapshots } from '../access/snapshots';
import type { Principal } from '../access/principal';
import type { Channel } from '../activity/entry';
import type { ChatUser } from './chat-surface';
import type { Clock } from './clock';
import type { Hasher } from './hasher';
import type { AddressRanges } from './address-ranges';
import type { BillingHost } from './host';
import type { Ids } from './ids';
import type { OneTimeCodes } from './one-time-codes';
import type { Outside } from './outside';
import type { Passwords } from './passwords';
import type { Scope } from '../tokens/scopes';
import type { Uses } from './uses';
import type { Language } from './stores/profile-store';
import type { Way } from './stores/sign-in-store';
import type { Reads, Writes } from './stores/stores';

/** Who acts, how they came in, and how lately they proved who they are. */
export interface Actor {
  principal: Principal;
  name: string;
  /** A sign-in stands behind it: keys marked † work (R13). */
  login: boolean;
  /** When a password, a code or a `login` link was last proved; absent: never (R15). */
  freshAt?: number;
  /** When a code of a second factor was last given, in this session or to the host; absent: never (R15). */
  factorAt?: number;
  /** The session of the web in which it acts, as its surface names it. */
  session?: { readonly id: string; readonly way: Way };
  channel: Channel;
  address?: string;
  chat?: ChatUser;
  /** The link by which a chat user acts. */
  link?: string;
  /** What the token may do by which somebody acts; absent where none stands behind it. */
  scopes?: readonly Scope[];
  /** That token's id: what it has under way ends with it (R7). */
  token?: string;
  /** The reading of it that let this request in; the first question of the request takes it up, and no other does. */
  tokenReading?: { readonly at: number; isSpent: boolean };
  /** The token by which somebody acts through the API (`service:billing`): rules are the principal's, the log has both. */
  by?: Principal;
  /** A session begun as somebody else: it may look and not touch (R18). */
  readOnly?: boolean;
}

/** What an installation may set. */
export interface Settings {
  /** How long a password or code in the web counts as fresh. */
  freshWebMs: number;
  /** How long a `login` link counts as fresh in chat. */
  freshChatMs: number;
  /** How long a link lives without a new proof. */
  linkLifeMs: number;
  /** What is done about an owner's address on a domain that the account hosts here (R10). */
  ownerAddress: 'warn' | 'refuse' | 'off';
  /** Who must have a second factor (R15). */
  secondFactorFor: readonly ('owners' | 'masters' | 'staff')[];
  /** How long a lost second factor stays after somebody vouched (R18). */
  factorResetMs: number;
  /** The addresses that mail for departments goes to, each with its department (R14). */
  mailDepartments: ReadonlyMap<string, string>;
  /** What pages and mails are in, for somebody who chose no language. */
  language: Language;
  /** How long mail is held for staff to look at. */
  keepHeldMs: number;
}

/** All that a use case needs; made for one request by the composition root. */
export interface Context {
  readonly read: Reads;
  /** Runs a change; it may be run again from its start, so it does nothing outside of the database. */
  transaction<T>(work: (tx: Writes) => Promise<T>): Promise<T>;
  readonly snapshots: Snapshots;
  readonly host: BillingHost;
  readonly outside: Outside;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
  readonly passwords: Passwords;
  readonly ranges: AddressRanges;
  readonly oneTimeCodes: OneTimeCodes;
  readonly settings: Settings;
  readonly uses: Uses;
  /** Types of the host's own beside the catalogue's, by name. */
  readonly ownTypes: ReadonlyMap<string, OwnType>;
  /** Of a request that may come twice: what it does is done once (an interaction's id, a message's). */
  readonly request?: string;
}

/** The context of somebody who acts. */
export interface ActorContext extends Context {
  readonly actor: Actor;
}
