import { z } from 'zod';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { OPTIONAL_KINDS } from './kinds';
import { ChoicesToken, readChoicesToken, type ChoicesOf } from './mail-choices';

/** Which kind of mail somebody chooses, by their own signed link. */
export const OptOut = ChoicesToken.extend({ kind: z.enum(OPTIONAL_KINDS) });
/** The same, as callers write it. */
export type OptOut = z.infer<typeof OptOut>;

/** Stops a kind of mail to whoever the signed link belongs to, on that account alone (R11); twice is once.
 * @throws NotFoundError */
export async function setOptOut(ctx: Context, input: OptOut): Promise<void> {
  const { token, kind } = parse(OptOut, input);
  await choose(ctx, token, async (tx, { account, principal }) => {
    if ((await tx.notices.optOutsOf(account, principal)).includes(kind)) return;
    await tx.notices.optOut(account, principal, kind, ctx.clock.now());
    await record(tx, { account, principal }, { action: 'mail.stopped', after: { kind } });
  });
}

/** Lets a kind of mail come again.
 * @throws NotFoundError */
export async function clearOptOut(ctx: Context, input: OptOut): Promise<void> {
  const { token, kind } = parse(OptOut, input);
  await choose(ctx, token, async (tx, { account, principal }) => {
    if (!(await tx.notices.optOutsOf(account, principal)).includes(kind)) return;
    await tx.notices.clearOptOut(account, principal, kind);
    await record(tx, { account, principal }, { action: 'mail.resumed', after: { kind } });
  });
}

/** A choice is no access: it moves no epoch, and is read anew each time somebody is told. */
async function choose(
  ctx: Context,
  token: string,
  work: (tx: Writes, whose: ChoicesOf) => Promise<void>,
): Promise<void> {
  const { account } = await readChoicesToken(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    const whose = await readChoicesToken(ctx, tx, token);
    if (whose.account !== account) throw new NotFoundError('choices');
    await work(tx, whose);
  });
}

function record(
  tx: Writes,
  { account, principal }: ChoicesOf,
  entry: { action: string; after: { kind: string } },
): Promise<void> {
  return tx.record(account, { ...entry, actor: principal, channel: 'mail' });
}
