import type { Surface } from './chat-surface';

/** What a letter asks the relay to do; its payload names things by id, so that it is judged by the facts of the moment. */
export type LetterKind =
  | 'mail.code'
  | 'mail.linked'
  | 'mail.invitation'
  | 'mail.address'
  | 'mail.password'
  | 'mail.changed'
  | 'mail.secondary'
  | 'mail.recovery'
  | 'mail.reset'
  | 'mail.elsewhere'
  | 'mail.address-undo'
  | 'mail.notice'
  | 'mail.request'
  | 'mail.answer'
  | 'mail.test'
  | 'host.open'
  | 'host.reply'
  | 'host.close'
  | 'host.invoices'
  | 'mirror.open'
  | 'mirror.post'
  | 'mirror.close'
  | 'mirror.state'
  | 'heads.leave'
  | 'webhook.deliver';

/** The lane of what a ticket's host must hear. */
export const hostLane = (ticket: string): string => `host:${ticket}`;

/** The lane of what a client's host must hear of the client itself. */
export const clientLane = (account: string): string => `host:account:${account}`;

/** The lane of a person's mirror of a ticket; it names the chat, since the chats are worked on apart. */
export const mirrorLane = (surface: Surface, mirror: string): string => `mirror:${surface}:${mirror}`;

/** The lane of what a webhook is told, in order. */
export const webhookLane = (webhook: string): string => `webhook:${webhook}`;

/** Something for the relay to deliver once the change it tells of is in. */
export interface NewLetter {
  /** Letters of one lane go out one after the other. */
  lane: string;
  kind: LetterKind;
  payload: Readonly<Record<string, string>>;
  /** Names a sealed secret, put in when the letter leaves and wiped after. */
  secret?: string;
}

/** A letter for a person to look at: given up, or nobody can tell whether it arrived. */
export interface SetAsideLetter {
  id: number;
  lane: string;
  kind: string;
  attempts: number;
  outcome: 'dead' | 'uncertain';
  reason: string;
  /** What it carried a secret for can't be sent again: the secret is gone. */
  retryable: boolean;
  at: number;
}
