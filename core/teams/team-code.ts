import type { Change } from '../access/change';
import { ConflictError, InvalidInputError, LimitReachedError } from '../errors';
import type { ActorContext, Context } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';

const HOUR = 3_600_000;
const TRIES = 10;
/** A code ends when it is rotated, and not by itself. */
const NEVER = Number.MAX_SAFE_INTEGER;
const PURPOSE = 'team-code';

/** What became of a code that was entered. A wrong one must stay counted, so it is an answer and no error. */
export type Entered = Team | 'wrong' | 'tries';

/** Gives a team a code of 128 bits, sealed and found by its keyed hash; the one it had is gone (R8). */
export async function giveCode({ ids, hasher }: Context, tx: Writes, team: string): Promise<void> {
  await wipeCode(tx, team);
  const [code, sealed] = [ids.invite(), ids.next()];
  await tx.seal(sealed, code, NEVER);
  await tx.teams.putCode({ team, hash: hasher.hash(PURPOSE, code), sealed });
}

/** Wipes what is sealed of a team's code. */
export async function wipeCode(tx: Writes, team: string): Promise<void> {
  const sealed = await tx.teams.codeOf(team);
  if (sealed !== undefined) await tx.wipe(sealed);
}

/** The team whose code this is now. */
export async function teamWithCode(
  { hasher }: Context,
  tx: Writes,
  typed: string,
): Promise<Team | undefined> {
  const code = typed.toLowerCase().replace(/[\s-]/g, '');
  const team = await tx.teams.teamWithCode(hasher.hashes(PURPOSE, code));
  const home = team && (await tx.accounts.account(team.account));
  return home?.state === 'closed' ? undefined : team;
}

/** Takes a code that somebody entered: at most ten wrong ones an hour by one actor, and on one account. */
export async function enterCode(
  ctx: ActorContext,
  { tx, account, now }: Change,
  typed: string,
): Promise<Entered> {
  const { principal } = ctx.actor;
  await tx.chats.holdAsking([`tries:${ctx.hasher.hash('tries', principal).slice(0, 2)}`]);
  const { byAccount, byActor } = await tx.teams.triesSince(account, principal, now - HOUR);
  if (byAccount >= TRIES || byActor >= TRIES) return 'tries';
  const team = await teamWithCode(ctx, tx, typed);
  if (team) return team;
  await tx.teams.addTry({ id: ctx.ids.next(), account, principal, at: now, since: now - HOUR });
  return 'wrong';
}

/** A wrong code and an old one are answered alike.
 * @throws InvalidInputError, LimitReachedError */
export function requireRight<T>(entered: T | 'wrong' | 'tries'): T {
  if (entered === 'tries') throw new LimitReachedError('team.code');
  if (entered === 'wrong') throw new InvalidInputError('code', 'WRONG');
  return entered;
}

/** An account invites no team of its own (R9).
 * @throws ConflictError */
export function requireForeign({ account }: Change, team: Team): void {
  if (team.account === account) throw new ConflictError('team', 'OWN_TEAM');
}
