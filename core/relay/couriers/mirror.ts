import { isClosed } from '../../access/channels';
import { at } from '../../ports/at';
import type { ChatContent, ChatSurface, Surface } from '../../ports/chat-surface';
import { noteUse } from '../../access/note-use';
import type { Context } from '../../ports/context';
import type { ChatLink } from '../../ports/stores/chat-store';
import type { Mirror, Ticket, TicketMessage } from '../../ports/stores/ticket-store';
import { hatsOf, isLive } from '../../people/hats';
import { markedBody } from '../../tickets/marked-body';
import { ticketResource } from '../../tickets/ticket-resource';
import type { Courier, Outcome } from '../courier';
import type { Letter } from '../letter';

type Surfaces = ReadonlyMap<Surface, ChatSurface>;

/**
 * Posts to a person's mirror of a ticket. Whoever may no longer see the ticket gets no further word of it: the mirror is
 * closed and that is recorded (R7, design section 6).
 */
export function postToMirror(ctx: Context, surfaces: Surfaces): Courier {
  return async (letter) => {
    const { mirror: id, message: messageId } = JSON.parse(letter.payload) as Record<string, string>;
    const mirror = await ctx.read.tickets.mirror(id ?? '');
    const ticket = mirror && (await ctx.read.tickets.ticket(mirror.ticket));
    if (!mirror || !ticket || mirror.state === 'closed') return { is: 'dropped' };
    const sight = await sightOf(ctx, mirror, ticket);
    if (!sight) return dismiss(ctx, mirror, ticket);
    const message = messageId ? await ctx.read.tickets.message(messageId) : undefined;
    const surface = surfaces.get(mirror.chat.surface);
    if (!surface) return { is: 'later', afterMs: 60_000, unsent: true, reason: 'that chat is off' };
    const content = await contentOf(ctx, { letter, ticket, message, canClose: sight.canClose });
    return deliver(ctx, surface, { letter, mirror, ticket, content, message });
  };
}

/** The link still stands, still wears that hat, and the ticket is still in sight. */
async function sightOf(
  ctx: Context,
  mirror: Mirror,
  ticket: Ticket,
): Promise<{ canClose: boolean } | undefined> {
  const link = await ctx.read.chats.link(mirror.chat);
  if (!link || link.id !== mirror.link || !isLive(ctx, link)) return undefined;
  if (!(await wears(ctx, link, mirror, ticket.account))) return undefined;
  const snapshot = await ctx.snapshots.of({
    principal: mirror.principal,
    account: ticket.account,
    login: link.level === 'login',
  });
  const resource = ticketResource(ticket);
  if (!snapshot?.can('support.view', resource)) return undefined;
  if (isClosed(mirror.chat.surface, snapshot.closed)) return undefined;
  noteUse(ctx, snapshot, 'support.view', resource);
  return { canClose: snapshot.can('support.close', resource) };
}

async function wears(
  { read }: Context,
  link: ChatLink,
  { principal }: Mirror,
  account: string,
): Promise<boolean> {
  const hats = await hatsOf(read, link);
  return hats.some((hat) => hat.principal === principal && hat.account === account);
}

async function dismiss(ctx: Context, mirror: Mirror, ticket: Ticket): Promise<Outcome> {
  await ctx.transaction(async (tx) => {
    await tx.lock(ticket.account);
    await tx.tickets.putMirror({ ...mirror, state: 'closed' });
    const about = {
      subject: `ticket:${ticket.id}`,
      reason: 'OUT_OF_REACH',
      after: { person: mirror.principal },
    };
    await tx.record(ticket.account, {
      action: 'mirror.closed',
      actor: 'system',
      channel: mirror.chat.surface,
      ...about,
    });
  });
  return { is: 'dropped' };
}

interface Telling {
  letter: Letter;
  ticket: Ticket;
  message: TicketMessage | undefined;
  canClose: boolean;
}

async function contentOf(ctx: Context, telling: Telling): Promise<ChatContent> {
  const { letter, ticket, message } = telling;
  const { number, state } = ticket;
  if (letter.kind === 'mirror.close') return { kind: 'ticket.state', number, state: 'closed' };
  if (letter.kind === 'mirror.state') return { kind: 'ticket.state', number, state };
  if (letter.kind === 'mirror.post' && message) {
    return {
      kind: 'ticket.message',
      number,
      author: message.authorName,
      fromStaff: message.author.startsWith('staff:'),
      body: markedBody(message),
      state,
    };
  }
  return cardOf(ctx, telling);
}

async function cardOf({ read }: Context, { ticket, canClose }: Telling): Promise<ChatContent> {
  const { number } = ticket;
  const account = (await read.accounts.account(ticket.account))?.label ?? '';
  const department =
    (await read.accounts.departments()).find(({ id }) => id === ticket.department)?.label ?? '';
  const service = ticket.service === '' ? undefined : await read.accounts.service(ticket.service);
  const [first] = await read.tickets.messages(ticket.id);
  return {
    ...{
      kind: 'ticket.opened',
      number,
      ticket: ticket.id,
      subject: ticket.subject,
      account,
      department,
      canClose,
    },
    ...(service ? { service: service.label } : {}),
    message: first ? markedBody(first) : '',
    author: ticket.openerName,
  };
}

interface Post {
  letter: Letter;
  mirror: Mirror;
  ticket: Ticket;
  content: ChatContent;
  message: TicketMessage | undefined;
}

async function deliver(
  ctx: Context,
  surface: ChatSurface,
  { letter, mirror, content, message }: Post,
): Promise<Outcome> {
  const { firstTriedAt } = letter;
  const delivery = await surface.post({
    key: `letter-${letter.id}`,
    ...(firstTriedAt === undefined ? {} : { firstTriedAt }),
    to: mirror.chat,
    channel: mirror.channel,
    thread: mirror.thread,
    content,
  });
  if (delivery.is !== 'sent') return delivery;
  await at('mirror.posted');
  const { channel, thread } =
    mirror.state === 'opening' ? { channel: delivery.channel, thread: delivery.thread } : mirror;
  await ctx.transaction(async (tx) => {
    await tx.tickets.putMirror({
      ...mirror,
      channel,
      thread,
      state: letter.kind === 'mirror.close' ? mirror.state : 'open',
    });
    await tx.tickets.addMirrorMessage(surface.name, delivery.channel, delivery.message, {
      mirror: mirror.id,
      message: message?.id ?? '',
    });
  });
  return { is: 'done' };
}
