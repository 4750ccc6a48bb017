import type { Context } from '../ports/context';
import type { HostEvent } from '../ports/host';
import type { Writes } from '../ports/stores/stores';
import type { Ticket } from '../ports/stores/ticket-store';
import { closeMirrors, postToMirrors, tellMirrors } from './mirrors';

/** Takes in what happened to one of our tickets in the host; the same event comes in once (design section 5). */
export async function receiveHostEvent(ctx: Context, event: HostEvent): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await tx.first(`host:${ctx.host.id}`, event.id))) return;
    const found = (await tx.tickets.ticket(event.ourKey)) ?? (await tx.tickets.ticketOfHost(event.ticket));
    if (!found) return;
    await tx.lock(found.account);
    const ticket = await tx.tickets.ticket(found.id);
    if (ticket) await take(ctx, tx, ticket, event);
  });
}

async function take(ctx: Context, tx: Writes, ticket: Ticket, event: HostEvent): Promise<void> {
  const about = { channel: 'host' as const, subject: `ticket:${ticket.id}` };
  switch (event.kind) {
    case 'ticket.replied': {
      const author = `staff:${event.staff}` as const;
      const said = {
        id: ctx.ids.next(),
        ticket: ticket.id,
        author,
        authorName: event.staffName,
        via: 'host',
        body: event.body,
        at: event.at,
      };
      const message = await tx.tickets.addMessage(said);
      if (event.at >= ticket.touchedAt) await tx.tickets.setState(ticket.id, 'answered', event.at);
      await postToMirrors(tx, message);
      return tx.record(ticket.account, {
        action: 'ticket.answered',
        actor: author,
        ...about,
        after: { message: message.seq },
      });
    }
    case 'ticket.state': {
      // An echo of what we did ourselves, and what comes late, must not undo what happened since.
      if (event.own || event.state === ticket.state || event.at < ticket.touchedAt) return;
      await tx.tickets.setState(ticket.id, event.state, event.at);
      if (event.state === 'closed') await closeMirrors(tx, ticket.id);
      else if (ticket.state === 'closed') await tellMirrors(tx, ticket.id);
      return tx.record(ticket.account, {
        action: 'ticket.state',
        actor: 'system',
        ...about,
        before: { state: ticket.state },
        after: { state: event.state },
      });
    }
    case 'ticket.moved': {
      await tx.tickets.setDepartment(ticket.id, event.department, event.at);
      const change = { before: { department: ticket.department }, after: { department: event.department } };
      return tx.record(ticket.account, { action: 'ticket.moved', actor: 'system', ...about, ...change });
    }
  }
}
