import { z } from 'zod';
import { INSTALLATION } from '../activity/installation';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import { actorOf } from './change';
import { Key } from './inputs';
import { parse } from './parse';
import { CeilingHolder, holderOf } from './read-ceiling';
import { refuseRepeat } from './refuse-repeat';
import { requireFresh } from './require-fresh';
import { requireOperator } from './staff';

/** What the host says of a key to a client, a group or everybody. */
export const SetCeiling = CeilingHolder.extend({
  key: Key,
  word: z.enum(['allowed', 'forbidden', 'inherit']),
});
/** The same, as callers write it. */
export type SetCeiling = z.infer<typeof SetCeiling>;

/**
 * Sets what the host allows (R2). Lowering it ends nothing: grants sleep, and wake when it is raised.
 * @throws NotAllowedError to anybody but staff who may change things, NotFreshError, InvalidInputError, NotFoundError
 */
export async function setCeiling(ctx: ActorContext, input: SetCeiling): Promise<void> {
  const { key, word, ...whose } = parse(SetCeiling, input);
  const { level } = whose;
  const holder = holderOf(whose);
  // Before the lock: to anybody else all accounts answer alike, those that aren't there too (R3).
  await requireOperator(ctx, ctx.read, 'change');
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  const log = level === 'account' ? holder : INSTALLATION;
  await ctx.transaction(async (tx) => {
    await tx.lock(log);
    await requireOperator(ctx, tx, 'change');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'setCeiling');
    await tx.accounts.setCeiling(level, holder, key, word === 'inherit' ? undefined : word === 'allowed');
    await tx.access.bump([level === 'account' ? `account:${holder}` : 'catalogue']);
    const subject = holder === '' ? level : `${level}:${holder}`;
    await tx.record(log, { action: 'ceiling.set', ...actorOf(ctx), subject, after: { key, word } });
  });
}
