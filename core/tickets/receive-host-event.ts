import { oneLine, severalLines } from '../access/clean-text';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import type { Ticket, TicketState } from '../ports/stores/ticket-store';
import { stateAfter, ticketOf, type HeardEvent, type TicketEvent } from './hear-host-event';
import { closeMirrors, postToMirrors, tellMirrors } from './mirrors';

/** Takes in what happened to one of our tickets in the host; the same event comes in once (design section 5). */
export async function receiveHostEvent(ctx: Context, { event, isOvertaken }: HeardEvent): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await tx.first(`host:${ctx.host.id}`, event.id))) return;
    const found = await ticketOf(tx.tickets, event);
    if (!found) return;
    await tx.lock(found.account);
    const ticket = await tx.tickets.ticket(found.id);
    if (ticket) await take(ctx, tx, ticket, { event, isOvertaken });
  });
}

async function take(ctx: Context, tx: Writes, ticket: Ticket, heard: HeardEvent): Promise<void> {
  const { event } = heard;
  switch (event.kind) {
    case 'ticket.replied':
      return takeReply(ctx, tx, ticket, { event, state: await newState(tx, ticket, heard) });
    case 'ticket.state':
      return takeState(tx, ticket, { event, state: await newState(tx, ticket, heard) });
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
 * How the ticket stands after an event, if that is new. The host's order counts and no clock: what we did comes after the
 * event while the host has surely not got it. Where nobody can tell, the echo of what we did last does, which comes in the
 * host's order too; the echo of anything else is older than that.
 */
async function newState(
  { tickets }: Writes,
  { id, state: before }: Ticket,
  { event, isOvertaken }: HeardEvent,
): Promise<TicketState | undefined> {
  const state = stateAfter(event);
  if (state === undefined || isOvertaken || !(await tickets.passHostEvent(id, event.seq))) return undefined;
  if (state === before || (await tickets.waitsForHost(id))) return undefined;
  return isEcho(event) && !(await tickets.isOurState(id, state)) ? undefined : state;
}

function isEcho(event: TicketEvent): boolean {
  return event.kind === 'ticket.state' && event.own === true;
}

function about({ id }: Ticket) {
  return { channel: 'host' as const, subject: `ticket:${id}` };
}
