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

/** How far a log had come at a moment. */
export interface HeadAt {
  readonly log: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
}

/** What a proved head is for: it left the machine, or it closes lines that are no longer kept. Neither passes for the other. */
export type HeadUse = 'left' | 'closed';

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
  return sign(key, ofLink(link));
}

/** Whether a hash is what one of the keys makes of this link. */
export function isLink(keys: ChainKeys, link: Link, hash: string): boolean {
  return isSigned(keys, ofLink(link), hash);
}

/** Proves a head that is kept where nobody can look its log up, or in a log's place. */
export function proveHead([key]: ChainKeys, use: HeadUse, head: HeadAt): string {
  return sign(key, ofHead(use, head));
}

/** Whether a head was proved by one of the keys, for this use. */
export function isProved(keys: ChainKeys, use: HeadUse, head: HeadAt, proof: string): boolean {
  return isSigned(keys, ofHead(use, head), proof);
}

type Signed = readonly (string | number)[];

function ofLink({ log, seq, at, bodyHash, previous }: Link): Signed {
  return [version, log, seq, at, bodyHash, previous];
}

function ofHead(use: HeadUse, { log, seq, hash, at }: HeadAt): Signed {
  return [use, version, log, seq, hash, at];
}

function isSigned(keys: ChainKeys, what: Signed, hash: string): boolean {
  const given = Buffer.from(hash);
  return keys.some((key) => {
    const made = Buffer.from(sign(key, what));
    return made.length === given.length && timingSafeEqual(made, given);
  });
}

function sign(key: Buffer, what: Signed): string {
  return createHmac('sha256', key).update(JSON.stringify(what)).digest('base64url');
}
