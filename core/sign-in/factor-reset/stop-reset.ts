import { z } from 'zod';
import { Id } from '../../access/inputs';
import { parse } from '../../access/parse';
import { partsOf } from '../../access/principal';
import { requireFresh } from '../../access/require-fresh';
import { requireOperator } from '../../access/staff';
import { recordOn } from '../../activity/record-on';
import { NotFoundError } from '../../errors';
import { lockLogsOf } from '../../people/record-for-user';
import type { ActorContext, Context } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import type { Reads, Writes } from '../../ports/stores/stores';
import { requireSelf } from '../own-session';
import { knownOf } from '../who-signs-in';
import { tellReset } from './tell-reset';
import { isUnderWay } from './under-way';
import { manages, needsStaff } from './vouchers';
import { changeReset } from './vouch';

const Stop = z.strictObject({ reset: Id });

/**
 * Stops a reset: whom it is about, once they are in after all; staff; and of all but owners and staff an owner or master of an
 * account of theirs (R6a). One word against it is enough, and for 72 hours nobody can ask again (R18); every address on file is
 * told. Others than its person prove who they are.
 * @throws NotFoundError for one that isn’t under way or isn’t theirs to stop; NotFreshError, NotAllowedError
 */
export async function stopFactorReset(ctx: ActorContext, input: z.input<typeof Stop>): Promise<void> {
  await changeReset(ctx, parse(Stop, input).reset, async ({ tx, reset, record }) => {
    await requireSelf(ctx, tx);
    await requireConcerned(ctx, tx, reset);
    if (ctx.actor.principal !== reset.principal) await requireFresh(ctx, 'unlink');
    await tx.factorResets.set(reset.id, { state: 'stopped', stoppedAt: ctx.clock.now() });
    await tellReset(ctx, tx, reset, 'stopped');
    await record('factor.stopped', { after: { reset: reset.id } });
  });
}

async function requireConcerned(ctx: ActorContext, tx: Writes, { principal }: FactorReset): Promise<void> {
  const { kind, id } = partsOf(ctx.actor.principal);
  if (ctx.actor.principal === principal) return;
  if (kind === 'staff') return requireOperator(ctx, tx, 'change');
  // Masters can't touch the owner, and one's owner elsewhere is one's owner.
  if (await needsStaff(tx, principal)) throw new NotFoundError('factor_reset');
  const places = await tx.users.memberships(partsOf(principal).id);
  for (const { account } of places) if (await manages(tx, id, account)) return;
  throw new NotFoundError('factor_reset');
}

const STOP = 'factor-stop';

/** The token of the link that stops a reset; it stands in every mail about it, needs no login and opens nothing else. */
export function stopToken({ hasher }: Pick<Context, 'hasher'>, id: string): string {
  return `${id}.${hasher.hash(STOP, id)}`;
}

/** The token of such a link. */
export const StopToken = z.strictObject({ token: z.string().min(20).max(200) });

/** Whose reset a link would stop; looking stops nothing.
 * @throws NotFoundError alike for a link that is wrong, and for one of what is over */
export async function readFactorResetStop(
  ctx: Context,
  input: z.input<typeof StopToken>,
): Promise<{ name: string; askedAt: number }> {
  const { principal, askedAt } = await find(ctx, ctx.read, parse(StopToken, input).token);
  return { name: (await knownOf(ctx.read, principal))?.name ?? '', askedAt };
}

/** Stops it, for whoever has the link: every address on file does.
 * @throws NotFoundError */
export async function stopFactorResetByLink(ctx: Context, input: z.input<typeof StopToken>): Promise<void> {
  const { token } = parse(StopToken, input);
  const { principal } = await find(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    const logs = await lockLogsOf(tx, principal);
    const reset = await find(ctx, tx, token);
    const { id } = reset;
    await tx.factorResets.set(id, { state: 'stopped', stoppedAt: ctx.clock.now() });
    await tellReset(ctx, tx, reset, 'stopped');
    const entry = { action: 'factor.stopped', actor: 'system', channel: 'mail', subject: principal } as const;
    await recordOn(tx, logs, { ...entry, after: { reset: id } });
  });
}

async function find(ctx: Context, read: Reads | Writes, token: string): Promise<FactorReset> {
  const [id = '', hash = '', ...more] = token.split('.');
  const isOurs = more.length === 0 && ctx.hasher.matches(STOP, id, hash);
  const reset = isOurs ? await read.factorResets.reset(id) : undefined;
  if (!reset || !isUnderWay(reset, ctx.clock.now())) throw new NotFoundError('factor_reset');
  return reset;
}
