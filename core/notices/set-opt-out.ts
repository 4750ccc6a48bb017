import { z } from 'zod';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import { changeChoice } from './change-choice';
import { OPTIONAL_KINDS } from './kinds';
import { ChoicesToken, readChoicesToken } from './mail-choices';

/** Which kind of mail somebody chooses, by their own signed link. */
export const OptOut = ChoicesToken.extend({ kind: z.enum(OPTIONAL_KINDS) });
/** The same, as callers write it. */
export type OptOut = z.infer<typeof OptOut>;

/** Stops a kind of mail to whoever the signed link belongs to, on that account alone (R11); twice is once.
 * @throws NotFoundError */
export async function setOptOut(ctx: Context, input: OptOut): Promise<void> {
  await choose(ctx, parse(OptOut, input), false);
}

/** Lets a kind of mail come again.
 * @throws NotFoundError */
export async function clearOptOut(ctx: Context, input: OptOut): Promise<void> {
  await choose(ctx, parse(OptOut, input), true);
}

async function choose(ctx: Context, { token, kind }: OptOut, isWanted: boolean): Promise<void> {
  const { account } = await readChoicesToken(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    const whose = await readChoicesToken(ctx, tx, token);
    if (whose.account !== account) throw new NotFoundError('choices');
    const action = await changeChoice(tx, whose, { kind, isWanted }, ctx.clock.now());
    if (action === undefined) return;
    await tx.record(account, { action, actor: whose.principal, channel: 'mail', after: { kind } });
  });
}
