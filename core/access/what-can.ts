import type { Context } from '../ports/context';
import { PERMISSION_KEYS, type PermissionKey } from './catalogue';
import { decider, type Asker } from './decide';
import type { ResourceRef } from './resource';

/** Which keys work for a principal on one resource now, in the catalogue's order; none for what is unknown. */
export async function whatCan(
  ctx: Context,
  { resource: ref, ...asker }: Asker & { resource: ResourceRef },
): Promise<PermissionKey[]> {
  const by = decider(ctx, asker);
  const { resource, snapshot } = (await by?.about(ref)) ?? {};
  if (!resource || !snapshot) return [];
  return PERMISSION_KEYS.filter((key) => snapshot.can(key, resource));
}
