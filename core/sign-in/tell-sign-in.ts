import { partsOf, type Principal } from '../access/principal';
import type { Notice } from '../notices/owner-notices';
import { tell } from '../notices/tell';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { knownOf } from './who-signs-in';

/** Tells somebody, at every address of theirs, what happened to their sign-in (ASVS 5.0, 6.3.7). */
export async function tellSignIn(
  ctx: Context,
  tx: Writes,
  principal: Principal,
  notice: Notice,
): Promise<void> {
  const addresses = (await knownOf(tx, principal))?.addresses ?? [];
  const { kind, id } = partsOf(principal);
  await tell(ctx, tx, addresses, { notice, ...(kind === 'user' ? { user: id } : {}) });
}
