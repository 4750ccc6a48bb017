import { at } from '../../ports/at';
import { HostError } from '../../errors';
import type { Context } from '../../ports/context';
import type { HostAuthor, HostInvoiceSettings } from '../../ports/host';
import type { TicketMessage } from '../../ports/stores/ticket-store';
import { partsOf } from '../../access/principal';
import { markedBody } from '../../tickets/marked-body';
import type { Courier, Outcome } from '../courier';

/** Opens our ticket in the host, and keeps the id it has there. The ticket's own id is the key: sent twice it is opened once. */
export function openAtHost(ctx: Context): Courier {
  return ({ payload }) =>
    asked(async () => {
      const { ticket: id, message: messageId } = JSON.parse(payload) as Record<string, string>;
      const ticket = await ctx.read.tickets.ticket(id ?? '');
      const message = await ctx.read.tickets.message(messageId ?? '');
      if (!ticket || !message) return { is: 'dropped' };
      const { account, department, service, subject, priority } = ticket;
      const about = { account, department, subject, priority, ...(service === '' ? {} : { service }) };
      const host = await ctx.host.openTicket(
        { ...about, message: markedBody(message), author: await authorOf(ctx, message) },
        ticket.id,
      );
      await at('host.opened');
      await ctx.transaction((tx) => tx.tickets.setHostTicket(ticket.id, host.id));
      return { is: 'done' };
    });
}

/** Its opening comes before in the same lane: it was given up. A person sees both, and tries the opening again first. */
const neverOpened: Outcome = { is: 'refused', reason: 'the ticket never reached the host' };

/** Adds what somebody said to the host's ticket; the message's id is the key. */
export function replyAtHost(ctx: Context): Courier {
  return ({ payload }) =>
    asked(async () => {
      const { ticket: id, message: messageId } = JSON.parse(payload) as Record<string, string>;
      const ticket = await ctx.read.tickets.ticket(id ?? '');
      const message = await ctx.read.tickets.message(messageId ?? '');
      if (!ticket || !message) return { is: 'dropped' };
      if (ticket.hostTicket === '') return neverOpened;
      await ctx.host.reply(
        ticket.hostTicket,
        { message: markedBody(message), author: await authorOf(ctx, message) },
        message.id,
      );
      await at('host.replied');
      return { is: 'done' };
    });
}

/** Closes the host's ticket; the letter has its key, but for one from before they had any, which went by its own number. */
export function closeAtHost(ctx: Context): Courier {
  return ({ id: letter, payload }) =>
    asked(async () => {
      const { ticket: id, key = `close:${letter}` } = JSON.parse(payload) as Record<string, string>;
      const ticket = await ctx.read.tickets.ticket(id ?? '');
      if (!ticket) return { is: 'dropped' };
      if (ticket.hostTicket === '') return neverOpened;
      await ctx.host.closeTicket(ticket.hostTicket, key);
      await at('host.closed');
      return { is: 'done' };
    });
}

/** Changes a client's invoice settings; sent twice they are as after the first time. */
export function setInvoicesAtHost(ctx: Context): Courier {
  return ({ payload }) =>
    asked(async () => {
      const { account = '', settings = '{}' } = JSON.parse(payload) as Record<string, string>;
      if (!ctx.host.changeInvoiceSettings) return { is: 'dropped' };
      await ctx.host.changeInvoiceSettings(account, JSON.parse(settings) as HostInvoiceSettings);
      return { is: 'done' };
    });
}

/** Hosts know owners, users and contacts, by name and address. */
async function authorOf({ read }: Context, { author, authorName }: TicketMessage): Promise<HostAuthor> {
  const { kind, id } = partsOf(author);
  const person = kind === 'user' ? await read.people.user(id) : await read.people.contact(id);
  return { kind: kind === 'user' ? 'user' : 'contact', id, name: authorName, email: person?.email ?? '' };
}

async function asked(ask: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return outcomeOf(error);
  }
}

/** However long a host wants to be left alone: it may have meant something else. */
const LONGEST_PAUSE_MS = 3_600_000;

/** A host that lets nobody in, or nobody now, has surely not done it. */
function outcomeOf({ kind, retryable, retryAfterMs, details, code }: HostError): Outcome {
  const reason = String(details.reason ?? code);
  if (!retryable) return { is: 'refused', reason };
  const pause = retryAfterMs === undefined ? {} : { afterMs: Math.min(retryAfterMs, LONGEST_PAUSE_MS) };
  return { is: 'later', ...pause, ...(kind === 'transport' ? {} : { unsent: true as const }), reason };
}
