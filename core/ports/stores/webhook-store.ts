import type { Principal } from '../../access/principal';

/** Where an installation is told of changes. */
export interface Webhook {
  id: string;
  url: string;
  /** Names of events, `grant.*` or `*`. */
  events: readonly string[];
  description: string;
  /** Why nothing goes there: somebody wanted that, or the receiver said that it is gone. */
  paused?: 'asked' | 'gone';
  /** Who made or changed it last; it is told for as long as that one may (R7). */
  issuer: Principal;
  /** The token by which they came, if they are one that can end. */
  token?: string;
  /** What its secrets are sealed under, newest first; those that were replaced end by themselves. */
  secrets: readonly string[];
  createdAt: number;
}

/** How a delivery stands. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'dropped'] as const;
/** One of them: `dropped` was not sent, since the webhook may no longer get it. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why something was not delivered, or not yet. */
export const DELIVERY_REASONS = [
  ...['REMOVED', 'PAUSED', 'NARROWED', 'ISSUER', 'GONE', 'SECRET'],
  ...['ANSWER', 'ADDRESS', 'TIMEOUT', 'UNREACHABLE'],
] as const;
/** One of them. */
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

/** One event on its way to one webhook. */
export interface WebhookDelivery {
  id: string;
  webhook: string;
  /** The event's id, the same for every webhook and every try. */
  event: string;
  type: string;
  /** '' for what is about none. */
  account: string;
  body: string;
  state: DeliveryState;
  reason?: DeliveryReason;
  attempts: number;
  /** The last answer's; its body is not kept. */
  status?: number;
  createdAt: number;
  triedAt?: number;
  /** When it is tried again, if it waits for that. */
  nextAt?: number;
}

/** Which deliveries of a webhook: a page, newest first, before an id. */
export interface DeliveryPage {
  webhook: string;
  state?: DeliveryState;
  before?: string;
  limit: number;
}

/** Webhooks and what is delivered to them. */
export interface WebhookReads {
  /** One that was not removed. */
  webhook(id: string): Promise<Webhook | undefined>;
  /** Those that were not removed, oldest first. */
  all(): Promise<Webhook[]>;
  /** Those that are neither removed nor paused, by id. */
  live(): Promise<Webhook[]>;
  /** Whether there was ever one of this id whose deliveries may be kept. */
  wasThere(id: string): Promise<boolean>;
  delivery(id: string): Promise<WebhookDelivery | undefined>;
  deliveries(page: DeliveryPage): Promise<WebhookDelivery[]>;
}

/** The same, with what changes them. */
export interface WebhookWrites extends WebhookReads {
  add(webhook: Webhook): Promise<void>;
  change(webhook: Webhook): Promise<void>;
  /** Its deliveries stay, until their time is over. */
  remove(id: string, at: number): Promise<void>;
  addDelivery(delivery: WebhookDelivery): Promise<void>;
  /** Notes how it stands now. */
  noteDelivery(delivery: WebhookDelivery): Promise<void>;
}
