import { z } from 'zod';
import { authorizeRead, snapshotOf } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Ticket, TicketMessage, TicketState } from '../ports/stores/ticket-store';
import { ticketResource } from './ticket-resource';

/** The tickets the actor can see on an account, last touched first; none where they may see none. */
export async function listTickets(
  ctx: ActorContext,
  { account, states, limit = 25 }: { account: string; states?: readonly TicketState[]; limit?: number },
): Promise<Ticket[]> {
  const snapshot = await snapshotOf(ctx, account);
  if (!snapshot.canAny('support.view')) return [];
  const own = snapshot.seesAllTickets ? {} : { names: snapshot.names };
  return ctx.read.tickets.list(
    { account, departments: snapshot.departments, ...own, ...(states ? { states } : {}) },
    limit,
  );
}

/** One ticket with what was said. One that isn't in sight isn't there (R3).
 * @throws NotFoundError */
export async function readTicket(
  ctx: ActorContext,
  input: { ticket: string },
): Promise<{ ticket: Ticket; messages: TicketMessage[]; canClose: boolean }> {
  const { ticket: id } = parse(z.strictObject({ ticket: Id }), input);
  const ticket = await ctx.read.tickets.ticket(id);
  const snapshot =
    ticket &&
    (await ctx.snapshots.of({
      principal: ctx.actor.principal,
      account: ticket.account,
      login: ctx.actor.login,
    }));
  if (!ticket || !snapshot?.can('support.view', ticketResource(ticket))) throw new NotFoundError('ticket');
  const canClose = snapshot.can('support.close', ticketResource(ticket)) && ticket.state !== 'closed';
  return { ticket, messages: await ctx.read.tickets.messages(id), canClose };
}

/** What a form for a new ticket may offer, and the departments it can't.
 * @throws NotAllowedError when the actor may open none here */
export async function ticketForm(ctx: ActorContext, { account }: { account: string }) {
  const snapshot = await authorizeRead(ctx, account, 'support.open', { type: 'account', id: account });
  const visible = snapshot.services('service.view');
  const all = await ctx.read.accounts.departments();
  const departments = all.filter(({ id }) => snapshot.departments.has(id));
  const closed = all.filter(({ id }) => !snapshot.departments.has(id));
  const services = (await ctx.read.accounts.services(account)).filter(({ id }) => visible.has(id));
  return { departments, closed, services };
}
