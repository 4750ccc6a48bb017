import { lockAll } from '../activity/record-on';
import type { Context } from '../ports/context';
import { endLinksOf, liveLinksOf } from '../teams/end-links-of';
import { sidesOf } from '../teams/find-team';

/**
 * Ends the links of an account that is over: its own to others' teams, and others' to its teams, each in the logs of both
 * (R19). It may be called again at any time: what ended stays ended.
 */
export async function endAllLinks(ctx: Context, account: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const links = await liveLinksOf(ctx.read, account);
    await lockAll(tx, [account, ...links.flatMap(sidesOf)]);
    await endLinksOf(tx, account);
  });
}
