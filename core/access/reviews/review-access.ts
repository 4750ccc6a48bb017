import { z } from 'zod';
import { requireLook } from '../../people/list-people';
import type { ActorContext } from '../../ports/context';
import { fit, Id } from '../inputs';
import { walk, type Page } from '../page';
import { parse } from '../parse';
import { judgeEnds } from './judge-ends';
import { givers } from './givers';
import { markingOf, rowsOf, type ReviewRow } from './review-rows';

/** Whose grants, all or those that are marked, and where the page begins. */
export const ReviewAccess = z.strictObject({
  account: Id,
  unused: z.boolean().default(false),
  after: fit(64).default(''),
  limit: z.number().int().min(1).max(200).default(50),
});
/** The same, as callers write it. */
export type ReviewAccess = z.input<typeof ReviewAccess>;

/** Who has which key on an account, since when, from whom, and when it was last used, oldest first: for whoever may see its
 * people.
 * @throws NotAllowedError, NotFoundError, HostError */
export async function reviewAccess(ctx: ActorContext, input: ReviewAccess): Promise<Page<ReviewRow>> {
  const { account, unused, after, limit } = parse(ReviewAccess, input);
  await requireLook(ctx, account);
  await ctx.uses.flush();
  const marking = await markingOf(ctx, account);
  const rows = new Map<string, ReviewRow>();
  const page = await walk({
    ...{ after, limit, idOf: (id: string) => id },
    chunk: async (from, size) => {
      const grants = await ctx.read.reviews.grantsAfter(account, from, size);
      for (const row of await rowsOf(ctx.read, account, { grants, marking })) rows.set(row.grant.id, row);
      return grants.map(({ id }) => id);
    },
    accept: (id) => {
      const row = rows.get(id);
      return row !== undefined && (row.unused || !unused);
    },
  });
  const { items, ...next } = page;
  return {
    ...next,
    items: await told(
      ctx,
      account,
      items.flatMap((id) => rows.get(id) ?? []),
    ),
  };
}

/** With who gave each, and whether the reader may end what is unused. */
async function told(ctx: ActorContext, account: string, rows: readonly ReviewRow[]): Promise<ReviewRow[]> {
  const [giver, end] = [givers(ctx.read, account), await judgeEnds(ctx, account)];
  const shown: ReviewRow[] = [];
  for (const row of rows) {
    const givenBy = await giver(row.grant.grantedBy);
    shown.push({
      ...row,
      ...(givenBy === undefined ? {} : { givenBy }),
      ...(row.unused ? { end: await end(row.grant.subject) } : {}),
    });
  }
  return shown;
}
