import type { ChatUser } from '../../core/index';

/** Where a child dies: at the nth time that it passes a point. */
export interface Death {
  readonly point: string;
  readonly nth: number;
}

/** What a child is to run on. */
export interface Setting {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly smtpUrl: string;
  readonly slack: { readonly apiUrl: string; readonly signingSecret: string; readonly botToken: string };
  readonly discord: { readonly apiUrl: string; readonly token: string; readonly applicationId: string };
  /** The platforms let nobody know what has arrived: no metadata to read, no nonce honoured. */
  readonly isBlind: boolean;
  readonly death?: Death;
}

/** What somebody asks of the installation; asked again with the same key it is done once. */
export type Job =
  | { readonly do: 'link'; readonly chat: ChatUser }
  | { readonly do: 'open'; readonly chat: ChatUser; readonly key: string; readonly mark: string }
  | { readonly do: 'close'; readonly chat: ChatUser; readonly ticket: string }
  | { readonly do: 'prove'; readonly chat: ChatUser; readonly key: string; readonly email: string }
  | ({ readonly do: 'give' | 'end'; readonly key: string } & Granting)
  | { readonly do: 'passed' };

/** A permission of a contact, which the account's owner gives or ends. */
export interface Granting {
  readonly account: string;
  readonly contact: string;
  readonly permission: 'billing.invoices' | 'billing.reminders';
}

/** What the parent tells a child. */
export type Order =
  | { readonly is: 'start'; readonly setting: Setting }
  | { readonly is: 'job'; readonly id: number; readonly job: Job };

/** What a child tells its parent. */
export type Report =
  | { readonly is: 'loaded' }
  | { readonly is: 'up'; readonly port: number }
  | { readonly is: 'done'; readonly id: number; readonly value: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly reason: string };
