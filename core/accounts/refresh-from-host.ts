import { isDeepStrictEqual } from 'node:util';
import { INSTALLATION } from '../activity/installation';
import type { Context } from '../ports/context';
import type { HostAccount, HostService } from '../ports/host';
import type { Log } from '../ports/log';
import type { Writes } from '../ports/stores/stores';

/** Reads departments and staff anew; whoever is in the host's tables now is in ours. */
export async function refreshInstallation(ctx: Context): Promise<void> {
  const departments = await ctx.host.departments();
  const staff = await ctx.host.staff();
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    if (
      isDeepStrictEqual(
        [await tx.accounts.departments(), await tx.accounts.allStaff()],
        [departments, sorted(staff)],
      )
    ) {
      return;
    }
    const readAt = ctx.clock.now();
    await tx.access.createScopes(['catalogue']);
    await tx.accounts.putDepartments(departments, readAt);
    await tx.accounts.putStaff(staff, readAt);
    await tx.access.bump(['catalogue']);
  });
}

/** Reads one account's state and services anew, and lets every node decide by what changed. */
export async function refreshAccount(ctx: Context, id: string): Promise<void> {
  const account = await ctx.host.account(id);
  if (!account || !(await ctx.read.accounts.account(id))) return;
  const services = await ctx.host.services(id);
  await ctx.transaction(async (tx) => {
    await tx.lock(id);
    await takeServices(ctx, tx, id, services);
    await takeAccount(ctx, tx, account);
  });
}

async function takeAccount(ctx: Context, tx: Writes, account: HostAccount): Promise<void> {
  const { id, state } = account;
  const before = await tx.accounts.account(id);
  if (isDeepStrictEqual(before, account)) return;
  await tx.accounts.putAccount(account, ctx.clock.now());
  await tx.access.bump([`account:${id}`]);
  if (before?.state === state) return;
  // What its people may do on other accounts hangs on its state too.
  await tx.access.bump(await tx.people.inTeamsOf(id));
  const change = { before: { state: before?.state ?? '' }, after: { state } };
  await tx.record(id, { action: 'account.state', actor: 'system', channel: 'host', ...change });
}

/** A service that ended, or that went to another account, takes its grants with it; they never return with it (R19). */
async function takeServices(
  ctx: Context,
  tx: Writes,
  account: string,
  services: readonly HostService[],
): Promise<void> {
  const before = await tx.accounts.services(account);
  const live = services
    .filter(({ state }) => state !== 'ended')
    .map((service) => ({ ...service, product: '' }));
  if (isDeepStrictEqual(before, sorted(live))) return;
  const gone = before.filter(({ id }) => !live.some((service) => service.id === id));
  const come = live.filter(({ id }) => !before.some((service) => service.id === id));
  await tx.accounts.putServices(account, services, ctx.clock.now());
  await tx.access.bump([`account:${account}`]);
  for (const { id } of [...gone, ...come]) {
    const ended = await tx.access.endGrantsOfService(id);
    if (ended === 0) continue;
    await tx.record(account, {
      action: 'service.ended',
      actor: 'system',
      channel: 'host',
      subject: `service:${id}`,
      before: { permissions: ended },
    });
  }
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
