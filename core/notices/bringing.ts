import { PERMISSION_KEYS, type PermissionKey } from '../access/catalogue';
import { closure } from '../access/effective';

/** The keys that are or imply any of these. */
export function bringing(wanted: readonly PermissionKey[]): PermissionKey[] {
  return PERMISSION_KEYS.filter((key) => closure({ key }).some(([implied]) => wanted.includes(implied)));
}
