import { ConflictError, NotFoundError } from '../../errors';
import { parse } from '../../access/parse';
import { TokenInput } from '../../people/invitation-input';
import { newToken } from '../../people/mail-invitation';
import { partsOf } from '../../access/principal';
import type { ActorContext } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import type { Writes } from '../../ports/stores/stores';
import { dropFactor } from '../factor';
import { changeOwn, requireSelf, type Own } from '../own-session';
import { keptAs } from '../session';
import { tellSignIn } from '../tell-sign-in';
import { countTries } from '../tries';
import { knownOf } from '../who-signs-in';
import { namesOfSession } from './replacing';
import { tellReset } from './tell-reset';
import { isUnderWay, LINK_MS } from './under-way';
import { isVouched } from './vouchers';

const HOUR = 3_600_000;

/**
 * Mails whoever asked for a reset the link by which they replace their second factor, once somebody vouched and the hours have
 * passed; it works once, for an hour, in a session that their password opened, and ends those mailed before. Once the factor is off, another link lets them go on
 * elsewhere, or after the hour.
 * @throws ConflictError before that, LimitReachedError after five in a day, NotAllowedError
 */
export async function sendFactorLink(ctx: ActorContext, _input: Record<string, never>): Promise<void> {
  const principal = await requireSelf(ctx, ctx.read);
  await countTries(ctx, [{ name: `factor-link:${principal}`, most: 5, inMs: 24 * HOUR }]);
  const { token, hash } = newToken(ctx, 'one-time');
  await changeOwn(ctx, async ({ tx, record }) => {
    const reset = await requireOpen(ctx, tx, principal);
    const expiresAt = ctx.clock.now() + LINK_MS;
    await tx.chats.endOneTimeLinks({ purpose: 'factor', payload: reset.id }, ctx.clock.now());
    await tx.chats.addOneTimeLink({
      ...{ hash, purpose: 'factor', asker: '', payload: reset.id, used: false, expiresAt },
    });
    const [secret, to] = [ctx.ids.next(), (await knownOf(tx, principal))?.addresses[0]];
    if (to === undefined) throw new NotFoundError('address');
    await tx.seal(secret, token, expiresAt);
    const payload = { reset: reset.id, what: 'link', to };
    await tx.post({ lane: `mail:${secret}`, kind: 'mail.reset', payload, secret });
    await tellReset(ctx, tx, reset, 'opened');
    await record('factor.link');
  });
}

/**
 * Takes the lost second factor off, by the mailed link: its person is led to set up another before anything else, in this
 * session and within the hour. Other sessions end, and chats have to be verified anew.
 * @throws NotFoundError alike for a link that is wrong, used, old or another’s; ConflictError, NotAllowedError
 */
export async function replaceFactor(ctx: ActorContext, input: { token: string }): Promise<void> {
  const { token } = parse(TokenInput, input);
  await changeOwn(ctx, async (own) => {
    const { tx, principal, record } = own;
    const hashes = ctx.hasher.hashes('one-time', token);
    const link = await tx.chats.oneTimeLink(hashes);
    const reset = link?.purpose === 'factor' ? await tx.factorResets.reset(link.payload) : undefined;
    if (reset?.principal !== principal) throw new NotFoundError('one_time_link');
    if ((await requireOpen(ctx, tx, principal)).id !== reset.id) throw new NotFoundError('one_time_link');
    if (!(await tx.chats.useOneTimeLink(hashes, ctx.clock.now()))) throw new NotFoundError('one_time_link');
    await dropFactor(tx, principal);
    const [session = ''] = namesOfSession(ctx, own.session);
    const endsAt = ctx.clock.now() + LINK_MS;
    await tx.factorResets.set(reset.id, { state: 'replacing', session, endsAt });
    await endElsewhere(ctx, own);
    await record('factor.replaced', { after: { reset: reset.id } });
    await tellSignIn(ctx, tx, principal, 'factor.replaced');
  });
}

async function endElsewhere(ctx: ActorContext, { tx, principal }: Own): Promise<void> {
  await tx.signIn.endSessions(principal, keptAs(ctx));
  const { kind, id } = partsOf(principal);
  const user = kind === 'user' ? await tx.people.user(id) : undefined;
  const links = user ? await tx.chats.linksOfPerson(user.person) : [];
  for (const link of links) await tx.chats.endLink(link.id);
}

async function requireOpen(
  { clock }: ActorContext,
  tx: Writes,
  principal: FactorReset['principal'],
): Promise<FactorReset> {
  const newest = await tx.factorResets.newestOf(principal);
  const now = clock.now();
  if (newest?.state === 'replacing') return newest;
  if (!newest || !isUnderWay(newest, now)) throw new ConflictError('factor_reset', 'NONE');
  if (!(await isVouched(tx, newest, now))) throw new ConflictError('factor_reset', 'WAITS');
  return newest;
}
