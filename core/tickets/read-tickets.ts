import { z } from 'zod';
import { authorizeRead, snapshotOf } from '../access/authorize';
import { requireChannel } from '../access/channels';
import { given } from '../access/given';
import { noteUse } from '../access/note-use';
import { Id, Instant } from '../access/inputs';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import {
  STATES,
  type Ticket,
  type TicketMessage,
  type TicketPosition,
  type TicketState,
} from '../ports/stores/ticket-store';
import { ticketResource } from './ticket-resource';
import { requireTicketRole } from './ticket-role';
import { ticketsInSight } from './tickets-in-sight';

const ListTickets = z.strictObject({
  account: Id,
  states: z.array(z.enum(STATES)).readonly().optional(),
  after: z.strictObject({ touchedAt: Instant, id: Id }).optional(),
  limit: z.number().int().positive().max(500).default(25),
});

/** The tickets the actor can see on an account, last touched first, from the one after `after`; none where they may see none.
 * @throws NotAllowedError for staff who look as somebody and may not read tickets */
export async function listTickets(
  ctx: ActorContext,
  input: { account: string; states?: readonly TicketState[]; after?: TicketPosition; limit?: number },
): Promise<Ticket[]> {
  const { account, limit, ...asked } = parse(ListTickets, input);
  await requireTicketRole(ctx);
  const snapshot = await snapshotOf(ctx, account);
  const filter = ticketsInSight(snapshot);
  if (filter) noteUse(ctx, snapshot, snapshot.seesAllTickets ? 'support.viewAll' : 'support.view');
  return filter ? ctx.read.tickets.list({ ...filter, ...given(asked) }, limit) : [];
}

/** One ticket with what was said. One that isn't in sight isn't there (R3).
 * @throws NotFoundError, NotAllowedError for staff who look as somebody and may not read tickets */
export async function readTicket(
  ctx: ActorContext,
  input: { ticket: string },
): Promise<{ ticket: Ticket; messages: TicketMessage[]; canClose: boolean; canReply: boolean }> {
  const { ticket: id } = parse(z.strictObject({ ticket: Id }), input);
  await requireTicketRole(ctx);
  // What was said is read before it is judged who may see it: what comes after a move is judged by the new department.
  const messages = await ctx.read.tickets.messages(id);
  const ticket = await ctx.read.tickets.ticket(id);
  const snapshot =
    ticket &&
    (await ctx.snapshots.of({
      principal: ctx.actor.principal,
      account: ticket.account,
      login: ctx.actor.login,
    }));
  if (!ticket || !snapshot?.can('support.view', ticketResource(ticket))) throw new NotFoundError('ticket');
  requireChannel(ctx.actor, { account: ticket.account, closed: snapshot.closed });
  noteUse(ctx, snapshot, 'support.view', ticketResource(ticket));
  const canClose = snapshot.can('support.close', ticketResource(ticket)) && ticket.state !== 'closed';
  // What is closed is opened again by a reply (R5).
  const canReply = ticket.state !== 'closed' || snapshot.can('support.open', ticketResource(ticket));
  return { ticket, messages, canClose, canReply };
}

/** What a form for a new ticket may offer, and the departments it can't: those that are closed to the actor, and those that are
 * closed while the account is suspended.
 * @throws NotAllowedError when the actor may open none here */
export async function ticketForm(ctx: ActorContext, input: { account: string }) {
  const { account } = parse(z.strictObject({ account: Id }), input);
  const snapshot = await authorizeRead(ctx, account, 'support.open', { type: 'account', id: account });
  const visible = snapshot.services('service.view');
  const all = await ctx.read.accounts.departments();
  const departments = all.filter(({ id }) => snapshot.departments.has(id));
  const isActive = (await ctx.read.accounts.account(account))?.state === 'active';
  const closed = all
    .filter(({ id }) => !snapshot.departments.has(id))
    .map((one) => ({ ...one, isForAll: !isActive && !one.openWhileSuspended }));
  const services = (await ctx.read.accounts.services(account)).filter(({ id }) => visible.has(id));
  return { departments, closed, services };
}
