import { lockAll } from '../activity/record-on';
import type { Context } from '../ports/context';
import type { LiveLink } from '../ports/stores/life-store';
import type { Writes } from '../ports/stores/stores';

/**
 * Ends the links of an account that is over: its own to others' teams, and others' to its teams, each in the logs of both
 * (R19). It may be called again at any time: what ended stays ended.
 */
export async function endLinksOf(ctx: Context, account: string): Promise<void> {
  for (const link of await ctx.read.lives.linksOf(account)) {
    await ctx.transaction(async (tx) => {
      await lockAll(tx, [link.account, link.home]);
      if (await tx.lives.liveLink(link.id)) await end(tx, link);
    });
  }
}

/** What people of the team may do on the account hangs on them too (R7). */
async function end(tx: Writes, { id, account, home, team }: LiveLink): Promise<void> {
  await tx.lives.closeLink(id);
  await tx.access.bump([`account:${account}`, `account:${home}`, ...(await tx.lives.membersOf(team))]);
  for (const [log, with_] of [
    [account, home],
    [home, account],
  ] as const) {
    await tx.record(log, {
      action: 'link.ended',
      actor: 'system',
      channel: 'host',
      subject: log === account ? `remote:${id}` : `team:${team}`,
      before: { account: with_ },
    });
  }
}
