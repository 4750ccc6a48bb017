import { NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { Subject } from '../../ports/stores/access-store';
import { MANAGES, mayLose, type DelegationRefusal } from '../delegation';
import { isOperator, requireOperator } from '../staff';
import { findSubject, hasAll, heldBy } from '../subjects';

type End = DelegationRefusal | 'CAN';

/** Whether the reader may take anything from a subject: staff by their role, everybody else by what they hold (R6).
 * @throws NotFoundError */
export async function judgeEnds(
  ctx: ActorContext,
  account: string,
): Promise<(subject: Subject) => Promise<End>> {
  const { principal, login } = ctx.actor;
  if (isOperator(principal)) {
    const may = await requireOperator(ctx, ctx.read, 'change').then(
      () => 'CAN' as const,
      () => 'NO_MANAGE' as const,
    );
    return () => Promise.resolve(may);
  }
  const mine = await ctx.read.access.facts({ principal, account, login });
  if (!mine) throw new NotFoundError('account');
  const now = ctx.clock.fromDatabase(mine.now);
  return once(async (subject) => {
    const found = await findSubject(ctx.read, account, subject);
    const held = await heldBy(ctx.read, account, subject, found);
    const loss = { manage: MANAGES[subject.kind], held, hasAll: hasAll(found) };
    return mayLose(mine.facts, loss, now) ?? 'CAN';
  });
}

/** Asks once for each subject. */
function once(judge: (subject: Subject) => Promise<End>): (subject: Subject) => Promise<End> {
  const known = new Map<string, Promise<End>>();
  return (subject) => {
    const name = `${subject.kind}:${subject.id}`;
    const judged = known.get(name) ?? judge(subject);
    known.set(name, judged);
    return judged;
  };
}
