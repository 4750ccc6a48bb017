import type { ActorContext } from '../ports/context';
import type { LoadedFacts, Subject } from '../ports/stores/access-store';
import { permission } from './catalogue';
import { isOwn, MANAGES, mayGain, mayLose, type DelegationRefusal } from './delegation';
import { openDepartments } from './departments';
import { holdsAll } from './effective';
import type { Facts } from './facts';
import { isOperator, requireOperator } from './staff';

/** Why somebody may not close or open a department to somebody. Stable. */
export type DoorRefusal = DelegationRefusal | 'DEPT_DENIED';

/** What the reader may do about one department, which is closed by the subject's own rule or isn't. */
export type JudgeDoor = (department: string, isClosed: boolean) => DoorRefusal | 'CAN';

/** What the reader may do about the departments of a subject: close those that they may enter, and open them again (R6). To the
 * owner and masters none is ever closed (R4). */
export async function judgeDoorsOf(
  ctx: ActorContext,
  facts: Facts,
  { subject, mine }: { subject: Subject | undefined; mine: LoadedFacts | undefined },
): Promise<JudgeDoor> {
  if (!subject) return () => 'THROUGH_TEAM';
  if (isOperator(ctx.actor.principal)) {
    const may = await requireOperator(ctx, ctx.read, 'change').then(
      () => 'CAN' as const,
      () => 'NO_MANAGE' as const,
    );
    return () => (holdsAll(facts) ? 'MORE_THAN_YOU' : may);
  }
  if (!mine || holdsAll(facts)) return () => 'MORE_THAN_YOU';
  return judgeFor({ facts: mine.facts, now: ctx.clock.fromDatabase(mine.now) }, facts, subject);
}

function judgeFor(mine: { facts: Facts; now: number }, { sources }: Facts, subject: Subject): JudgeDoor {
  const held = sources.flatMap(({ grants }) => grants);
  const manage = MANAGES[subject.kind];
  const isPerson = subject.kind === 'membership' || subject.kind === 'contact';
  const support = isPerson ? held.filter(({ key }) => permission(key).group === 'support') : [];
  const gain = { manage, own: isOwn(mine.facts, subject), grants: support };
  const opens = mayGain(mine.facts, gain, mine.now);
  const closes = mayLose(mine.facts, { manage, held }, mine.now);
  const entered = openDepartments(mine.facts);
  return (department, isClosed) => {
    const refusal = isClosed ? opens : closes;
    if (refusal) return refusal;
    return entered.has(department) ? 'CAN' : 'DEPT_DENIED';
  };
}
