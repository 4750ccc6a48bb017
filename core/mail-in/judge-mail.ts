import type { Hat } from '../ports/stores/people-store';
import type { HoldReason } from './reasons';

/** What mail is judged by. Nothing that it says of itself is in here but its From and whom it is to. */
export interface MailFacts {
  /** The addresses in From, each in the normal form; undefined for what is no address. */
  readonly from: readonly (string | undefined)[];
  /** What the installation's own mail server found, and for which domain. */
  readonly dmarc: 'pass' | 'fail' | 'none';
  readonly domain: string;
  /** A machine sent it. */
  readonly automatic: boolean;
  /** Where whoever has the one address acts, and as whom. */
  readonly hats: readonly Hat[];
  /** The department whose address it is to. */
  readonly department: string | undefined;
  /** Whether they may open a ticket there, on their one account. */
  readonly mayOpen: boolean;
  /** How many they opened within the hour. */
  readonly opened: number;
  /** How long its text is, in characters, and whether there was more of it. */
  readonly length: number;
  readonly cut: boolean;
}

/** What becomes of mail. */
export type MailJudgement =
  | { readonly is: 'opens'; readonly hat: Hat; readonly department: string }
  | { readonly is: 'held'; readonly reason: HoldReason };

/** The longest text that a ticket takes: what a reply may have, too. */
export const MOST_TEXT = 12_000;
/** So many tickets somebody may open by mail within an hour: two machines that answer each other end here. */
export const MOST_OPENED = 10;

/** What becomes of mail by R14: it opens a ticket for somebody who is surely who they say, and may; else it is held. */
export function judgeMail(facts: MailFacts): MailJudgement {
  const reason = faultOfSender(facts) ?? faultOfText(facts) ?? faultOfAct(facts);
  const [hat] = facts.hats;
  if (reason !== undefined) return { is: 'held', reason };
  if (!hat || facts.department === undefined) return { is: 'held', reason: 'NO_DEPARTMENT' };
  return { is: 'opens', hat, department: facts.department };
}

/** Whether mail is proved to be from the one address in its From. */
export function isAuthenticated({
  from,
  dmarc,
  domain,
}: Pick<MailFacts, 'from' | 'dmarc' | 'domain'>): boolean {
  const [address] = from;
  if (from.length !== 1 || address === undefined) return false;
  // What DMARC judged must be what stands in From: a parser that took another From than we did proves nothing.
  return dmarc === 'pass' && address.slice(address.lastIndexOf('@') + 1) === domain;
}

function faultOfSender(facts: MailFacts): HoldReason | undefined {
  const { from, hats } = facts;
  if (facts.automatic) return 'AUTOMATIC';
  if (from.length > 1) return 'SEVERAL_FROM';
  if (from[0] === undefined) return 'NO_FROM';
  if (!isAuthenticated(facts)) return 'NOT_AUTHENTICATED';
  if (hats.length === 0) return 'UNKNOWN_SENDER';
  return hats.length > 1 ? 'SEVERAL_ACCOUNTS' : undefined;
}

function faultOfText({ length, cut }: MailFacts): HoldReason | undefined {
  if (cut || length > MOST_TEXT) return 'TOO_LONG';
  return length === 0 ? 'EMPTY' : undefined;
}

function faultOfAct({ department, mayOpen, opened }: MailFacts): HoldReason | undefined {
  if (department === undefined) return 'NO_DEPARTMENT';
  if (!mayOpen) return 'NOT_ALLOWED';
  return opened >= MOST_OPENED ? 'TOO_MANY' : undefined;
}
