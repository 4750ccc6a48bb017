import type { TicketResource } from '../access/resource';
import type { Ticket } from '../ports/stores/ticket-store';

/** A ticket as decisions look at it (R5). */
export function ticketResource({ id, account, department, opener, watchers }: Ticket): TicketResource {
  return { type: 'ticket', id, account, department, opener, watchers };
}
