import { z } from 'zod';
import { parse } from '../access/parse';
import { idOfRequest } from '../access/request-id';
import { ConflictError, LimitReachedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { requireEmail } from './require-email';
import { requireUser } from './signed-in';
import { CODE_DIGITS, CODE_LIFE_MS } from './start-proof';

/** The address that somebody says is theirs. */
export const AddressInput = z.strictObject({ email: z.string().max(254) });
/** The same, as callers write it. */
export type AddressInput = z.infer<typeof AddressInput>;

const HOUR = 3_600_000;

/**
 * Mails a code to an address that the signed-in user says is theirs. Whether it is another login's is looked up when the mail
 * leaves, so that neither the answer nor its time can tell.
 * @throws NotAllowedError, InvalidInputError, ConflictError for an address one has already, LimitReachedError after five in a day
 */
export async function startAddressProof(ctx: ActorContext, input: AddressInput): Promise<void> {
  const email = requireEmail(parse(AddressInput, input).email);
  const id = ctx.request === undefined ? ctx.ids.next() : idOfRequest('address', ctx.request);
  const code = ctx.ids.code(CODE_DIGITS);
  await ctx.transaction(async (tx) => {
    const { id: user } = await requireUser(ctx, tx);
    const own = await tx.users.addresses(user);
    if (own.some((address) => address.email === email)) throw new ConflictError('address', 'YOURS');
    await tx.chats.holdAsking([
      `asker:${ctx.hasher.hash('asker', user).slice(0, 2)}`,
      `address:${ctx.hasher.hash('address', email).slice(0, 2)}`,
    ]);
    if (await tx.users.addressProof(id)) return;
    await ask(ctx, tx, { id, user, email, code });
  });
}

async function ask(
  ctx: ActorContext,
  tx: Writes,
  { id, user, email, code }: { id: string; user: string; email: string; code: string },
): Promise<void> {
  const now = ctx.clock.now();
  if ((await tx.users.addressProofsSince(user, now - 24 * HOUR)) >= 5) {
    throw new LimitReachedError('address.asker', 24 * HOUR);
  }
  const times = { createdAt: now, expiresAt: now + CODE_LIFE_MS };
  // Too many to one address: the asker learns nothing of it, the address gets no more mail, and no code would be right.
  const isMailed =
    (await tx.chats.codesTo(email, now - HOUR)) < 3 && (await tx.chats.codesTo(email, now - 24 * HOUR)) < 6;
  const codeHash = isMailed ? ctx.hasher.hash('code', `${id}:${code}`) : '';
  await tx.users.addAddressProof({ id, user, email, codeHash, tries: 0, done: false, ...times });
  if (!isMailed) return;
  await tx.seal(id, code, times.expiresAt);
  await tx.post({ lane: `mail:${id}`, kind: 'mail.address', payload: { proof: id }, secret: id });
}
