import { actorOf } from '../access/change';
import { partsOf, type Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { lockAll, recordOn } from '../activity/record-on';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import type { ActivityEntry } from '../activity/entry';

/** The logs that a change of somebody's login belongs in: the accounts it is a member of, and the installation's. */
export async function logsOfUser(tx: Writes, user: string): Promise<string[]> {
  return [INSTALLATION, ...(await tx.users.memberships(user)).map(({ account }) => account)];
}

/** The logs that a change of anybody's sign-in belongs in: of staff the installation's alone. */
export async function logsOf(tx: Writes, principal: Principal): Promise<string[]> {
  const { kind, id } = partsOf(principal);
  return kind === 'user' ? logsOfUser(tx, id) : [INSTALLATION];
}

/** The same, locked. */
export async function lockLogsOf(tx: Writes, principal: Principal): Promise<string[]> {
  const logs = await logsOf(tx, principal);
  await lockAll(tx, logs);
  return logs;
}

/** Locks them, as the first thing of such a change; answers them. */
export async function lockUser(tx: Writes, user: string): Promise<string[]> {
  const logs = await logsOfUser(tx, user);
  await lockAll(tx, logs);
  return logs;
}

/** Records one thing in all of them; addresses stay out of it (R21). */
export async function recordForUser(
  ctx: ActorContext,
  tx: Writes,
  logs: readonly string[],
  entry: Pick<ActivityEntry, 'action' | 'subject' | 'before' | 'after' | 'personal'>,
): Promise<void> {
  await recordOn(tx, logs, { ...actorOf(ctx), ...entry });
}
