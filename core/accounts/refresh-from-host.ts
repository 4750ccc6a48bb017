import { isDeepStrictEqual } from 'node:util';
import { INSTALLATION } from '../activity/installation';
import { lockAll } from '../activity/record-on';
import type { Context } from '../ports/context';
import type { HostAccount, HostService } from '../ports/host';
import type { Log } from '../ports/log';
import type { Writes } from '../ports/stores/stores';
import { endLinksOf, liveLinksOf } from '../teams/end-links-of';
import { sidesOf } from '../teams/find-team';
import { leaveDepartments } from './departments-gone';
import { labelled, labelledService } from './labelled';
import { domainLeaves, takeDomains } from './take-domains';

/** Reads departments and staff anew; whoever is in the host's tables now is in ours. */
export async function refreshInstallation(ctx: Context): Promise<void> {
  const readAt = await begun(ctx);
  const departments = await ctx.host.departments();
  const staff = await ctx.host.staff();
  await leaveDepartments(ctx, departments, readAt);
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    if (!(await tx.accounts.noteRead(INSTALLATION, readAt))) return;
    if (
      isDeepStrictEqual(
        [await tx.accounts.departments(), await tx.accounts.allStaff()],
        [departments, sorted(staff)],
      )
    ) {
      return;
    }
    await tx.access.createScopes(['catalogue']);
    await tx.accounts.putDepartments(departments, readAt);
    await tx.accounts.putStaff(staff, readAt);
    await tx.access.bump(['catalogue']);
  });
}

/** Reads one account's state and services anew, and lets every node decide by what changed. */
export async function refreshAccount(ctx: Context, id: string): Promise<void> {
  const readAt = await begun(ctx);
  const account = await ctx.host.account(id);
  if (!account || !(await ctx.read.accounts.account(id))) return;
  const services = (await ctx.host.services(id)).map(labelledService);
  const domains = await ctx.host.domains(id);
  for (const service of services) await leaveBefore(ctx, id, service.id);
  for (const domain of domains) await domainLeaves(ctx, id, domain.id);
  await ctx.transaction(async (tx) => {
    const links = account.state === 'closed' ? await liveLinksOf(tx, id) : [];
    await lockAll(tx, [id, ...links.flatMap(sidesOf)]);
    if (!(await tx.accounts.noteRead(id, readAt))) return;
    await takeServices(tx, { account: id, services, readAt });
    await takeDomains(tx, { account: id, domains, readAt });
    await takeAccount(tx, labelled(account), readAt);
  });
}

/** When a reading of the host began, by the clock that all nodes share: of two readings the later one holds, whichever is
 * written first. */
async function begun({ read }: Context): Promise<number> {
  return (await read.access.vector([])).now;
}

/** A service that comes from another account leaves that one first, in that one's own log. */
async function leaveBefore(ctx: Context, account: string, service: string): Promise<void> {
  const before = (await ctx.read.accounts.service(service))?.account;
  if (before === undefined || before === account) return;
  await ctx.transaction(async (tx) => {
    await tx.lock(before);
    if ((await tx.accounts.service(service))?.account !== before) return;
    await tx.accounts.endService(service);
    await endGrants(tx, before, service);
  });
}

async function takeAccount(tx: Writes, account: HostAccount, readAt: number): Promise<void> {
  const { id, state } = account;
  const before = await tx.accounts.account(id);
  if (isDeepStrictEqual(before, account)) return;
  await tx.accounts.putAccount(account, readAt);
  await tx.access.bump([`account:${id}`]);
  if (before?.state === state) return;
  // What its people may do on other accounts hangs on its state too.
  await tx.access.bump(await tx.people.inTeamsOf(id));
  const change = { before: { state: before?.state ?? '' }, after: { state } };
  await tx.record(id, { action: 'account.state', actor: 'system', channel: 'host', ...change });
  if (state === 'closed') await endLinksOf(tx, id);
}

/** A service that ended, or that went to another account, takes its grants with it; they never return with it (R19). */
async function takeServices(
  tx: Writes,
  { account, services, readAt }: { account: string; services: readonly HostService[]; readAt: number },
): Promise<void> {
  const before = await tx.accounts.services(account);
  const live = services.filter(({ state }) => state !== 'ended');
  if (isDeepStrictEqual(before, sorted(live))) return;
  const gone = before.filter(({ id }) => !live.some((service) => service.id === id));
  const come = live.filter(({ id }) => !before.some((service) => service.id === id));
  await tx.accounts.putServices(account, services, readAt);
  await tx.access.bump([`account:${account}`]);
  for (const { id } of [...gone, ...come]) await endGrants(tx, account, id);
}

async function endGrants(tx: Writes, account: string, service: string): Promise<void> {
  const ended = await tx.access.endGrantsOfService(account, service);
  await tx.access.bump([`account:${account}`]);
  if (ended === 0) return;
  await tx.record(account, {
    action: 'service.ended',
    actor: 'system',
    channel: 'host',
    subject: `service:${service}`,
    before: { permissions: ended },
  });
}

/** Reads everything anew that was copied before; what can't be taken in now stays as it was, and stops nothing else. */
export async function refreshFromHost(ctx: Context, log: Log): Promise<void> {
  await attempt(log, { what: 'installation' }, () => refreshInstallation(ctx));
  for (let after = ''; ;) {
    const page = await ctx.host.accounts(after, 100);
    for (const { id } of page) await attempt(log, { account: id }, () => refreshAccount(ctx, id));
    const last = page.at(-1);
    if (!last || page.length < 100) return;
    after = last.id;
  }
}

async function attempt(log: Log, what: Record<string, string>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ ...what, fault: error instanceof Error ? error.name : 'unknown' }, 'facts stay as they were');
  }
}

function sorted<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
