import { z } from 'zod';
import { parse } from '../access/parse';
import { readPrincipal, type Principal } from '../access/principal';
import type { ActivityEntry } from '../activity/entry';
import { recordOn } from '../activity/record-on';
import { LimitReachedError, NotFoundError } from '../errors';
import { TokenInput } from '../people/invitation-input';
import { newToken } from '../people/mail-invitation';
import { lockLogsOf } from '../people/record-for-user';
import { requireEmail } from '../people/require-email';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { tellSignIn } from './tell-sign-in';
import { isWithin } from './tries';
import { knownOf, principalWith } from './who-signs-in';

const HOUR = 3_600_000;

/** How somebody came from elsewhere: `host` signed them in, their `password` was right, or it was `wrong`. */
export type CameBy = 'host' | 'password' | 'wrong';

/** Somebody who came from where their sign-in isn’t good. */
export interface FromElsewhere {
  readonly principal: Principal;
  readonly address: string | undefined;
  readonly by: CameBy;
}

/**
 * Mails every address on file of somebody whose sign-in is good elsewhere only a link that ends that, at most once an hour. For a
 * wrong password all of it is done, too, and no mail leaves: the time of the answer doesn’t tell that one was right.
 * @returns whether it is mailed now
 */
export async function mailWayBack(ctx: Context, { principal, address, by }: FromElsewhere): Promise<boolean> {
  const { token, hash } = newToken(ctx, 'one-time');
  const expiresAt = ctx.clock.now() + HOUR;
  return ctx.transaction(async (tx) => {
    const name = by === 'wrong' ? `no-way-back:${principal}` : `way-back:${principal}`;
    if (!(await isWithin(ctx, tx, { name, most: 1, inMs: HOUR }))) return false;
    await tx.chats.addOneTimeLink({
      ...{ hash, purpose: 'everywhere', asker: '', payload: principal, used: false, expiresAt },
    });
    for (const to of (await knownOf(tx, principal))?.addresses ?? []) {
      const secret = ctx.ids.next();
      await tx.seal(secret, token, expiresAt);
      const payload = { principal, to, by, address: address ?? '' };
      await tx.post({ lane: `mail:${secret}`, kind: 'mail.elsewhere', payload, secret });
    }
    return true;
  });
}

const Ask = z.strictObject({ principal: z.string().max(80), address: z.string().max(64).optional() });

/** Has the link mailed that ends where alone somebody’s sign-in is good: for whom the host signed in elsewhere.
 * @throws LimitReachedError for the second within an hour; NotFoundError for whom nobody knows */
export async function askWayBack(ctx: Context, input: z.input<typeof Ask>): Promise<void> {
  const { principal: named, address } = parse(Ask, input);
  const principal = named as Principal;
  const isKnown = readPrincipal(named) !== undefined && (await knownOf(ctx.read, principal)) !== undefined;
  if (!isKnown) throw new NotFoundError('principal');
  const isMailed = await mailWayBack(ctx, { principal, address, by: 'host' });
  if (!isMailed) throw new LimitReachedError('way-back.asked');
}

/** Whose sign-in the link would open from everywhere; looking changes nothing.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readWayBack(ctx: Context, input: { token: string }): Promise<{ name: string }> {
  const principal = await find(ctx, ctx.read, parse(TokenInput, input).token);
  return { name: (await knownOf(ctx.read, principal))?.name ?? '' };
}

/** By the mailed link, once: sign-in is good from everywhere again, told to every address.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function takeWayBack(ctx: Context, input: { token: string }): Promise<void> {
  const { token } = parse(TokenInput, input);
  const principal = await find(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    const logs = await lockLogsOf(tx, principal);
    await find(ctx, tx, token);
    if (!(await tx.chats.useOneTimeLink(ctx.hasher.hashes('one-time', token), ctx.clock.now()))) {
      throw new NotFoundError('one_time_link');
    }
    await open(ctx, tx, { principal, logs, by: { actor: 'system', channel: 'mail' } });
  });
}

const Clear = z.strictObject({ email: z.string().max(254) });

/** The same for whoever runs the machine: somebody who signs in with this address does so from everywhere again.
 * @returns how many addresses and networks were named
 * @throws NotFoundError for an address that nobody signs in with */
export async function clearAllowedAddresses(
  ctx: Context,
  input: z.input<typeof Clear>,
): Promise<{ principal: Principal; were: number }> {
  const email = requireEmail(parse(Clear, input).email);
  const principal = await principalWith(ctx.read, email);
  if (!principal || !(await knownOf(ctx.read, principal))) throw new NotFoundError('principal');
  return ctx.transaction(async (tx) => {
    const logs = await lockLogsOf(tx, principal);
    const were = (await tx.signIn.allowedAddresses(principal)).length;
    if (were > 0) await open(ctx, tx, { principal, logs, by: { actor: 'service:cli', channel: 'system' } });
    return { principal, were };
  });
}

interface Opened {
  readonly principal: Principal;
  readonly logs: readonly string[];
  readonly by: Pick<ActivityEntry, 'actor' | 'channel'>;
}

async function open(ctx: Context, tx: Writes, { principal, logs, by }: Opened): Promise<void> {
  await tx.signIn.setAllowedAddresses(principal, []);
  await recordOn(tx, logs, { action: 'addresses.allowed', ...by, subject: principal, after: { many: 0 } });
  await tellSignIn(ctx, tx, principal, 'addresses.opened');
}

async function find(ctx: Context, read: Reads | Writes, token: string): Promise<Principal> {
  const link = await read.chats.oneTimeLink(ctx.hasher.hashes('one-time', token));
  const isGood = link?.purpose === 'everywhere' && !link.used && link.expiresAt > ctx.clock.now();
  const principal = (isGood ? link.payload : '') as Principal;
  if (!isGood || !(await knownOf(read, principal))) throw new NotFoundError('one_time_link');
  return principal;
}
