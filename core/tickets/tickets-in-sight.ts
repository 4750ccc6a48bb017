import type { Snapshot } from '../access/snapshot';
import type { TicketFilter } from '../ports/stores/ticket-store';

/** The tickets of its account that somebody with this snapshot can see (R5); undefined: none. */
export function ticketsInSight(snapshot: Snapshot): TicketFilter | undefined {
  if (!snapshot.canAny('support.view')) return undefined;
  const { account, departments, names, seesAllTickets } = snapshot;
  return { account, departments, ...(seesAllTickets ? {} : { names }) };
}
