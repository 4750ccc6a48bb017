import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKeys } from '../activity/derive-keys';
import type { Hasher } from '../ports/hasher';

/** HMAC-SHA-256 under a key derived from the secret; while it rotates, hashes of the old one still match. */
export function keyedHasher(secret: string): Hasher {
  const keys = deriveKeys(secret, 'hasher');
  const hashed = (key: Buffer, purpose: string, text: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, text]))
      .digest('base64url');
  return {
    hash: (purpose, text) => hashed(keys[0], purpose, text),
    hashes: (purpose, text) => keys.map((key) => hashed(key, purpose, text)),
    matches: (purpose, text, hash) => keys.some((key) => same(hashed(key, purpose, text), hash)),
  };
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
