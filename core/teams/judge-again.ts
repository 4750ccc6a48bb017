import { mayGain } from '../access/delegation';
import { partsOf, type Principal } from '../access/principal';
import { vectorOf } from '../access/snapshots';
import { isOperator, requireOperator } from '../access/staff';
import { ConflictError } from '../errors';
import { inviterOf, isRefusal } from '../people/inviter';
import type { ActorContext } from '../ports/context';
import type { StoredGrant } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';

/** What is pending is judged anew when it is accepted: whoever gave the keys must still be one who may (R6).
 * @throws ConflictError: it can't be accepted as it is */
export async function judgeAgain(ctx: ActorContext, tx: Writes, link: TeamLink): Promise<void> {
  const grants = await tx.access.grantsOf({ kind: 'remote', id: link.id });
  for (const giver of new Set(grants.map(({ grantedBy }) => grantedBy))) {
    const given = grants.filter(({ grantedBy }) => grantedBy === giver);
    if (!(await mayStill(ctx, tx, { link, giver, given }))) throw new ConflictError('remote', 'INVITER');
  }
}

interface Given {
  link: TeamLink;
  giver: Principal;
  given: readonly StoredGrant[];
}

async function mayStill(ctx: ActorContext, tx: Writes, given: Given): Promise<boolean> {
  return isOperator(given.giver) ? operates(ctx, tx, given.giver) : delegates(ctx, tx, given);
}

async function delegates(
  { clock }: ActorContext,
  tx: Writes,
  { link, giver, given }: Given,
): Promise<boolean> {
  const login = partsOf(giver).kind === 'user';
  const question = { principal: giver, account: link.account, login };
  await tx.access.hold(vectorOf(question));
  const loaded = await tx.access.facts(question);
  if (!loaded) return false;
  const now = clock.fromDatabase(loaded.now);
  const grants = given.filter(({ expiresAt = Infinity }) => expiresAt > now);
  const own = await tx.teams.isIn(link.team, giver);
  return mayGain(loaded.facts, { manage: 'misc.teams', own, grants }, now) === undefined;
}

/** Staff in their role of now, and a token with its scopes of now. */
async function operates(ctx: ActorContext, tx: Writes, giver: Principal): Promise<boolean> {
  try {
    await requireOperator({ ...ctx, actor: await inviterOf(tx, giver) }, tx, 'change');
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
