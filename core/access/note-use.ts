import type { Context } from '../ports/context';
import type { PermissionKey } from './catalogue';
import type { Resource } from './resource';
import type { Snapshot } from './snapshot';

/** Notes that a key worked for somebody here; on a ticket of somebody else, what lets them see it was used as well (R5). */
export function noteUse(
  { uses }: Pick<Context, 'uses'>,
  { principal, account, names }: Snapshot,
  key: PermissionKey,
  resource?: Resource,
): void {
  uses.note({ principal, account, key });
  if (resource?.type !== 'ticket') return;
  const isOwn = names.some((name) => name === resource.opener || resource.watchers.includes(name));
  if (!isOwn) uses.note({ principal, account, key: 'support.viewAll' });
}
