import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { LimitReachedError, NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { NOTICE_KINDS } from './kinds';
import { ownAddress } from './own-address';

const KINDS = NOTICE_KINDS.map(({ kind }) => kind);

/** A test of which kind of mail, of which account. */
export const SendTestMail = z.strictObject({ account: Id, kind: z.enum(KINDS) });
/** The same, as callers write it. */
export type SendTestMail = z.infer<typeof SendTestMail>;

const HOUR = 3_600_000;
/** How many somebody may have sent to themselves in an hour, over all kinds and accounts. */
const MOST = 5;

/** Sends a test of a kind of mail to the actor's own address, and to nobody else; answers that address.
 * @throws LimitReachedError after five in an hour; NotAllowedError for who is no person of the account; NotFoundError */
export async function sendTestMail(ctx: ActorContext, input: SendTestMail): Promise<{ email: string }> {
  const { account, kind } = parse(SendTestMail, input);
  const { principal } = ctx.actor;
  return changeAccount(ctx, account, async ({ tx, facts, record }) => {
    if (!facts) throw new NotAllowedError('NOT_A_USER', { account });
    const now = ctx.clock.now();
    const tries = ctx.hasher.hash('try', `mail-test:${principal}`);
    if ((await tx.signIn.countTry(tries, now, now + HOUR)) > MOST) throw new LimitReachedError('mail.test');
    const person = await tx.people.personNamed(account, principal);
    const email = person && (await ownAddress(tx.people, person));
    if (email === undefined) throw new NotFoundError('person');
    const lane = `mail:${ctx.ids.next()}`;
    await tx.post({ lane, kind: 'mail.test', payload: { account, principal, about: kind } });
    await record('mail.tested', { after: { kind } });
    return { email };
  });
}
