import { z } from 'zod';
import { Id, line } from '../../access/inputs';
import { parse } from '../../access/parse';
import { partsOf } from '../../access/principal';
import { requireFresh } from '../../access/require-fresh';
import { requireOperator } from '../../access/staff';
import { INSTALLATION } from '../../activity/installation';
import { ConflictError, NotAllowedError, NotFoundError } from '../../errors';
import { lockLogsOf, recordForUser } from '../../people/record-for-user';
import type { ActorContext } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import type { Writes } from '../../ports/stores/stores';
import { ownSession, requireSelf } from '../own-session';
import { tellReset } from './tell-reset';
import { ALONE_MS, ASKED_FOR_MS, isUnderWay } from './under-way';
import { manages, needsStaff } from './vouchers';

const Vouch = z.strictObject({
  reset: Id,
  /** The account on which an owner or master vouches; absent for staff. */
  account: Id.optional(),
  /** How one knows that it is them. */
  reason: line(500),
});

/**
 * Says that somebody who lost their second factor is who they say: an owner or master of an account of theirs, for all but
 * owners; for owners and staff two admins, or one of them and 72 hours (R18). Whoever vouches gives a code of their own second
 * factor. Nothing changes before the hours that the installation set have passed, and every address on file is told.
 * @throws NotAllowedError for anybody else, for oneself, and without a second factor; NotFreshError, NotFoundError;
 * ConflictError for one that was vouched for
 */
export async function vouchFactorReset(ctx: ActorContext, input: z.input<typeof Vouch>): Promise<void> {
  const { reset: id, account, reason } = parse(Vouch, input);
  await changeReset(ctx, id, async ({ tx, reset, record }) => {
    const by = await requireSelf(ctx, tx);
    await ownSession(ctx, tx);
    if (account === undefined) await requireStaff(ctx, tx, reset);
    else await requireManager(ctx, tx, reset, account);
    if ((await tx.signIn.factor(by))?.state !== 'active') throw new NotAllowedError('NO_FACTOR');
    await requireFresh(ctx, 'credentials');
    const vouched = vouchedFor(ctx, reset, { account, reason });
    await tx.factorResets.set(id, vouched);
    await record('factor.vouched', {
      after: { reset: id },
      reason,
      ...(account !== undefined && { account }),
    });
    await tellReset(ctx, tx, reset, 'vouched');
  });
}

function vouchedFor(
  { actor, clock, settings }: ActorContext,
  reset: FactorReset,
  { account, reason }: { account: string | undefined; reason: string },
): Partial<FactorReset> {
  const now = clock.now();
  const opensAt = now + settings.factorResetMs;
  if (reset.state === 'asked') {
    const first = account === undefined ? now + Math.max(ALONE_MS, settings.factorResetMs) : opensAt;
    const by = { vouchedBy: actor.principal, ...(account !== undefined && { vouchedIn: account }), reason };
    return { state: 'vouched', opensAt: first, endsAt: first + ASKED_FOR_MS, ...by };
  }
  const isSecond = account === undefined && reset.secondedBy === undefined;
  if (!isSecond || reset.vouchedBy === actor.principal) throw new ConflictError('factor_reset', 'VOUCHED');
  return { secondedBy: actor.principal, opensAt: Math.min(opensAt, reset.opensAt) };
}

async function requireStaff(ctx: ActorContext, tx: Writes, { principal }: FactorReset): Promise<void> {
  await requireOperator(ctx, tx, 'change');
  if (!(await needsStaff(tx, principal))) throw new NotAllowedError('MANAGERS_ONLY');
  if (principal === ctx.actor.principal) throw new NotAllowedError('ONESELF');
}

async function requireManager(
  { actor }: ActorContext,
  tx: Writes,
  { principal }: FactorReset,
  account: string,
): Promise<void> {
  const { kind, id } = partsOf(actor.principal);
  if (kind !== 'user' || !(await manages(tx, id, account))) throw new NotFoundError('factor_reset');
  const user = await tx.people.user(partsOf(principal).id);
  const isHere = user && (await tx.users.memberships(user.id)).some((place) => place.account === account);
  if (!user || !isHere) throw new NotFoundError('factor_reset');
  if (await needsStaff(tx, principal)) throw new NotAllowedError('STAFF_ONLY', { account });
  // The same human under another login is nobody else.
  if ((await tx.people.user(id))?.person === user.person) throw new NotAllowedError('ONESELF', { account });
}

/** A reset that somebody is about to change, its log locked. */
export interface ResetChange {
  readonly tx: Writes;
  readonly reset: FactorReset;
  /** Records it in the logs of whom it is about. */
  readonly record: (action: string, entry?: ResetEntry) => Promise<void>;
}

/** What is recorded of a reset. */
interface ResetEntry {
  readonly after?: Record<string, string>;
  /** In somebody's words, kept beside the line (R21). */
  readonly reason?: string;
  /** The account on which it was written: other accounts of theirs don't read it; absent: it is for all of them. */
  readonly account?: string;
}

/** Locks the logs of whom a reset is about, then looks at it.
 * @throws NotFoundError for one that isn’t under way */
export async function changeReset(
  ctx: ActorContext,
  id: string,
  work: (change: ResetChange) => Promise<void>,
): Promise<void> {
  const found = await ctx.read.factorResets.reset(id);
  if (!found) throw new NotFoundError('factor_reset');
  await ctx.transaction(async (tx) => {
    const logs = await lockLogsOf(tx, found.principal);
    const reset = await tx.factorResets.reset(id);
    if (!reset || !isUnderWay(reset, ctx.clock.now())) throw new NotFoundError('factor_reset');
    const record: ResetChange['record'] = async (action, { reason, account, ...entry } = {}) => {
      const line = { action, subject: reset.principal, ...entry };
      const said = reason === undefined ? {} : { personal: { [reset.principal]: { reason } } };
      const reads = (log: string) => account === undefined || log === account || log === INSTALLATION;
      await recordForUser(ctx, tx, logs.filter(reads), { ...line, ...said });
      await recordForUser(
        ctx,
        tx,
        logs.filter((log) => !reads(log)),
        line,
      );
    };
    await work({ tx, reset, record });
  });
}
