import { z } from 'zod';
import { parse } from '../access/parse';
import { readPrincipal, type Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { ConflictError, NotFoundError } from '../errors';
import { requireEmail } from '../people/require-email';
import { TokenInput } from '../people/invitation-input';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { putPassword, requireStrong } from './password';
import { Password } from './sign-in';
import { tellSignIn } from './tell-sign-in';
import { knownOf } from './who-signs-in';

/** The link is handed on by people, so it lives for more than minutes (ASVS 5.0, 6.4.1: 72 hours at most). */
const LIFE_MS = 72 * 60 * 60_000;

const Offer = z.strictObject({ principal: z.string().max(80), email: z.string().max(254).optional() });

/**
 * Makes the one-time link by which somebody sets their first password, in the place of those before it: for whoever runs the
 * machine. Staff sign in with the address that is named here; users have theirs.
 * @returns the link's token, which is kept nowhere
 * @throws NotFoundError for whom nobody knows; InvalidInputError, ConflictError for an address that signs somebody else in
 */
export async function offerPassword(ctx: Context, input: z.input<typeof Offer>): Promise<{ token: string }> {
  const { principal: named, email: typed } = parse(Offer, input);
  const kind = readPrincipal(named)?.kind;
  if ((kind !== 'user' && kind !== 'staff') || !(await knownOf(ctx.read, named as Principal))) {
    throw new NotFoundError('principal');
  }
  const token = ctx.ids.token();
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    if (kind === 'staff') await nameAddress(tx, named as Principal, typed);
    await tx.chats.endOneTimeLinks({ purpose: 'password', payload: named }, ctx.clock.now());
    await tx.chats.addOneTimeLink({
      ...{ hash: ctx.hasher.hash('one-time', token), purpose: 'password', asker: '', payload: named },
      ...{ used: false, expiresAt: ctx.clock.now() + LIFE_MS },
    });
    const entry = { action: 'password.offered', actor: 'service:cli', channel: 'system' } as const;
    await tx.record(INSTALLATION, { ...entry, subject: named });
  });
  return { token };
}

async function nameAddress(tx: Writes, principal: Principal, typed: string | undefined): Promise<void> {
  const email = typed === undefined ? await tx.signIn.staffAddress(principal) : requireEmail(typed);
  if (email === undefined) throw new NotFoundError('address');
  if (await tx.people.userWith(email)) throw new ConflictError('address', 'TAKEN');
  if (!(await tx.signIn.setStaffAddress(principal, email))) throw new ConflictError('address', 'TAKEN');
}

/** Whose password a link sets, for the page that asks; looking uses nothing up.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readPasswordOffer(ctx: Context, input: { token: string }): Promise<{ name: string }> {
  const principal = await find(ctx, ctx.read, parse(TokenInput, input).token);
  return { name: (await knownOf(ctx.read, principal))?.name ?? '' };
}

const SetPassword = TokenInput.extend({ password: Password });

/** Sets a password by such a link; it signs nobody in.
 * @throws NotFoundError, InvalidInputError for a weak one: the link stays good */
export async function setPassword(ctx: Context, input: z.input<typeof SetPassword>): Promise<void> {
  const { token, password } = parse(SetPassword, input);
  const principal = await find(ctx, ctx.read, token);
  await requireStrong(ctx, principal, password);
  const hash = await ctx.passwords.hash(password);
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    await find(ctx, tx, token);
    if (!(await tx.chats.useOneTimeLink(ctx.hasher.hashes('one-time', token), ctx.clock.now()))) {
      throw new NotFoundError('one_time_link');
    }
    await putPassword(ctx, tx, { principal, hash, ending: {} });
    const entry = { action: 'password.set', actor: principal, channel: 'web' } as const;
    await tx.record(INSTALLATION, { ...entry, subject: principal });
    await tellSignIn(ctx, tx, principal, 'password.changed');
  });
}

async function find(ctx: Context, read: Reads | Writes, token: string): Promise<Principal> {
  const link = await read.chats.oneTimeLink(ctx.hasher.hashes('one-time', token));
  const isGood = link?.purpose === 'password' && !link.used && link.expiresAt > ctx.clock.now();
  const principal = (isGood ? link.payload : '') as Principal;
  if (!isGood || !(await knownOf(read, principal))) throw new NotFoundError('one_time_link');
  return principal;
}
