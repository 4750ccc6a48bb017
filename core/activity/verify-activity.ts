import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id, Instant } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireOperator } from '../access/staff';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { countTries } from '../sign-in/tries';
import { INSTALLATION } from './installation';
import type { KeptHead, Verdict } from './verdict';

const Kept = z.strictObject({
  log: Id,
  seq: z.number().int().positive(),
  hash: z.string().max(64),
  at: Instant,
  proof: z.string().max(64),
});
/** One log, or all of them; and the heads that left the machine, from where they were kept. */
export const VerifyActivity = z.strictObject({
  log: Id.optional(),
  heads: z.array(Kept).readonly().optional(),
});
/** The same, as callers write it. */
export type VerifyActivity = z.input<typeof VerifyActivity>;
const PAGE = 500;
const HOUR = 3_600_000;

/** What was found of one log. */
export type LogVerdict = Verdict & { log: string };

/**
 * For staff; one account's log for whoever reads its activity too. Proves logs, one after the other as they are asked for, up to the last head that left (R16). A log that heads were kept of
 * and that isn't there any more is told as one that lacks its first line; one of an account that never was is none.
 * @throws NotAllowedError, NotFoundError, InvalidInputError; LimitReachedError after thirty in an hour, but for the machine's operator
 */
export async function verifyActivity(
  ctx: ActorContext,
  input: VerifyActivity,
): Promise<AsyncIterable<LogVerdict>> {
  const { log, heads = [] } = parse(VerifyActivity, input);
  await requireAudit(ctx, log);
  await countAsking(ctx);
  const kept = new Map<string, KeptHead[]>();
  for (const head of heads) kept.set(head.log, [...(kept.get(head.log) ?? []), head]);
  if (log !== undefined && !kept.has(log)) await requireLog(ctx, log);
  return verdicts(ctx, log === undefined ? every(ctx, kept) : [log], kept);
}

/** Each reads a whole log, or all of them; whoever runs the machine may as often as they like. */
async function countAsking(ctx: ActorContext): Promise<void> {
  const { channel, principal, by = principal } = ctx.actor;
  if (channel === 'system') return;
  await countTries(ctx, [{ name: `verify:${by}`, most: 30, inMs: HOUR }]);
}

/** Staff prove any log; whoever reads the activity of an account, that one. */
async function requireAudit(ctx: ActorContext, log: string | undefined): Promise<void> {
  if (log === undefined || log === INSTALLATION || isOperator(ctx.actor.principal)) {
    await requireOperator(ctx, ctx.read, 'audit');
    return;
  }
  await authorizeRead(ctx, log, 'misc.activity', { type: 'account', id: log });
}

async function requireLog({ read }: ActorContext, log: string): Promise<void> {
  if (log !== INSTALLATION && !(await read.accounts.account(log))) throw new NotFoundError('account');
}

async function* verdicts(
  { read }: ActorContext,
  logs: AsyncIterable<string> | readonly string[],
  kept: ReadonlyMap<string, KeptHead[]>,
): AsyncGenerator<LogVerdict> {
  for await (const log of logs) yield { log, ...(await read.audit.verify(log, kept.get(log) ?? [])) };
}

/** Every log there is, and every one that a head was kept of. */
async function* every({ read }: ActorContext, kept: ReadonlyMap<string, KeptHead[]>): AsyncGenerator<string> {
  const gone = new Set(kept.keys());
  for (let after = ''; ;) {
    const page = await read.audit.logs(after, PAGE);
    for (const log of page) gone.delete(log);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last;
  }
  yield* gone;
}
