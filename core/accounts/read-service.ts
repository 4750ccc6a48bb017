import { z } from 'zod';
import { snapshotOf } from '../access/authorize';
import { PERMISSION_KEYS, isServiceKey, type PermissionKey } from '../access/catalogue';
import { Id } from '../access/inputs';
import { noteUse } from '../access/note-use';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { HostService } from '../ports/host';

/** A service with what its reader may do there. */
export interface ServiceInSight extends HostService {
  readonly can: readonly PermissionKey[];
}

/** One service of an account; one that isn't in sight isn't there (R3).
 * @throws NotFoundError */
export async function readService(
  ctx: ActorContext,
  input: { account: string; service: string },
): Promise<ServiceInSight> {
  const { account, service: id } = parse(z.strictObject({ account: Id, service: Id }), input);
  const snapshot = await snapshotOf(ctx, account);
  const isSeen = snapshot.services('service.view').has(id);
  const service = isSeen ? await ctx.read.accounts.service(id) : undefined;
  if (!service) throw new NotFoundError('service');
  noteUse(ctx, snapshot, 'service.view', { type: 'service', id, account });
  const can = PERMISSION_KEYS.filter((key) => isServiceKey(key) && snapshot.services(key).has(id));
  return { ...service, can };
}
