import { z } from 'zod';
import { INSTALLATION } from '../activity/installation';
import { InvalidInputError, NotAllowedError, NotFoundError, StaleError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { CeilingLevel } from '../ports/stores/account-store';
import type { Writes } from '../ports/stores/stores';
import { actorOf } from './change';
import { Key } from './inputs';
import { parse } from './parse';
import { CeilingHolder, holderOf, wordOf } from './read-ceiling';
import { refuseRepeat } from './refuse-repeat';
import { requireFresh } from './require-fresh';
import { requireOperator } from './staff';

const Word = z.enum(['allowed', 'forbidden', 'inherit']);

/** What the host says of some keys to a client, a group or everybody, and what it said of them when that was decided. */
export const ChangeCeiling = CeilingHolder.extend({
  words: z
    .array(z.strictObject({ key: Key, was: Word, word: Word }))
    .min(1)
    .max(200),
});
/** The same, as callers write it. */
export type ChangeCeiling = z.infer<typeof ChangeCeiling>;

interface Place {
  readonly level: CeilingLevel;
  readonly holder: string;
}

/**
 * Sets what the host allows of several keys, all of them or none (R2), exactly as it was looked at.
 * @throws NotAllowedError to anybody but staff who may change things, NotFreshError, InvalidInputError, NotFoundError;
 * StaleError when somebody else said something of one of them meanwhile
 */
export async function changeCeiling(ctx: ActorContext, input: ChangeCeiling): Promise<void> {
  const { words, ...whose } = parse(ChangeCeiling, input);
  const at: Place = { level: whose.level, holder: holderOf(whose) };
  requireOnce(words.map(({ key }) => key));
  // Before the lock: to anybody else all accounts answer alike, those that aren't there too (R3).
  await requireOperator(ctx, ctx.read, 'change');
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  const log = at.level === 'account' ? at.holder : INSTALLATION;
  await ctx.transaction(async (tx) => {
    await tx.lock(log);
    await requireOperator(ctx, tx, 'change');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'changeCeiling');
    await requireUnchanged(tx, at, words);
    for (const one of words) await store(ctx, tx, { ...at, ...one, log });
    await tx.access.bump([at.level === 'account' ? `account:${at.holder}` : 'catalogue']);
  });
}

function requireOnce(keys: readonly string[]): void {
  if (new Set(keys).size < keys.length) throw new InvalidInputError('words', 'TWICE');
}

async function requireUnchanged(
  { accounts }: Writes,
  { level, holder }: Place,
  words: ChangeCeiling['words'],
): Promise<void> {
  if (level === 'account' && !(await accounts.account(holder))) throw new NotFoundError('account');
  const now = await accounts.ceiling(level, holder);
  if (words.some(({ key, was }) => wordOf(now, key) !== was)) throw new StaleError('ceiling');
}

async function store(
  ctx: ActorContext,
  tx: Writes,
  { level, holder, key, was, word, log }: Place & ChangeCeiling['words'][number] & { log: string },
): Promise<void> {
  await tx.accounts.setCeiling(level, holder, key, word === 'inherit' ? undefined : word === 'allowed');
  const subject = holder === '' ? level : `${level}:${holder}`;
  const said = { before: { key, word: was }, after: { key, word } };
  await tx.record(log, { action: 'ceiling.set', ...actorOf(ctx), subject, ...said });
}
