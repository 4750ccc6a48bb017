import { z } from 'zod';
import { vectorOf } from '../access/snapshots';
import { actorOf } from '../access/change';
import { Id, line } from '../access/inputs';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { lockAll } from '../activity/record-on';
import { ConflictError, InvalidInputError, NotAllowedError, NotFoundError } from '../errors';
import { Whose } from '../people/whose';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import type { Ticket } from '../ports/stores/ticket-store';
import { MAX_SUBJECT, openTicketIn, type Mark } from '../tickets/open-ticket';
import { replyToTicketIn } from '../tickets/reply-to-ticket';
import { findHeld, isInScope, type HeldScope } from './held-scope';
import { actorByMail } from './sender';
import { pieces, subjectOf, wordsOf, type MailText } from './text-of-mail';

/** Whose held mail is, as staff say, and where it goes: into a new ticket of a department, or into one that is there. */
export const ReleaseHeld = Whose.extend({
  held: Id,
  account: Id,
  to: z.union([
    z.strictObject({ department: Id, subject: line(MAX_SUBJECT).optional() }),
    z.strictObject({ ticket: Id }),
  ]),
});
/** The same, as callers write it. */
export type ReleaseHeld = z.input<typeof ReleaseHeld>;
type Checked = z.output<typeof ReleaseHeld>;

/**
 * Lets held mail into a ticket for somebody, as far as they could have written there themselves. It stays marked: nobody has
 * proved whose it is, and who of staff said so is beside it (R14, R18).
 * @throws NotAllowedError, NotFoundError; InvalidInputError at `to` for what that person may not; ConflictError for mail whose
 * key is gone
 */
export async function releaseHeld(ctx: ActorContext, input: ReleaseHeld): Promise<Ticket> {
  const wanted = parse(ReleaseHeld, input);
  const { held, account } = wanted;
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  const person = wanted.person as Principal;
  return ctx.transaction(async (tx) => {
    await lockAll(tx, [account, INSTALLATION]);
    // All that this is judged by is held in one order, whoever asks for it first.
    await tx.access.hold(vectorOf({ principal: person, account, login: false }));
    const { mail, scope } = await findHeld(ctx, tx, held);
    if (!mail.content) throw new ConflictError('mail', 'UNREADABLE');
    const acting = await actingFor(ctx, account, person);
    const ticket = await put(acting, tx, { ...wanted, scope, mail: mail.content });
    await tx.held.remove(held);
    await tx.record(INSTALLATION, {
      ...{ action: 'mail.released', ...actorOf(ctx), subject: `mail:${held}` },
      before: { reason: mail.reason },
      after: { account, ticket: ticket.id, person },
    });
    return ticket;
  });
}

/** Staff on behalf of somebody, who is told apart by that in every log. */
async function actingFor(ctx: ActorContext, account: string, person: Principal): Promise<ActorContext> {
  const actor = await actorByMail(ctx.read, { account, principal: person });
  if (!actor) throw new NotFoundError('person');
  const { principal: by, address } = ctx.actor;
  return { ...ctx, actor: { ...actor, by, ...(address !== undefined && { address }) } };
}

type Putting = Checked & { readonly scope: HeldScope; readonly mail: MailText };

async function put(acting: ActorContext, tx: Writes, wanted: Putting): Promise<Ticket> {
  const { by } = acting.actor;
  const mark: Mark = { unverified: true, ...(by !== undefined && { releasedBy: by }) };
  try {
    return await ('ticket' in wanted.to
      ? addTo(acting, tx, { ...wanted, mark, id: wanted.to.ticket })
      : openFor(acting, tx, { ...wanted, mark, ...wanted.to }));
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error;
    throw new InvalidInputError('to', 'NOT_ALLOWED');
  }
}

async function addTo(
  acting: ActorContext,
  tx: Writes,
  { id, account, scope, mail, mark }: Putting & { mark: Mark; id: string },
): Promise<Ticket> {
  const ticket = await tx.tickets.ticket(id);
  if (ticket?.account !== account || !isInScope(scope, ticket.department)) throw new NotFoundError('ticket');
  for (const body of pieces(wordsOf(mail))) await replyToTicketIn(acting, tx, ticket, { body, mark });
  return ticket;
}

async function openFor(
  acting: ActorContext,
  tx: Writes,
  {
    account,
    scope,
    mail,
    mark,
    department,
    subject,
  }: Putting & { mark: Mark; department: string; subject?: string | undefined },
): Promise<Ticket> {
  if (!isInScope(scope, department)) throw new NotFoundError('department');
  const [message = '', ...rest] = pieces(wordsOf(mail));
  const about = { account, department, priority: 'medium' as const, subject: subject ?? subjectOf(mail) };
  const ticket = await openTicketIn(acting, tx, { ...about, message, mark });
  for (const body of rest) await replyToTicketIn(acting, tx, ticket, { body, mark });
  return ticket;
}
