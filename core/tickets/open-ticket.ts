import { z } from 'zod';
import { authorize, factsOf } from '../access/authorize';
import { actorOf } from '../access/change';
import type { Principal } from '../access/principal';
import { Id, line, lines } from '../access/inputs';
import { parse } from '../access/parse';
import { idOfRequest } from '../access/request-id';
import { ConflictError, NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import { PRIORITIES } from '../ports/host';
import { hostLane } from '../ports/letter';
import type { LoadedFacts } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import type { Ticket, TicketMessage } from '../ports/stores/ticket-store';
import { openMirror } from './mirrors';

/** The longest subject, in characters: what every platform we know still takes. */
export const MAX_SUBJECT = 150;
/** The longest message that a form takes, likewise. */
export const MAX_MESSAGE = 3000;

/** What a form for a new ticket sends; without a service it is about the account. */
export const OpenTicket = z.strictObject({
  account: Id,
  department: Id,
  service: Id.optional(),
  priority: z.enum(PRIORITIES),
  subject: line(MAX_SUBJECT),
  message: lines(MAX_MESSAGE),
});
/** The same, as callers write it. */
export type OpenTicket = z.infer<typeof OpenTicket>;

/**
 * Opens a ticket with our own number; the host and the opener's chat are told by letters of the same transaction. The
 * same request sent again answers with the ticket already there.
 * @throws NotAllowedError for a closed department or a service out of sight, InvalidInputError
 */
export async function openTicket(ctx: ActorContext, input: OpenTicket): Promise<Ticket> {
  const wanted = parse(OpenTicket, input);
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account: wanted.account });
  return ctx.transaction(async (tx) => {
    await tx.lock(wanted.account);
    return openTicketIn(ctx, tx, wanted);
  });
}

/** How a message came, where that is to be seen beside it. */
export type Mark = Pick<TicketMessage, 'unverified' | 'releasedBy'>;

/** What a ticket begins with; how long its texts may be is for whoever took them in. */
export type NewTicket = OpenTicket & { readonly mark?: Mark; readonly watchers?: readonly Principal[] };

/** Opens a ticket in a change under way, whose account is locked.
 * @throws NotAllowedError, NotFoundError */
export async function openTicketIn(ctx: ActorContext, tx: Writes, wanted: NewTicket): Promise<Ticket> {
  const { account, department, service } = wanted;
  const id = ctx.request === undefined ? ctx.ids.next() : idOfRequest('ticket', ctx.request);
  const loaded = await factsOf(ctx, tx, account);
  judge(ctx, loaded, { account, department, service });
  const known = await tx.tickets.ticket(id);
  if (known) return ownAgain(ctx, known, account);
  const now = ctx.clock.now();
  const ticket = ticketOf(ctx, wanted, { id, number: await tx.tickets.nextNumber(), openedAt: now });
  await tx.tickets.addTicket(ticket);
  const first = await tx.tickets.addMessage(firstOf(ctx, wanted, { ticket: id, at: now }));
  await tx.post({ lane: hostLane(id), kind: 'host.open', payload: { ticket: id, message: first.id } });
  await openMirror(ctx, tx, ticket);
  await tx.record(account, {
    action: 'ticket.opened',
    ...actorOf(ctx),
    subject: `ticket:${id}`,
    after: { number: ticket.number, department },
  });
  return ticket;
}

function ticketOf(
  { actor: { principal, name } }: ActorContext,
  { account, department, service, priority, subject, watchers = [] }: NewTicket,
  given: Pick<Ticket, 'id' | 'number' | 'openedAt'>,
): Ticket {
  return {
    ...{ ...given, account, department, priority, subject, service: service ?? '' },
    ...{ state: 'open', hostTicket: '', opener: principal, openerName: name },
    ...{ watchers, touchedAt: given.openedAt },
  };
}

function firstOf(
  { actor: { principal, name, channel }, ids }: ActorContext,
  { message, mark }: NewTicket,
  place: Pick<TicketMessage, 'ticket' | 'at'>,
): Omit<TicketMessage, 'seq'> {
  const said = { author: principal, authorName: name, via: channel, body: message };
  return { ...{ id: ids.next(), ...place }, ...said, ...mark };
}

/** The department must be open to them, and the service in their sight.
 * @throws NotAllowedError */
function judge(
  ctx: ActorContext,
  loaded: LoadedFacts,
  { account, department, service }: Pick<OpenTicket, 'account' | 'department' | 'service'>,
): void {
  authorize(ctx, loaded, 'support.open', { type: 'department', id: department, account });
  if (service === undefined) return;
  authorize(ctx, loaded, 'service.view', { type: 'service', id: service, account });
}

/** The ticket that the same request made before; a request's id is a platform's word, so it must be by the same person.
 * @throws ConflictError */
function ownAgain({ actor }: ActorContext, known: Ticket, account: string): Ticket {
  const isOwn = known.opener === actor.principal && known.account === account;
  if (!isOwn) throw new ConflictError('request', 'DONE');
  return known;
}
