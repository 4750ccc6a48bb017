import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../ports/context';
import type { HostDomain } from '../ports/host';
import type { Writes } from '../ports/stores/stores';

/** A domain that comes from another account leaves that one first, in that one's own log. */
export async function domainLeaves(ctx: Context, account: string, id: string): Promise<void> {
  const before = (await ctx.read.domains.domain(id))?.account;
  if (before === undefined || before === account) return;
  await ctx.transaction(async (tx) => {
    await tx.lock(before);
    if ((await tx.domains.domain(id))?.account !== before) return;
    await tx.domains.endDomain(id);
    await endRoles(tx, before, id);
  });
}

/** A domain that ended, or that went to another account, takes its roles with it; they never return with it (R19). */
export async function takeDomains(
  tx: Writes,
  { account, domains, readAt }: { account: string; domains: readonly HostDomain[]; readAt: number },
): Promise<void> {
  const before = await tx.domains.domains(account);
  const live = domains.filter(({ state }) => state !== 'ended');
  if (isDeepStrictEqual(before, sorted(live))) return;
  const gone = before.filter(({ id }) => !live.some((domain) => domain.id === id));
  const come = live.filter(({ id }) => !before.some((domain) => domain.id === id));
  await tx.domains.putDomains(account, domains, readAt);
  for (const { id } of [...gone, ...come]) await endRoles(tx, account, id);
}

async function endRoles(tx: Writes, account: string, domain: string): Promise<void> {
  const ended = await tx.domains.endRolesOn(domain);
  await tx.access.bump([`account:${account}`]);
  if (ended === 0) return;
  await tx.record(account, {
    action: 'domain.ended',
    actor: 'system',
    channel: 'host',
    subject: `domain:${domain}`,
    before: { roles: ended },
  });
}

function sorted(domains: readonly HostDomain[]): HostDomain[] {
  return [...domains].sort((a, b) => (a.id < b.id ? -1 : 1));
}
