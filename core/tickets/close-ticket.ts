import { z } from 'zod';
import { authorize, factsOf } from '../access/authorize';
import { actorOf } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { hostLane } from '../ports/letter';
import type { Ticket } from '../ports/stores/ticket-store';
import { closeMirrors } from './mirrors';
import { ticketResource } from './ticket-resource';

const CloseTicket = z.strictObject({ ticket: Id });

/** Closes a ticket that the actor can see and may close (R5); closing it twice changes nothing.
 * @throws NotAllowedError, NotFoundError */
export async function closeTicket(ctx: ActorContext, input: { ticket: string }): Promise<Ticket> {
  const { ticket: id } = parse(CloseTicket, input);
  return ctx.transaction(async (tx) => {
    const { account } = (await tx.tickets.ticket(id)) ?? {};
    if (account === undefined) throw new NotFoundError('ticket');
    await tx.lock(account);
    const found = await tx.tickets.ticket(id);
    if (!found) throw new NotFoundError('ticket');
    const loaded = await factsOf(ctx, tx, found.account, 'ticket');
    if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account: found.account });
    authorize(ctx, loaded, 'support.close', ticketResource(found));
    if (found.state === 'closed') return found;
    const key = `close:${ctx.ids.next()}`;
    await tx.tickets.setOurState(id, 'closed', { key, at: ctx.clock.now() });
    await tx.post({ lane: hostLane(id), kind: 'host.close', payload: { ticket: id, key } });
    await closeMirrors(tx, id);
    await tx.record(found.account, {
      action: 'ticket.closed',
      ...actorOf(ctx),
      subject: `ticket:${id}`,
      before: { state: found.state },
    });
    return { ...found, state: 'closed' };
  });
}
