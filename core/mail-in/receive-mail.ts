import { createHash } from 'node:crypto';
import { parse } from '../access/parse';
import { INSTALLATION } from '../activity/installation';
import { NotAllowedError, NotFoundError } from '../errors';
import { normalEmail } from '../people/email';
import type { ActorContext, Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { openTicketIn } from '../tickets/open-ticket';
import { copiedPeople, departmentOf, factsOfMail } from './facts-of-mail';
import { judgeMail, type MailJudgement } from './judge-mail';
import { MailMessage, type CheckedMail } from './mail-message';
import type { HoldReason } from './reasons';
import { actorByMail } from './sender';
import { subjectOf, wordsOf } from './text-of-mail';

/** What became of mail: it came before, opened a ticket, or waits for staff. */
export type Received =
  | { readonly is: 'again' }
  | { readonly is: 'opened'; readonly ticket: string; readonly number: number }
  | { readonly is: 'held'; readonly mail: string; readonly reason: HoldReason };

/**
 * Takes mail in (R14): it opens a ticket for a sender who is proved, known on one account and may; everything else is held
 * for staff. The same mail delivered again does nothing.
 * @throws InvalidInputError
 */
export async function receiveMail(ctx: Context, input: MailMessage): Promise<Received> {
  const mail = parse(MailMessage, input);
  const judgement = judgeMail(await factsOfMail(ctx, mail));
  if (judgement.is === 'held') return hold(ctx, mail, judgement.reason);
  try {
    return await open(ctx, mail, judgement);
  } catch (error) {
    // What they may was taken from them since it was read; nothing of the change is in.
    if (!(error instanceof NotAllowedError || error instanceof NotFoundError)) throw error;
    return hold(ctx, mail, 'NOT_ALLOWED');
  }
}

async function open(
  ctx: Context,
  mail: CheckedMail,
  { hat, department }: Extract<MailJudgement, { is: 'opens' }>,
): Promise<Received> {
  const actor = await actorByMail(ctx.read, hat);
  if (!actor) return hold(ctx, mail, 'UNKNOWN_SENDER');
  const acting: ActorContext = { ...ctx, actor };
  const watchers = await copiedPeople(ctx, mail, { hat, department });
  const { account } = hat;
  return ctx.transaction(async (tx) => {
    await tx.lock(account);
    if (!(await isFirst(tx, mail))) return { is: 'again' };
    const texts = { subject: subjectOf(mail), message: wordsOf(mail) };
    const about = { account, department, priority: 'medium' as const, watchers };
    const { id, number } = await openTicketIn(acting, tx, { ...about, ...texts });
    return { is: 'opened', ticket: id, number };
  });
}

async function hold(ctx: Context, mail: CheckedMail, reason: HoldReason): Promise<Received> {
  const { from, to, cc, subject, text, attachments, cut } = mail;
  const [address] = from.map(normalEmail);
  const department = departmentOf(ctx, mail) ?? '';
  return ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    if (!(await isFirst(tx, mail))) return { is: 'again' };
    const [id, receivedAt] = [ctx.ids.next(), ctx.clock.now()];
    await tx.held.add({
      ...{ id, reason, department, receivedAt, endsAt: receivedAt + ctx.settings.keepHeldMs },
      email: from.length === 1 ? (address ?? '') : '',
      content: { from, to, cc, subject, text, attachments, cut },
    });
    await tx.record(INSTALLATION, {
      ...{ action: 'mail.held', actor: 'system', channel: 'mail', subject: `mail:${id}` },
      after: { reason },
    });
    return { is: 'held', mail: id, reason };
  });
}

/** Ids are the sender's word: another message under an id that came before is no redelivery, or a forged one that came first
 * would make the true one vanish. */
function isFirst(tx: Writes, mail: CheckedMail): Promise<boolean> {
  const { messageId, from, authentication, subject, text } = mail;
  const said = JSON.stringify([from, authentication, subject, text]);
  const digest = createHash('sha256').update(said).digest('base64url').slice(0, 22);
  return tx.first('mail', `${digest} ${messageId}`);
}
