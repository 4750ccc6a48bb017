import type { Principal } from '../access/principal';
import { InvalidInputError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';

/** A secret that has no end of its own. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Seals a second factor's secret together with whose it is: in another's row it opens nothing. */
export async function sealFactor(
  { ids }: Pick<ActorContext, 'ids'>,
  tx: Writes,
  principal: Principal,
  secret: string,
): Promise<string> {
  const id = ids.next();
  await tx.seal(id, JSON.stringify({ principal, secret }), NEVER);
  return id;
}

/** The secret of somebody's second factor; undefined where there is none that is theirs. */
export async function factorSecret(tx: Writes, principal: Principal): Promise<string | undefined> {
  const factor = await tx.signIn.factor(principal);
  const sealed = factor && (await tx.unseal(factor.secretId));
  if (sealed === undefined) return undefined;
  const opened = JSON.parse(sealed) as { principal: string; secret: string };
  return opened.principal === principal ? opened.secret : undefined;
}

/** Uses up a code of it; of two at once, one is right.
 * @throws InvalidInputError for a code that is wrong, old or used */
export async function useCode(ctx: ActorContext, tx: Writes, code: string): Promise<void> {
  const { actor, clock, oneTimeCodes } = ctx;
  const secret = await factorSecret(tx, actor.principal);
  const step = secret === undefined ? undefined : oneTimeCodes.stepOf(secret, code, clock.now());
  if (step === undefined || !(await tx.signIn.useStep(actor.principal, step))) {
    throw new InvalidInputError('code', 'WRONG');
  }
}

/** Ends somebody's second factor, with its secret and recovery codes. */
export async function dropFactor(tx: Writes, principal: Principal): Promise<void> {
  const factor = await tx.signIn.factor(principal);
  if (!factor) return;
  await tx.wipe(factor.secretId);
  await tx.signIn.dropFactor(principal);
}
