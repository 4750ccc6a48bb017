import type { PermissionKey } from '../../core/index';
import { text } from '../views';

/** What a permission is called, in the reader’s language. */
export function labelOf(key: PermissionKey): string {
  return text.permissionLabels[key];
}
