import { INSTALLATION } from '../activity/installation';
import type { ActorContext } from '../ports/context';
import type { HostStaff } from '../ports/host';
import type { Principal } from './principal';
import { requireOperator } from './staff';

/** Somebody who works for the host, as it tells; and when one of Latchkey's own sessions last saw them. */
export interface ListedStaff extends HostStaff {
  principal: Principal;
  /** The departments they work in, by name; one that is gone by its id. */
  departmentNames: readonly string[];
  seenAt?: number;
}

/** Who works here, by name, for staff who look after rights.
 * @throws NotAllowedError */
export async function listStaff(ctx: ActorContext, _input: Record<string, never>): Promise<ListedStaff[]> {
  await requireOperator(ctx, ctx.read, 'audit');
  const { accounts, signIn } = ctx.read;
  const all = await accounts.allStaff();
  const labels = new Map((await accounts.departments()).map(({ id, label }) => [id, label]));
  const seen = await signIn.lastSeen(all.map(({ id }): Principal => `staff:${id}`));
  const acted = await lastActs(
    ctx,
    all.filter(({ id }) => !seen.has(`staff:${id}`)),
  );
  return all
    .map((one): ListedStaff => {
      const principal: Principal = `staff:${one.id}`;
      const seenAt = seen.get(principal) ?? acted.get(principal);
      const departmentNames = one.departments.map((id) => labels.get(id) ?? id);
      return { ...one, principal, departmentNames, ...(seenAt === undefined ? {} : { seenAt }) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Sessions are kept for a while, and those of the host are its own: whoever did something since is known by the log. */
async function lastActs(
  { read }: ActorContext,
  staff: readonly HostStaff[],
): Promise<Map<Principal, number>> {
  const found = new Map<Principal, number>();
  for (const { id } of staff) {
    const lines = await read.activity(INSTALLATION, { limit: 20, person: `staff:${id}` });
    const newest = lines.find(({ actor }) => actor === `staff:${id}`);
    if (newest) found.set(`staff:${id}`, newest.at);
  }
  return found;
}
