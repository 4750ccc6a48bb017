import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';

/** A group that the host puts clients into, and how many are in it. */
export interface ClientGroup {
  group: string;
  clients: number;
}

/** The groups that the host's clients are in, by name, for staff.
 * @throws NotAllowedError */
export async function listClientGroups(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<ClientGroup[]> {
  await requireOperator(ctx, ctx.read, 'audit');
  return ctx.read.accounts.groups();
}
