import type { HostAuthor, Priority, TicketState } from '../../ports/host';

export type { TicketState } from '../../ports/host';

/** A ticket's row; `our_key` is what it was opened with: the same key again finds it. */
export interface TicketRow {
  id: string;
  client_id: string;
  department_id: string;
  /** Empty: about no service. */
  service_id: string;
  subject: string;
  requester: string;
  requester_kind: HostAuthor['kind'];
  priority: Priority;
  status: TicketState;
  our_key: string;
  opened_at: number;
  touched_at: number;
}

/** A line of a ticket's thread; `system` lines say what was done, not what was said. */
export interface ReplyRow {
  id: string;
  ticket_id: string;
  position: number;
  author_kind: HostAuthor['kind'] | 'staff' | 'system';
  author: string;
  body: string;
  private: number;
  our_key: string;
  at: number;
}

/** A ticket in the host's own lists. */
export interface DeskTicket {
  id: string;
  number: string;
  account: string;
  accountLabel: string;
  department: string;
  departmentLabel: string;
  /** Empty: about no service. */
  service: string;
  serviceLabel: string;
  subject: string;
  requester: string;
  priority: Priority;
  state: TicketState;
  /** The key it was opened with; whoever opened it knows it by that. */
  ourKey: string;
  openedAt: number;
  touchedAt: number;
}

/** A line of its thread as the host's own pages show it; private lines are for staff. */
export interface DeskLine {
  id: string;
  kind: ReplyRow['author_kind'];
  author: string;
  body: string;
  private: boolean;
  at: number;
}

/** A ticket with the names of what it is about; null for what is gone. */
export interface JoinedTicketRow extends TicketRow {
  client_name: string;
  department_name: string | null;
  service_name: string | null;
}

/** A ticket for the host's lists; a department that is gone shows its id. */
export const toDeskTicket = (row: JoinedTicketRow): DeskTicket => ({
  id: row.id,
  number: numberOf(row.id),
  account: row.client_id,
  accountLabel: row.client_name,
  department: row.department_id,
  departmentLabel: row.department_name ?? row.department_id,
  service: row.service_id,
  serviceLabel: row.service_name ?? row.service_id,
  subject: row.subject,
  requester: row.requester,
  priority: row.priority,
  state: row.status,
  ourKey: row.our_key,
  openedAt: row.opened_at,
  touchedAt: row.touched_at,
});

/** A line for the host's pages; whether a private one is shown is for the page to decide. */
export const toDeskLine = (row: ReplyRow): DeskLine => ({
  id: row.id,
  kind: row.author_kind,
  author: row.author,
  body: row.body,
  private: row.private === 1,
  at: row.at,
});

const prefix = 'ticket-';

/** The id of a ticket, from the number that people see; the two differ, as on most platforms. */
export const idOf = (number: string): string => `${prefix}${number}`;

/** The number that people see. */
export const numberOf = (id: string): string => id.slice(prefix.length);
