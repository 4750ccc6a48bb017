import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKeys } from './derive-keys';

/** The keys of the activity chain: the first one links, any of them verifies. */
export type ChainKeys = readonly [Buffer, ...Buffer[]];

/** What a link binds together. */
export interface Link {
  readonly log: string;
  readonly seq: number;
  readonly at: number;
  readonly bodyHash: string;
  /** The hash of the link before; empty for the first. */
  readonly previous: string;
}

const version = 1;

/** The chain's keys from `LATCHKEY_SECRET`. */
export function chainKeys(secret: string): ChainKeys {
  return deriveKeys(secret, 'activity chain');
}

/** A body enters the chain by its hash. */
export function hashBody(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}

/** The hash of a link: keyed, or whoever can write the table could forge the chain anew. */
export function hashLink([key]: ChainKeys, link: Link): string {
  return sign(key, link);
}

/** Whether a hash is what one of the keys makes of this link. */
export function isLink(keys: ChainKeys, link: Link, hash: string): boolean {
  const given = Buffer.from(hash);
  return keys.some((key) => {
    const made = Buffer.from(sign(key, link));
    return made.length === given.length && timingSafeEqual(made, given);
  });
}

function sign(key: Buffer, { log, seq, at, bodyHash, previous }: Link): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([version, log, seq, at, bodyHash, previous]))
    .digest('base64url');
}
