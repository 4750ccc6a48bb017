import type { RequestHandler } from 'express';
import type { HostBridge, Latchkey, ResourceOf } from '../host-bridge';

/** Whoever asked may not: `status` is what Express answers with, 401 for nobody and 403 for a no. */
export class PermissionRequiredError extends Error {
  override readonly name = 'PermissionRequiredError';
  readonly status: number;
  readonly permission: string;

  constructor(status: 401 | 403, permission: string) {
    super(status === 401 ? 'nobody is signed in' : 'a permission is missing');
    this.status = status;
    this.permission = permission;
  }
}

/** Makes the guard that a host puts before its own routes: who is signed in there must hold the key on the resource, now. What
 * isn't there and what is somebody else's are the same no (R3). A session that only looks on changes nothing (R18). */
export function permissionGuard(
  can: Latchkey['can'],
  { identify }: Pick<HostBridge, 'identify'>,
): (key: string, resourceOf: ResourceOf) => RequestHandler {
  return (key, resourceOf) => async (req, _res, next) => {
    const session = await identify(req);
    if (!session) throw new PermissionRequiredError(401, key);
    const resource = await resourceOf(req);
    const looksOn = session.readOnly === true && !['GET', 'HEAD'].includes(req.method);
    if (looksOn || !resource || !(await can(session.principal, key, resource))) {
      throw new PermissionRequiredError(403, key);
    }
    next();
  };
}
