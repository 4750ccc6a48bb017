import { z } from 'zod';
import { authorize, factsOf } from '../access/authorize';
import { actorOf } from '../access/change';
import { Id, lines } from '../access/inputs';
import { parse } from '../access/parse';
import { idOfRequest } from '../access/request-id';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { hostLane } from '../ports/letter';
import type { Writes } from '../ports/stores/stores';
import type { Ticket, TicketMessage } from '../ports/stores/ticket-store';
import { MAX_MESSAGE, type Mark } from './open-ticket';
import { postToMirrors } from './mirrors';
import { ticketResource } from './ticket-resource';

/** What is said; `mirror` is where it was said, since it needn't be told there again. Chats allow more than a form does. */
export const ReplyToTicket = z.strictObject({
  ticket: Id,
  body: lines(4 * MAX_MESSAGE),
  mirror: Id.optional(),
});
/** The same, as callers write it. */
export type ReplyToTicket = z.infer<typeof ReplyToTicket>;

/**
 * Adds what somebody said to a ticket they can see; a closed one is opened again, which needs `support.open` (R5).
 * @throws NotAllowedError, NotFoundError, InvalidInputError
 */
export async function replyToTicket(ctx: ActorContext, input: ReplyToTicket): Promise<TicketMessage> {
  const wanted = parse(ReplyToTicket, input);
  return ctx.transaction(async (tx) => {
    const found = await tx.tickets.ticket(wanted.ticket);
    if (!found) throw new NotFoundError('ticket');
    await tx.lock(found.account);
    return replyToTicketIn(ctx, tx, found, wanted);
  });
}

/** The same in a change under way, whose account is locked.
 * @throws NotAllowedError, NotFoundError */
export async function replyToTicketIn(
  ctx: ActorContext,
  tx: Writes,
  found: Ticket,
  { body, mirror, mark }: Pick<ReplyToTicket, 'body' | 'mirror'> & { readonly mark?: Mark },
): Promise<TicketMessage> {
  const { id } = found;
  const messageId = ctx.request === undefined ? ctx.ids.next() : idOfRequest('message', ctx.request);
  const loaded = await factsOf(ctx, tx, found.account, 'ticket');
  const ticket = (await tx.tickets.ticket(id)) ?? found;
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account: ticket.account });
  authorize(ctx, loaded, 'support.view', ticketResource(ticket));
  const known = await tx.tickets.message(messageId);
  if (known && (known.ticket !== id || known.author !== ctx.actor.principal)) {
    throw new ConflictError('request', 'DONE');
  }
  if (known) return known;
  if (ticket.state === 'closed') authorize(ctx, loaded, 'support.open', ticketResource(ticket));
  const now = ctx.clock.now();
  const { principal, name, channel } = ctx.actor;
  const said = { author: principal, authorName: name, via: channel, body };
  const message = await tx.tickets.addMessage({
    ...{ id: messageId, ticket: id, at: now },
    ...said,
    ...mark,
  });
  // Whom nobody answered yet goes on waiting for a first answer; anybody else asks staff again.
  const state = ticket.state === 'open' ? 'open' : 'waiting';
  await tx.tickets.setOurState(id, state, { key: messageId, at: now });
  await tx.post({ lane: hostLane(id), kind: 'host.reply', payload: { ticket: id, message: messageId } });
  await postToMirrors(tx, message, mirror);
  const action = ticket.state === 'closed' ? 'ticket.reopened' : 'ticket.replied';
  await tx.record(ticket.account, {
    action,
    ...actorOf(ctx),
    subject: `ticket:${id}`,
    after: { message: message.seq },
  });
  return message;
}
