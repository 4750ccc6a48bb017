import type { Context } from '../ports/context';
import { requestIdOf, type Claim } from './claim-request';

const DAY = 86_400_000;

/** Keeps what a claimed request was answered with, sealed: it names people (R21). Secrets are not in it. */
export async function keepAnswer(
  ctx: Context,
  { name, status, answer }: Pick<Claim, 'name'> & { status: number; answer: string },
): Promise<void> {
  const [id, sealed] = [requestIdOf({ name }), ctx.ids.next()];
  await ctx.transaction(async (tx) => {
    await tx.seal(sealed, answer, ctx.clock.now() + DAY);
    await tx.requests.keep(id, { status, sealed });
  });
}

/** Gives a claimed request up: nothing came of it, and it may be sent again. */
export async function dropRequest(ctx: Context, claim: Pick<Claim, 'name'>): Promise<void> {
  await ctx.transaction((tx) => tx.requests.drop(requestIdOf(claim)));
}
