import { openChange, type Change } from '../access/change';
import { lockAll } from '../activity/record-on';
import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';
import { findLink, isLive, sidesOf } from './find-team';

/**
 * Begins a change to an account that reaches into others: all their logs are locked before anything is judged, in one order.
 * @throws NotAllowedError, NotFoundError
 */
export async function changeLinked<T>(
  ctx: ActorContext,
  account: string,
  others: (tx: Writes) => Promise<readonly string[]>,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account });
  return ctx.transaction(async (tx) => {
    await lockAll(tx, [account, ...(await others(tx))]);
    return work(await openChange(ctx, tx, account));
  });
}

/** A change to a link, from the side of either of its accounts.
 * @throws NotAllowedError, NotFoundError */
export async function changeLink<T>(
  ctx: ActorContext,
  { account, remote }: { account: string; remote: string },
  work: (change: Change, link: TeamLink) => Promise<T>,
): Promise<T> {
  const others = async (tx: Writes) => {
    const link = await tx.teams.link(remote);
    return link && sidesOf(link).includes(account) ? sidesOf(link) : [];
  };
  return changeLinked(ctx, account, others, async (change) =>
    work(change, await findLink(change.tx, account, remote)),
  );
}

/** A change by the account that lets the other's team in, to its own entry.
 * @throws NotAllowedError, NotFoundError */
export async function changeEntry<T>(
  ctx: ActorContext,
  at: { account: string; remote: string },
  work: (change: Change, link: TeamLink) => Promise<T>,
): Promise<T> {
  return changeLink(ctx, at, (change, link) => {
    if (link.account !== at.account) throw new NotFoundError('remote');
    return work(change, link);
  });
}

/** A change by the account whose team it is, to where that is let in.
 * @throws NotAllowedError, NotFoundError */
export async function changeAtHome<T>(
  ctx: ActorContext,
  at: { account: string; remote: string },
  work: (change: Change, link: TeamLink) => Promise<T>,
): Promise<T> {
  return changeLink(ctx, at, (change, link) => {
    if (link.home !== at.account) throw new NotFoundError('remote');
    return work(change, link);
  });
}

/** Accounts that let a team of this account in, or have asked to. */
export async function accountsOf(tx: Writes, account: string, team: string): Promise<string[]> {
  const links = await tx.teams.linksOfTeam(team);
  return links.filter((link) => link.home === account && isLive(link)).map((link) => link.account);
}
