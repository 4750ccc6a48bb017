import { createHash, createHmac } from 'node:crypto';
import type { Context } from '../ports/context';
import type { Ids } from '../ports/ids';
import type { Writes } from '../ports/stores/stores';

const PREFIX = 'whsec_';
/** The newest secret ends when it is replaced or its webhook removed, and not by itself. */
const NEVER = Number.MAX_SAFE_INTEGER;
/** How long what was signed by the secret before the newest one is signed by it too. */
const OVERLAP_MS = 24 * 3_600_000;
/** Of a webhook that is given new ones again and again; more signatures than these fit in no header. */
const MOST = 4;

/** What a message is signed over. */
export interface Signed {
  readonly id: string;
  /** In whole seconds. */
  readonly timestamp: number;
  readonly body: string;
}

/** Makes a secret and seals it; answers it, and the name it is sealed under. */
export async function sealSecret(
  { ids }: Pick<Context, 'ids'>,
  tx: Writes,
): Promise<{ secret: string; sealed: string }> {
  const [secret, sealed] = [newSecret(ids), ids.next()];
  await tx.seal(sealed, secret, NEVER);
  return { secret, sealed };
}

/** Lets the secrets that a webhook has end in a day: each is sealed again with an end. Answers those that are left. */
export async function endSecrets(
  { ids, clock }: Pick<Context, 'ids' | 'clock'>,
  tx: Writes,
  [newest = '', ...older]: readonly string[],
): Promise<string[]> {
  const secret = await tx.unseal(newest);
  const kept = secret === undefined ? [] : [ids.next()];
  for (const sealed of kept) await tx.seal(sealed, secret ?? '', clock.now() + OVERLAP_MS);
  const all = [...kept, ...older];
  for (const sealed of [newest, ...all.slice(MOST)]) await tx.wipe(sealed);
  return all.slice(0, MOST);
}

/** The header's words (Standard Webhooks): one signature by each secret. */
export function signaturesOf(secrets: readonly string[], { id, timestamp, body }: Signed): string {
  const text = `${id}.${timestamp}.${body}`;
  return secrets.map((secret) => `v1,${hmac(secret, text)}`).join(' ');
}

function hmac(secret: string, text: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return createHmac('sha256', key).update(text).digest('base64');
}

/** 256 bits, in the form that libraries of Standard Webhooks take. */
function newSecret(ids: Ids): string {
  const bytes = createHash('sha256').update(`${ids.token()}${ids.token()}`).digest();
  return `${PREFIX}${bytes.toString('base64')}`;
}
