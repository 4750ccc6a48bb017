import { INSTALLATION } from '../activity/installation';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { requireOperator, type StaffAct } from './staff';

/** Begins a change to what is no account's but the installation's: its log locked first, and only for whoever may.
 * @throws NotAllowedError */
export async function changeInstallation<T>(
  ctx: ActorContext,
  act: StaffAct,
  work: (tx: Writes) => Promise<T>,
): Promise<T> {
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  return ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    await requireOperator(ctx, tx, act);
    return work(tx);
  });
}
