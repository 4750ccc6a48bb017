import type { MailDelivery } from '../../ports/host';

/** In the currency's smallest unit. */
export interface Money {
  cents: number;
  currency: string;
}

/** Something that can be ordered, or that a service can become. */
export interface Product extends Money {
  id: string;
  name: string;
  position: number;
}

/** What a service costs, and when it is paid for next. */
export interface Price extends Money {
  service: string;
  nextDueAt: number;
}

/** Something ordered, at the price it had then. */
export interface Order extends Money {
  id: string;
  product: string;
  at: number;
}

/** A contract of an order; nobody accepted it while `acceptedBy` is empty. */
export interface Contract {
  id: string;
  account: string;
  title: string;
  terms: string;
  acceptedBy: string;
}

/** What something would cost. */
export interface Estimate extends Money {
  id: string;
  account: string;
  title: string;
  state: 'open' | 'accepted';
}

/** Of a card only what a receipt shows: this app never has its number. */
export interface Card {
  holder: string;
  lastFour: string;
  /** `MM/YY`. */
  expires: string;
}

/** How a client is reached. */
export interface Profile {
  phone: string;
  street: string;
  city: string;
}

/** An address that the client area may be used from. */
export interface AllowedIp {
  id: string;
  address: string;
}

/** A key that is put on a client's servers. */
export interface SshKey {
  id: string;
  name: string;
  publicKey: string;
}

/** How a client does as an affiliate. */
export interface Affiliate extends Money {
  account: string;
  code: string;
  visits: number;
}

/** A mail that this app sent to a client. */
export interface SentMail {
  id: string;
  account: string;
  subject: string;
  to: string;
  at: number;
  delivery?: MailDelivery;
}

/** Something that was asked to end. */
export interface Cancellation {
  service: string;
  reason: string;
  at: number;
}
