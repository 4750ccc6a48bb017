import { requireLook } from '../../people/list-people';
import { NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { Subject } from '../../ports/stores/access-store';
import { mayGain, mayLose, type DelegationRefusal, type Wanted } from '../delegation';
import type { Facts } from '../facts';
import { wantedOf } from '../give-permission';
import { isOperator, requireOperator } from '../staff';
import { planFor, powersOf, type CarryOut, type Planned } from './carry-out';
import { digestOf, type Plan } from './plan';
import type { Target } from './targets';

/** What would become of one subject, and whether the reader may do it. */
export interface PreviewRow {
  subject: Subject;
  name: string;
  gained: readonly Wanted[];
  lost: readonly Wanted[];
  may: DelegationRefusal | 'CAN';
}

/** What would be done; `seen` goes back with the order to do it, and says that it was this. */
export interface Preview {
  rows: PreviewRow[];
  seen: string;
}

/** Of whom; `picked`: the keys are named one by one. */
interface Previewed {
  readonly account: string;
  readonly subjects: readonly Subject[];
  readonly as?: CarryOut['as'];
}

/** Shows what a change of many grants would do, to whoever may see the account's people.
 * @throws NotAllowedError, NotFoundError, InvalidInputError, ConflictError */
export async function preview(
  ctx: ActorContext,
  { account, subjects, as = 'grants' }: Previewed,
  planner: () => Promise<(target: Target) => Plan>,
): Promise<Preview> {
  await requireLook(ctx, account);
  const plan = await planner();
  const reader = await readerOf(ctx, account);
  const planned = await planFor(ctx.read, { account, subjects, now: reader.now }, plan);
  const rows: PreviewRow[] = [];
  for (const one of planned) rows.push(await rowOf(ctx, { account, as, ...reader }, one));
  return { rows, seen: digestOf(planned.map((one) => one.plan)) };
}

interface Reader {
  /** Undefined: they act for the installation. */
  facts: Facts | undefined;
  now: number;
  mayChange: boolean;
}

async function readerOf(ctx: ActorContext, account: string): Promise<Reader> {
  const { actor, read, clock } = ctx;
  if (isOperator(actor.principal)) {
    const mayChange = await requireOperator(ctx, read, 'change').then(
      () => true,
      () => false,
    );
    return { facts: undefined, now: clock.now(), mayChange };
  }
  const loaded = await read.access.facts({ principal: actor.principal, account, login: actor.login });
  if (!loaded) throw new NotFoundError('account');
  return { facts: loaded.facts, now: clock.fromDatabase(loaded.now), mayChange: true };
}

async function rowOf(
  ctx: ActorContext,
  { account, facts, now, mayChange, as }: Reader & Required<Omit<Previewed, 'subjects'>>,
  planned: Planned,
): Promise<PreviewRow> {
  const { subject, gained, lost } = planned.plan;
  const { gain, loss } = await powersOf(ctx.read, { account, facts }, planned, as);
  const refusal = facts && (mayGain(facts, gain, now) ?? (loss && mayLose(facts, loss, now)));
  const may = mayChange ? (refusal ?? 'CAN') : 'NO_MANAGE';
  return { subject, name: planned.target.found.name, gained, lost: lost.map(wantedOf), may };
}
