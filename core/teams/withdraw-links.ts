import type { Change, Ending } from '../access/change';
import { shown } from '../access/give-permission';
import type { Principal } from '../access/principal';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';
import { changeLinked } from './change-linked';
import { endLink } from './end-subject';
import { tellOther } from './tell-other';

/** Begins a change by which somebody may lose their place: what they left pending reaches into other accounts.
 * @throws NotAllowedError, NotFoundError */
export async function changePlace<T>(
  ctx: ActorContext,
  account: string,
  whose: (tx: Writes) => Promise<Principal | undefined>,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  const others = async (tx: Writes) => {
    const principal = await whose(tx);
    return principal ? invitedFrom(tx, account, principal) : [];
  };
  return changeLinked(ctx, account, others, work);
}

/** The accounts whose teams somebody invited and nobody accepted yet: their logs are locked beforehand. */
export async function invitedFrom(tx: Writes, account: string, principal: Principal): Promise<string[]> {
  return (await pendingOf(tx, account, principal)).map(({ home }) => home);
}

/** Takes back what somebody invited of other accounts' teams and nobody accepted yet (R6). */
export async function withdrawLinks(
  { tx, account, bump, record }: Ending,
  principal: Principal,
): Promise<readonly TeamLink[]> {
  const links = await pendingOf(tx, account, principal);
  for (const link of links) {
    const [subject, before] = [`remote:${link.id}`, { state: link.state }];
    const grants = await endLink(tx, link, 'closed');
    await record('remote.closed', { subject, before: { ...before, grants: grants.map(shown) } });
    await tellOther(tx, link.home, 'remote.closed', { subject, before });
  }
  if (links.length > 0) await bump();
  return links;
}

async function pendingOf(tx: Writes, account: string, principal: Principal): Promise<TeamLink[]> {
  const links = await tx.teams.linksOf(account);
  return links.filter(({ state, invitedBy }) => state === 'pending' && invitedBy === principal);
}
