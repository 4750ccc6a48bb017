import { z } from 'zod';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { InvalidInputError, LimitReachedError } from '../errors';
import { tell } from '../notices/tell';
import type { ActorContext } from '../ports/context';
import type { User } from '../ports/stores/people-store';
import type { AddressProof, UserAddress } from '../ports/stores/user-store';
import type { Writes } from '../ports/stores/stores';
import { logsOfUser, recordForUser } from './record-for-user';
import { requireUser } from './signed-in';
import { holdAddress, takeContacts } from './sign-up';
import { CODE_DIGITS } from './start-proof';

const CompleteAddressProof = z.strictObject({ code: z.string().max(40) });

const TRIES = 5;
type Outcome = UserAddress | 'wrong' | 'ended' | 'tries';

/**
 * Adds the address whose code this is to the login of the signed-in user; contacts with it are its person's from now on.
 * @throws NotAllowedError, NotFreshError, InvalidInputError for a wrong or expired code, LimitReachedError from the sixth try on
 */
export async function completeAddressProof(
  ctx: ActorContext,
  input: z.infer<typeof CompleteAddressProof>,
): Promise<UserAddress> {
  const { code } = parse(CompleteAddressProof, input);
  const outcome = await ctx.transaction((tx) => judge(ctx, tx, code));
  if (outcome === 'tries') throw new LimitReachedError('address.tries');
  if (outcome === 'wrong') throw new InvalidInputError('code', 'WRONG');
  if (outcome === 'ended') throw new InvalidInputError('code', 'ENDED');
  return outcome;
}

/** A wrong try must stay counted, so it is an answer and no error: an error would roll it back. */
async function judge(ctx: ActorContext, tx: Writes, typed: string): Promise<Outcome> {
  const user = await requireUser(ctx, tx);
  await requireFresh(ctx, 'credentials');
  await refuseRepeat(ctx, tx, 'address');
  const proof = await tx.users.waitingAddressProof(user.id);
  if (!proof || proof.expiresAt <= ctx.clock.now()) return 'ended';
  if (proof.tries >= TRIES) return 'tries';
  await tx.users.countAddressTry(proof.id);
  const code = typed.replace(/[\s-]/g, '');
  const isRight =
    code.length === CODE_DIGITS && ctx.hasher.matches('code', `${proof.id}:${code}`, proof.codeHash);
  if (!isRight) return 'wrong';
  await tx.users.endAddressProofs(user.id);
  return add(ctx, tx, { user, proof });
}

async function add(
  ctx: ActorContext,
  tx: Writes,
  { user, proof: { email } }: { user: User; proof: AddressProof },
): Promise<Outcome> {
  const logs = await logsOfUser(tx, user.id);
  const contacts = await holdAddress(ctx, tx, email, logs);
  const made = { email, user: user.id, provedAt: ctx.clock.now() };
  // Its holder may have made a login of it since the code left.
  if (!(await tx.users.addAddress(made))) return 'ended';
  await takeContacts(tx, { email, person: user.person, contacts });
  await tx.access.bump([`user:${user.id}`]);
  await recordForUser(ctx, tx, logs, { action: 'address.added', subject: `user:${user.id}` });
  const addresses = await tx.people.addressesOf(user.person);
  await tell(ctx, tx, addresses, { notice: 'address.added', user: user.id });
  return made;
}
