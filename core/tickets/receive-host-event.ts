import { oneLine, severalLines } from '../access/clean-text';
import type { Context } from '../ports/context';
import type { HostEvent, HostTicketEvent } from '../ports/host';
import type { Writes } from '../ports/stores/stores';
import type { Ticket, TicketReads, TicketState } from '../ports/stores/ticket-store';
import { closeMirrors, postToMirrors, tellMirrors } from './mirrors';

/** What happened to a ticket, with its place in the host's order. */
export type TicketEvent = HostEvent & HostTicketEvent;

/** Takes in what happened to one of our tickets in the host; the same event comes in once (design section 5). */
export async function receiveHostEvent(ctx: Context, event: TicketEvent): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await tx.first(`host:${ctx.host.id}`, event.id))) return;
    const found = await ticketOf(tx.tickets, event);
    if (!found) return;
    await tx.lock(found.account);
    const ticket = await tx.tickets.ticket(found.id);
    if (ticket) await take(ctx, tx, ticket, event);
  });
}

async function take(ctx: Context, tx: Writes, ticket: Ticket, event: TicketEvent): Promise<void> {
  switch (event.kind) {
    case 'ticket.replied':
      return takeReply(ctx, tx, ticket, { event, state: await newState(tx, ticket, event) });
    case 'ticket.state':
      return takeState(tx, ticket, { event, state: await newState(tx, ticket, event) });
    case 'ticket.moved': {
      await tx.tickets.setDepartment(ticket.id, event.department, event.at);
      const change = { before: { department: ticket.department }, after: { department: event.department } };
      return tx.record(ticket.account, {
        action: 'ticket.moved',
        actor: 'system',
        ...about(ticket),
        ...change,
      });
    }
  }
}

interface Taking<Kind extends TicketEvent['kind']> {
  event: Extract<TicketEvent, { kind: Kind }>;
  /** Undefined: the ticket stands as it did. */
  state: TicketState | undefined;
}

async function takeReply(
  ctx: Context,
  tx: Writes,
  ticket: Ticket,
  { event, state }: Taking<'ticket.replied'>,
): Promise<void> {
  const author = `staff:${event.staff}` as const;
  const message = await tx.tickets.addMessage({
    ...{ id: ctx.ids.next(), ticket: ticket.id, author, authorName: oneLine(event.staffName) },
    ...{ via: 'host', body: severalLines(event.body), at: event.at },
  });
  if (state !== undefined) await tx.tickets.setState(ticket.id, state, event.at);
  await postToMirrors(tx, message);
  const after = { message: message.seq };
  return tx.record(ticket.account, { action: 'ticket.answered', actor: author, ...about(ticket), after });
}

async function takeState(
  tx: Writes,
  ticket: Ticket,
  { event, state }: Taking<'ticket.state'>,
): Promise<void> {
  if (state === undefined) return;
  await tx.tickets.setState(ticket.id, state, event.at);
  // Who is in a mirror was told of what we did when we did it.
  if (state === 'closed' && !event.own) await closeMirrors(tx, ticket.id);
  else if (ticket.state === 'closed' && !event.own) await tellMirrors(tx, ticket.id);
  const change = { before: { state: ticket.state }, after: { state } };
  return tx.record(ticket.account, { action: 'ticket.state', actor: 'system', ...about(ticket), ...change });
}

/**
 * How the ticket stands after an event, if that is new. The host's order counts and no clock: until it told back what we
 * did last, everything that it tells is older than that, the echo of what we did before too.
 */
async function newState(
  { tickets }: Writes,
  { id, state: before }: Ticket,
  event: TicketEvent,
): Promise<TicketState | undefined> {
  const state = stateAfter(event);
  if (state === undefined || !(await tickets.passHostEvent(id, event.seq))) return undefined;
  if (event.kind === 'ticket.state' && event.own !== undefined) await tickets.hearEcho(id, event.own);
  return state === before || (await tickets.waitsForEcho(id)) ? undefined : state;
}

function stateAfter(event: TicketEvent): TicketState | undefined {
  if (event.kind === 'ticket.replied') return 'answered';
  return event.kind === 'ticket.state' ? event.state : undefined;
}

/** Our ticket that an event is about. */
async function ticketOf(tickets: TicketReads, { ourKey, ticket }: TicketEvent): Promise<Ticket | undefined> {
  return (await tickets.ticket(ourKey)) ?? tickets.ticketOfHost(ticket);
}

function about({ id }: Ticket) {
  return { channel: 'host' as const, subject: `ticket:${id}` };
}
