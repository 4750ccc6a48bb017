import type {
  HostAccount,
  HostDepartment,
  HostDomain,
  HostInvoice,
  HostService,
  HostStaff,
} from '../../ports/host';
import { addNote } from './add-note';
import type { Desk } from './desk';
import { guarded } from './host-fault';
import { moveTicket } from './move-ticket';
import {
  putClient,
  putDepartment,
  putDomain,
  putInvoice,
  putService,
  putStaff,
  removeDepartment,
} from './put-records';
import { replyAsStaff } from './reply-as-staff';
import { setTicketState } from './set-ticket-state';
import type { DeskLine, DeskTicket, TicketState } from './ticket-rows';
import { listTickets, readTicket, type TicketFilter } from './tickets';

/** What the host's own pages do, and what fills it. Staff act as themselves; the port can't do any of this. */
export interface DeskOperations {
  replyAsStaff(ticket: string, staff: string, body: string): Promise<string>;
  addNote(ticket: string, staff: string, body: string): Promise<void>;
  setTicketState(ticket: string, staff: string, state: TicketState): Promise<void>;
  moveTicket(ticket: string, staff: string, department: string): Promise<void>;
  tickets(filter: TicketFilter): Promise<DeskTicket[]>;
  ticket(id: string): Promise<{ ticket: DeskTicket; lines: DeskLine[] } | undefined>;
  putClient(client: HostAccount): Promise<void>;
  putService(service: HostService): Promise<void>;
  putDomain(domain: HostDomain): Promise<void>;
  putInvoice(invoice: HostInvoice): Promise<void>;
  putDepartment(department: HostDepartment): Promise<void>;
  removeDepartment(id: string): Promise<void>;
  putStaff(staff: HostStaff): Promise<void>;
}

/** The same, on one database. */
export function deskOperations(desk: Desk): DeskOperations {
  return {
    replyAsStaff: guarded((ticket, staff, body) => replyAsStaff(desk, ticket, staff, body)),
    addNote: guarded((ticket, staff, body) => addNote(desk, ticket, staff, body)),
    setTicketState: guarded((ticket, staff, state) => setTicketState(desk, ticket, staff, state)),
    moveTicket: guarded((ticket, staff, department) => moveTicket(desk, ticket, staff, department)),
    tickets: guarded((filter) => listTickets(desk, filter)),
    ticket: guarded((id) => readTicket(desk, id)),
    putClient: guarded((client) => putClient(desk, client)),
    putService: guarded((service) => putService(desk, service)),
    putDomain: guarded((domain) => putDomain(desk, domain)),
    putInvoice: guarded((invoice) => putInvoice(desk, invoice)),
    putDepartment: guarded((department) => putDepartment(desk, department)),
    removeDepartment: guarded((id) => removeDepartment(desk, id)),
    putStaff: guarded((staff) => putStaff(desk, staff)),
  };
}
