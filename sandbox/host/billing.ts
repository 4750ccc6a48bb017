import type { AreaOperations } from '../../core/index';

/** What the demo host's pages ask of the billing app behind them; the embedded host does all of it. */
export interface Billing extends Shown, AreaOperations {}

interface Shown {
  account(id: string): Promise<Account | undefined>;
  services(account: string): Promise<Service[]>;
  domains(account: string): Promise<{ id: string; name: string }[]>;
  invoices(account: string, limit: number): Promise<Invoice[]>;
  invoice(id: string): Promise<Invoice | undefined>;
  balance(account: string): Promise<Money>;
  departments(): Promise<{ id: string; label: string }[]>;
  staff(): Promise<StaffMember[]>;
  tickets(filter: { account?: string; departments?: readonly string[] }): Promise<Ticket[]>;
  ticket(id: string): Promise<{ ticket: Ticket; lines: TicketLine[] } | undefined>;
  replyAsStaff(ticket: string, staff: string, body: string): Promise<string>;
  addNote(ticket: string, staff: string, body: string): Promise<void>;
  setTicketState(ticket: string, staff: string, state: 'open' | 'closed'): Promise<void>;
  moveTicket(ticket: string, staff: string, department: string): Promise<void>;
}

/** In the currency's smallest unit. */
export interface Money {
  cents: number;
  currency: string;
}

/** A client, as far as pages show it. */
export interface Account {
  id: string;
  label: string;
  timezone: string;
}

/** A service; its state is a word for people to read. */
export interface Service {
  id: string;
  label: string;
  product: string;
  state: string;
}

/** An invoice; `dueAt` is in UTC milliseconds. */
export interface Invoice extends Money {
  id: string;
  account: string;
  number: string;
  state: string;
  dueAt: number;
}

/** Somebody who works for the host; `departments` are those a `support` answers for. */
export interface StaffMember {
  id: string;
  name: string;
  role: 'admin' | 'support' | 'auditor';
  departments: readonly string[];
}

/** A ticket in a list, with the names that go with its ids; `service` is '' where it is about none. */
export interface Ticket {
  id: string;
  number: string;
  account: string;
  accountLabel: string;
  department: string;
  departmentLabel: string;
  serviceLabel: string;
  subject: string;
  requester: string;
  priority: string;
  state: string;
  /** The key that whoever opened it knows it by. */
  ourKey: string;
  openedAt: number;
  touchedAt: number;
}

/** A line of a ticket's thread; private ones are for staff. */
export interface TicketLine {
  id: string;
  kind: string;
  author: string;
  body: string;
  private: boolean;
  at: number;
}
