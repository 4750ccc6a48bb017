import { createHash } from 'node:crypto';
import { limits } from './render/limits';

/** Discord's idempotency mark for a key of ours: the same each time, and short enough. */
export function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, limits.nonce);
}
