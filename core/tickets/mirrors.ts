import type { ActorContext } from '../ports/context';
import { mirrorLane, type LetterKind } from '../ports/letter';
import type { Mirror, Ticket, TicketMessage } from '../ports/stores/ticket-store';
import type { Writes } from '../ports/stores/stores';

/** Opens the actor's own mirror of a ticket, in the chat they came from; in the web there is none (design section 6). */
export async function openMirror(ctx: ActorContext, tx: Writes, ticket: Ticket): Promise<void> {
  const { chat, principal } = ctx.actor;
  const link = chat && (await tx.chats.link(chat));
  if (!chat || !link) return;
  const mirror: Mirror = {
    id: ctx.ids.next(),
    ticket: ticket.id,
    link: link.id,
    principal,
    chat,
    channel: '',
    thread: '',
    state: 'opening',
  };
  await tx.tickets.putMirror(mirror);
  await postToMirror(tx, mirror, 'mirror.open', '');
}

/** Sends a message on to every mirror of its ticket but the one it was written in. */
export async function postToMirrors(tx: Writes, message: TicketMessage, except?: string): Promise<void> {
  for (const mirror of await tx.tickets.mirrorsOf(message.ticket)) {
    if (mirror.id !== except && mirror.state !== 'closed') {
      await postToMirror(tx, mirror, 'mirror.post', message.id);
    }
  }
}

/** Tells every mirror that the ticket was closed. */
export function closeMirrors(tx: Writes, ticket: string): Promise<void> {
  return tellMirrors(tx, ticket, 'mirror.close');
}

/** Tells every mirror how the ticket stands now, where nobody said anything that would tell it. */
export async function tellMirrors(
  tx: Writes,
  ticket: string,
  kind: 'mirror.close' | 'mirror.state' = 'mirror.state',
): Promise<void> {
  for (const mirror of await tx.tickets.mirrorsOf(ticket)) {
    if (mirror.state !== 'closed') await postToMirror(tx, mirror, kind, '');
  }
}

/** One lane a mirror: what is said in a ticket arrives in its order, and one stuck chat delays no other. */
function postToMirror(tx: Writes, { id, chat }: Mirror, kind: LetterKind, message: string): Promise<string> {
  return tx.post({ lane: mirrorLane(chat.surface, id), kind, payload: { mirror: id, message } });
}
