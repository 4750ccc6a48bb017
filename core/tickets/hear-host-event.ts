import type { Context } from '../ports/context';
import type { HostEvent, HostTicketEvent } from '../ports/host';
import type { Ticket, TicketReads, TicketState } from '../ports/stores/ticket-store';

/** What happened to a ticket, with its place in the host's order. */
export type TicketEvent = HostEvent & HostTicketEvent;

/** An event as it was heard. */
export interface HeardEvent {
  event: TicketEvent;
  /** How the ticket stands there is said by something later: an event heard with it, or a change of ours that waited. */
  isOvertaken: boolean;
}

/** Looks, the moment an event is heard, at what comes after it: what has not left us yet surely does. */
export async function hearHostEvent(
  { read: { tickets } }: Context,
  event: TicketEvent,
  later: readonly HostEvent[],
): Promise<HeardEvent> {
  const states = later
    .filter(isAboutTicket)
    .filter(({ ticket }) => ticket === event.ticket)
    .map(stateAfter);
  const last = states.findLast((state) => state !== undefined);
  if (last !== undefined && last !== stateAfter(event)) return { event, isOvertaken: true };
  const ours = await ticketOf(tickets, event);
  return { event, isOvertaken: ours !== undefined && (await tickets.waitsForHost(ours.id)) };
}

/** Our ticket that an event is about. */
export async function ticketOf(
  tickets: TicketReads,
  { ourKey, ticket }: TicketEvent,
): Promise<Ticket | undefined> {
  return (await tickets.ticket(ourKey)) ?? tickets.ticketOfHost(ticket);
}

/** How a ticket stands after an event that says so. */
export function stateAfter(event: TicketEvent): TicketState | undefined {
  if (event.kind === 'ticket.replied') return 'answered';
  return event.kind === 'ticket.state' ? event.state : undefined;
}

/** Whether it is about a ticket, and not about a client. */
export function isAboutTicket(event: HostEvent): event is TicketEvent {
  return 'ticket' in event;
}
