import type { PermissionKey } from '../access/catalogue';
import type { AccountState } from '../access/facts';
import type { Language } from './stores/profile-store';

/** What this host does by itself; what it doesn't, we keep and enforce. Probed, since installations differ. */
export interface HostAbilities {
  contacts: boolean;
  users: boolean;
  teams: boolean;
  /** Keys it enforces in its own pages; the others hold here only. */
  permissions: readonly PermissionKey[];
  /** How a ticket opened for a person shows there: as themselves, as the owner with a name in the text, or by staff. */
  postsAs: 'person' | 'owner' | 'staff';
}

/** A client of the host. Copied with the instant it was read (R7 counts from there). */
export interface HostAccount {
  id: string;
  label: string;
  state: AccountState;
  group: string;
  timezone: string;
}

/** A service with the functions the host has turned on there, beside those that every service has. */
export interface HostService {
  id: string;
  account: string;
  label: string;
  product: string;
  state: 'active' | 'suspended' | 'ended';
  offers: readonly PermissionKey[];
}

/** A domain of a client. `ended`: it is the client's no longer, by cancellation, transfer or the end of its redemption. */
export interface HostDomain {
  id: string;
  account: string;
  name: string;
  state: 'pending' | 'active' | 'expired' | 'ended';
}

/** A support department; `position` is where the host shows it among the others. */
export interface HostDepartment {
  id: string;
  label: string;
  openWhileSuspended: boolean;
  position: number;
}

/** A staff member with the host's role, which is all that they may do (R18). */
export interface HostStaff {
  id: string;
  name: string;
  role: 'admin' | 'support' | 'auditor';
  /** Departments a `support` works in. */
  departments: readonly string[];
}

/** Money in the currency's smallest unit; it is never a float. */
export interface HostInvoice {
  id: string;
  account: string;
  number: string;
  cents: number;
  currency: string;
  state: 'unpaid' | 'paid' | 'overdue' | 'cancelled';
  dueAt: number;
}

/** Something that the host sells. */
export interface HostProduct {
  id: string;
  name: string;
  cents: number;
  currency: string;
}

/** What a service costs, and when it is paid for next. */
export interface HostPrice {
  service: string;
  cents: number;
  currency: string;
  nextDueAt: number;
}

/** How the delivery of a mail went: it left, it arrived, it came back, or it never left. */
export const MAIL_DELIVERIES = ['sent', 'delivered', 'bounced', 'failed'] as const;
/** One of them. */
export type MailDelivery = (typeof MAIL_DELIVERIES)[number];

/** A mail that the host itself sent to a client; `delivery` where it tells. */
export interface HostMail {
  id: string;
  subject: string;
  to: string;
  at: number;
  delivery?: MailDelivery;
}

/** Of a card only what a receipt shows. */
export interface HostCard {
  holder: string;
  lastFour: string;
  /** `MM/YY`. */
  expires: string;
}

/** How long the reference on a client's invoices may be. */
export const MAX_REFERENCE = 64;

/** How a client gets its invoices. A host tells those of them that it has; what it doesn't tell can't be changed there. */
export interface HostInvoiceSettings {
  /** Mail about an invoice has it as a PDF. */
  attachPdf?: boolean;
  /** Invoices come by post too. */
  paperCopy?: boolean;
  /** Printed on each invoice, such as the number of a purchase order; '' prints none. */
  reference?: string;
  /** What invoices are written in. */
  language?: Language;
}

/** Where a client does something in the host. */
export type ClientPlace =
  | {
      readonly account: string;
      readonly page: 'catalogue' | 'order' | 'card' | 'funds' | 'contracts' | 'estimates' | 'domains';
    }
  | { readonly account: string; readonly invoice: string }
  | {
      readonly account: string;
      readonly service: string;
      readonly page: 'details' | 'upgrade' | 'billing' | 'cancel';
    };

/** Who a ticket or reply is from, in the words a host understands; it has no idea of our principals. */
export interface HostAuthor {
  kind: 'owner' | 'user' | 'contact' | 'guest';
  /** The user's or contact's id in the host; a guest has none. */
  id?: string;
  name: string;
  email: string;
}

/** How urgent a ticket is, in the order that forms offer; each platform has words of its own for them. */
export const PRIORITIES = ['low', 'medium', 'high'] as const;
/** One of them. */
export type Priority = (typeof PRIORITIES)[number];

/** A ticket for the host to open, by the ids that the host itself gave. */
export interface HostNewTicket {
  account: string;
  department: string;
  service?: string;
  subject: string;
  message: string;
  priority: Priority;
  author: HostAuthor;
}

/** A ticket as the host names it: its internal id, and the number it shows people. */
export interface HostTicketId {
  id: string;
  number: string;
}

/** Open: nobody answered. Answered: staff did. Waiting: the client answered, staff are asked again. */
export const STATES = ['open', 'answered', 'waiting', 'closed'] as const;
/** How a ticket stands, the same words in the host and here. */
export type TicketState = (typeof STATES)[number];

/** What happened to a ticket in the host. Private notes are no event of this kind: they never leave the host (design section 6). */
export type HostTicketEvent = { ticket: string; ourKey: string } & (
  | { kind: 'ticket.replied'; staff: string; staffName: string; body: string; replyId: string }
  /**
   * `own`: the key that we asked for it with. Every reply and closing of ours is told back so, in the host's order, though
   * it changed nothing: what was told before is older than it. An adapter whose platform tells none makes it, from the
   * answer to the call and behind all that happened there before.
   */
  | { kind: 'ticket.state'; state: TicketState; own?: string }
  | { kind: 'ticket.moved'; department: string }
);

/** A client, or something that is copied with it, is no longer as it was: what it is now, the host is asked. */
export interface HostAccountEvent {
  kind: 'account.changed';
  account: string;
}

/** What happened in the host, in its own order: `seq` grows from one event to the next, whatever its clock says. */
export type HostEvent = { id: string; seq: number; at: number } & (HostTicketEvent | HostAccountEvent);

/**
 * A billing platform. Each adapter speaks one platform's API and its words stop there.
 * Every method throws HostError, whose kind says what the platform meant, whatever its status was.
 */
export interface BillingHost {
  readonly id: string;
  /** How old a copied fact may be at most, in milliseconds; 0 where the host tells us in the change's own transaction. */
  readonly greatestLagMs: number;
  abilities(): Promise<HostAbilities>;

  account(id: string): Promise<HostAccount | undefined>;
  accounts(after: string, limit: number): Promise<HostAccount[]>;
  services(account: string): Promise<HostService[]>;
  domains(account: string): Promise<HostDomain[]>;
  domain(id: string): Promise<HostDomain | undefined>;
  departments(): Promise<HostDepartment[]>;
  /** The department that took the place of one that is gone, where the host knows of it. */
  departmentAfter?(gone: string): Promise<string | undefined>;
  staff(): Promise<HostStaff[]>;
  invoices(account: string, limit: number): Promise<HostInvoice[]>;
  invoice(id: string): Promise<HostInvoice | undefined>;
  balance(account: string): Promise<{ cents: number; currency: string }>;

  /** What it sells, where it tells; what is absent of these, it doesn't. */
  products?(): Promise<HostProduct[]>;
  prices?(account: string): Promise<HostPrice[]>;
  /** What it mailed to a client, the latest first. */
  sentMails?(account: string): Promise<HostMail[]>;
  /** The card that invoices are taken from, and what was paid ahead. */
  card?(account: string): Promise<HostCard | undefined>;
  funds?(account: string): Promise<{ cents: number; currency: string }>;
  /** How a client gets its invoices, and what of that changes; a host has both of these, or neither. */
  invoiceSettings?(account: string): Promise<HostInvoiceSettings>;
  /** What is absent stays as it is; the same again changes nothing. */
  changeInvoiceSettings?(account: string, settings: HostInvoiceSettings): Promise<void>;
  /** Where a client does something there, for links; undefined where it has no page for that. */
  clientUrl?(place: ClientPlace): string | undefined;

  /** `key` is ours: sent again with the same key it answers with the ticket already there, where the host can look it up. */
  openTicket(ticket: HostNewTicket, key: string): Promise<HostTicketId>;
  reply(ticket: string, reply: { message: string; author: HostAuthor }, key: string): Promise<void>;
  closeTicket(ticket: string, key: string): Promise<void>;
  /** Where staff see the account and the ticket in the host, for links. */
  staffUrl(thing: { account: string } | { ticket: string }): string | undefined;

  /** What happened after `position`, oldest first, at most `limit`; `''` is the beginning. */
  events(position: string, limit: number): Promise<{ events: HostEvent[]; position: string }>;
}
