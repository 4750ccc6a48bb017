import type { Reads, Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';
import { endLink } from './end-subject';
import { isLive, sidesOf } from './find-team';
import { tellOther } from './tell-other';

/** The links that end when an account is closed, from either side. */
export async function liveLinksOf(read: Reads | Writes, account: string): Promise<TeamLink[]> {
  const links = [...(await read.teams.linksOf(account)), ...(await read.teams.linksInto(account))];
  return links.filter(isLive);
}

/** An account is closed: its links end on both sides (R19), whose logs were locked before. */
export async function endLinksOf(tx: Writes, account: string): Promise<void> {
  const links = await liveLinksOf(tx, account);
  for (const link of links) {
    await endLink(tx, link, 'closed');
    for (const side of [...sidesOf(link)].sort()) {
      const entry = { subject: `remote:${link.id}`, before: { state: link.state }, channel: 'host' as const };
      await tellOther(tx, side, 'remote.closed', entry);
    }
  }
  await tx.access.bump(links.map((link) => `account:${link.account}`));
}
