import { ConflictError } from '../../errors';
import type { EntryValue } from '../../activity/entry';
import type { ActorContext } from '../../ports/context';
import type { Change } from '../change';
import { isOwn, MANAGES, type Gain, type Loss, type Wanted } from '../delegation';
import type { Facts } from '../facts';
import { shown } from '../give-permission';
import { refuseRepeat } from '../refuse-repeat';
import { requireFresh } from '../require-fresh';
import { heldBy } from '../subjects';
import type { Reads, Writes } from '../../ports/stores/stores';
import { digestOf, isEmpty, type Plan } from './plan';
import { findTargets, type Target } from './targets';

/** A plan with whom it is for. */
export interface Planned {
  readonly target: Target;
  readonly plan: Plan;
}

/** Looks subjects of an account up and plans for each.
 * @throws what findTargets throws */
export async function planFor(
  read: Reads | Writes,
  where: Parameters<typeof findTargets>[1],
  plan: (target: Target) => Plan,
): Promise<Planned[]> {
  return (await findTargets(read, where)).map((target) => ({ target, plan: plan(target) }));
}

/** How it is done: what the caller was shown, where it was shown something, and what the log says. */
export interface CarryOut {
  readonly action: string;
  readonly seen?: string;
  /** `picked`: the keys were named one by one, so that what the host doesn't offer is refused. */
  readonly as: 'picked' | 'grants';
  readonly about?: Readonly<Record<string, EntryValue>>;
}

/**
 * Does what was planned for all of them, or for none: each is judged by what they then have and by what they lose (R6).
 * @throws NotAllowedError, NotFreshError; ConflictError when it is not what the caller was shown
 */
export async function carryOut(
  ctx: ActorContext,
  change: Change,
  planned: readonly Planned[],
  how: CarryOut,
): Promise<readonly Plan[]> {
  for (const one of planned) {
    const { gain, loss } = await powersOf(change.tx, change, one, how.as);
    change.gains(gain);
    if (loss) change.loses(loss);
  }
  const plans = planned.map(({ plan }) => plan);
  if (how.seen !== undefined && how.seen !== digestOf(plans)) throw new ConflictError('preview', 'CHANGED');
  await requireFresh(ctx, 'grants');
  await refuseRepeat(ctx, change.tx, how.action);
  for (const plan of plans) await write(ctx, change, plan, how);
  return plans;
}

/** What it takes to do one of them (R6). */
export async function powersOf(
  read: Reads | Writes,
  { account, facts }: { account: string; facts: Facts | undefined },
  { target: { subject, found }, plan }: Planned,
  as: CarryOut['as'],
): Promise<{ gain: Gain; loss?: Loss }> {
  const manage = MANAGES[subject.kind];
  const gain = { manage, own: facts !== undefined && isOwn(facts, subject), [as]: plan.gained };
  if (plan.lost.length === 0) return { gain };
  return { gain, loss: { manage, held: await heldBy(read, account, subject, found) } };
}

async function write(
  ctx: ActorContext,
  { tx, account, now, bump, record }: Change,
  plan: Plan,
  { action, about }: CarryOut,
): Promise<void> {
  const { subject, gained, lost, ends } = plan;
  if (isEmpty(plan)) return;
  const given = { account, subject, grantedBy: ctx.actor.principal, grantedAt: now };
  await tx.access.endGrants(ends.map(({ id }) => id));
  await tx.access.addGrants(gained.map((grant) => ({ ...grant, ...given, id: ctx.ids.next() })));
  await bump();
  const after = { ...about, ...grantsIn(gained) };
  await record(action, {
    subject: `${subject.kind}:${subject.id}`,
    ...(lost.length > 0 ? { before: grantsIn(lost) } : {}),
    ...(Object.keys(after).length > 0 ? { after } : {}),
  });
}

function grantsIn(grants: readonly Wanted[]): { grants?: EntryValue } {
  return grants.length > 0 ? { grants: grants.map(shown) } : {};
}
