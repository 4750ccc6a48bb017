import type { Context } from '../ports/context';
import { PERMISSION_KEYS } from './catalogue';
import { decider, type Asker } from './decide';
import type { ResourceRef } from './resource';

/** Which keys work for a principal on one resource now, in the catalogue's order; none for what is unknown. On a type
 * of the host's own: its actions. */
export async function whatCan(
  ctx: Context,
  { resource: ref, ...asker }: Asker & { resource: ResourceRef },
): Promise<string[]> {
  const by = decider(ctx, asker);
  const own = ctx.ownTypes.get(ref.type);
  if (own) return by ? own.actions(by.principal, ref.id) : [];
  const { resource, snapshot } = (await by?.about(ref)) ?? {};
  if (!resource || !snapshot) return [];
  return PERMISSION_KEYS.filter((key) => snapshot.can(key, resource));
}
