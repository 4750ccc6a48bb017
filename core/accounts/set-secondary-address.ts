import { z } from 'zod';
import { changeAccount, type Change } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, LimitReachedError } from '../errors';
import { tell } from '../notices/tell';
import { newToken } from '../people/mail-invitation';
import { requireEmail } from '../people/require-email';
import type { ActorContext } from '../ports/context';
import type { SecondaryAddress } from '../ports/stores/ownership-store';
import { requireOwnUser } from './offer-ownership';
import { secondaryOf, tellOwners } from './tell-owners';

/** `email` absent: none any more. */
const SetSecondaryAddress = z.strictObject({ account: Id, email: z.string().max(254).optional() });
type SetSecondaryAddress = z.infer<typeof SetSecondaryAddress>;

const DAY = 86_400_000;
const LIFE_MS = 7 * DAY;
/** The mail that asks goes to a stranger: not more often than this. */
const PAUSE_MS = 60_000;

/**
 * Names the address that gets the owner's notices too, once its holder says yes; or takes it back. It gets no code, no reset
 * and no invitation, and proves nothing (R10). Every address on file is told, the one before too.
 * @throws NotAllowedError for anybody but the owner, NotFreshError, InvalidInputError, LimitReachedError; ConflictError for an
 * address of the owner's own login
 */
export async function setSecondaryAddress(ctx: ActorContext, input: SetSecondaryAddress): Promise<void> {
  const { account, email: typed } = parse(SetSecondaryAddress, input);
  await changeAccount(ctx, account, async (change) => {
    const { tx, record } = change;
    const user = await requireOwnUser(ctx, change);
    const email = typed === undefined ? undefined : requireEmail(typed);
    if (email !== undefined) await requireAnother(change, user, email);
    await requireFresh(ctx, 'credentials');
    await refuseRepeat(ctx, tx, 'secondary');
    const before = await secondaryOf(tx, account);
    await tx.ownership.dropSecondary(account);
    if (email !== undefined) await ask(ctx, change, email);
    await record('secondary.changed', { after: { set: email !== undefined } });
    await tellOwners(ctx, tx, { notice: 'secondary.changed', account, user }, false);
    if (before !== undefined) await tell(ctx, tx, [before], { notice: 'secondary.changed', account });
  });
}

async function requireAnother({ tx, account, now }: Change, user: string, email: string): Promise<void> {
  const own = await tx.users.addresses(user);
  if (own.some((address) => address.email === email)) throw new ConflictError('secondary', 'YOURS');
  const before = await tx.ownership.secondary(account);
  if (before && before.expiresAt - LIFE_MS + PAUSE_MS > now) throw new LimitReachedError('secondary');
}

async function ask(ctx: ActorContext, { tx, account, now }: Change, email: string): Promise<void> {
  const { token, hash } = newToken(ctx, 'secondary');
  const address: SecondaryAddress = { account, email, expiresAt: now + LIFE_MS };
  await tx.ownership.putSecondary(address, hash);
  const secret = ctx.ids.next();
  await tx.seal(secret, token, address.expiresAt);
  await tx.post({ lane: `mail:${secret}`, kind: 'mail.secondary', payload: { account, to: email }, secret });
}
