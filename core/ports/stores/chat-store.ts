import type { Principal } from '../../access/principal';
import type { ChatUser } from '../chat-surface';

/** A chat user who belongs to a person (R13). */
export interface ChatLink {
  id: string;
  chat: ChatUser;
  person: string;
  level: 'mail' | 'login';
  /** For a `login` link: the user it acts as. */
  user?: string;
  /** For a `mail` link: the address that was proved. */
  email: string;
  handle: string;
  place: string;
  dmChannel?: string;
  linkedAt: number;
  provedAt: number;
}

/** A code on its way to an address that may or may not be on file. */
export interface Proof {
  id: string;
  chat: ChatUser;
  email: string;
  codeHash: string;
  tries: number;
  done: boolean;
  createdAt: number;
  expiresAt: number;
}

/** A link that works once. Its token is kept nowhere, only the token's hash; `payload` is JSON for its purpose. */
export interface OneTimeLink {
  hash: string;
  purpose: 'sign-in' | 'merge' | 'password' | 'factor' | 'everywhere' | 'address';
  /** A hash of the chat user who asked for it; '' where nobody in chat did. */
  asker: string;
  payload: string;
  used: boolean;
  expiresAt: number;
}

/** Who chat users are, and what is under way to find out. */
export interface ChatReads {
  link(chat: ChatUser): Promise<ChatLink | undefined>;
  linksOfPerson(person: string): Promise<ChatLink[]>;
  /** The links of the people behind users and contacts; who has none is missing. */
  linksOf(principals: readonly Principal[]): Promise<ReadonlyMap<Principal, readonly ChatLink[]>>;
  /** By any of its hashes: while the secret rotates it has two. */
  oneTimeLink(hashes: readonly string[]): Promise<OneTimeLink | undefined>;
  /** How many links of this asker end after then. */
  countOneTimeLinks(asker: string, endingAfter: number): Promise<number>;
  /** Those of these askers that nobody used, and that end after then. */
  oneTimeLinksOf(askers: readonly string[], endingAfter: number): Promise<OneTimeLink[]>;
  /** How many proofs since then, by asker and by address. */
  proofsSince(chat: ChatUser, email: string, at: number): Promise<{ byAsker: number; byAddress: number }>;
  /** How many codes to an address since then. */
  codesTo(email: string, at: number): Promise<number>;
  proof(id: string): Promise<Proof | undefined>;
  choice(chat: ChatUser, channel: string): Promise<{ account: string; until: number } | undefined>;
}

/** The same, with the writes that only a transaction may do. */
export interface ChatWrites extends ChatReads {
  /** The link of a chat user, which stays as it is until this transaction ends. */
  holdLink(chat: ChatUser): Promise<ChatLink | undefined>;
  putLink(link: ChatLink): Promise<void>;
  endLink(id: string): Promise<void>;
  setDmChannel(id: string, channel: string): Promise<void>;
  /** Takes these names one after the other, so that what is counted under them is counted by one at a time. */
  holdAsking(names: readonly string[]): Promise<void>;
  addProof(proof: Proof): Promise<void>;
  /** The newest proof of this chat user that still waits, locked. */
  waitingProof(chat: ChatUser): Promise<Proof | undefined>;
  countTry(id: string): Promise<void>;
  /** Ends all that wait of this chat user: one was right. */
  endProofs(chat: ChatUser): Promise<void>;
  addOneTimeLink(link: OneTimeLink): Promise<void>;
  /** Ends those of one purpose for the same that can still be used: a newer one comes in their place. */
  endOneTimeLinks(like: Pick<OneTimeLink, 'purpose' | 'payload'>, now: number): Promise<void>;
  /** True for the one caller that uses it, before its end. */
  useOneTimeLink(hashes: readonly string[], now: number): Promise<boolean>;
  /** Ends these, whatever they are for. */
  endLinksNamed(hashes: readonly string[]): Promise<void>;
  choose(chat: ChatUser, channel: string, account: string, until: number): Promise<void>;
}
