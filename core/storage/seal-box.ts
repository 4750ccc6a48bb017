import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deriveKeys } from '../activity/derive-keys';

/** A key that seals, and the short name by which a box says which key it needs. */
export interface SealKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The keys of an installation: the first one seals, any of them opens. */
export type SealKeys = readonly [SealKey, ...SealKey[]];

/** A sealed text. */
export interface Box {
  readonly keyId: string;
  /** Nonce, tag and ciphertext, in base64url. */
  readonly box: string;
}

const nonceLength = 12;
const tagLength = 16;

/** The sealing keys from `LATCHKEY_SECRET`. */
export function sealKeys(secret: string): SealKeys {
  const [newest, ...older] = deriveKeys(secret, 'seal');
  return [named(newest), ...older.map(named)];
}

function named(key: Buffer): SealKey {
  return { id: createHash('sha256').update('latchkey seal id').update(key).digest('hex').slice(0, 16), key };
}

/** Seals a text to its place (a row's id, say): moved elsewhere, the box doesn't open. */
export function sealBox([{ id, key }]: SealKeys, place: string, plain: string): Box {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(
    Buffer.from(place),
  );
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return { keyId: id, box: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url') };
}

/** Opens a box; undefined when its key is gone, or it was changed or moved. */
export function openBox(keys: SealKeys, place: string, { keyId, box }: Box): string | undefined {
  const key = keys.find(({ id }) => id === keyId)?.key;
  const bytes = Buffer.from(box, 'base64url');
  if (!key || bytes.length < nonceLength + tagLength) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  try {
    return (
      decipher.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch {
    return undefined;
  }
}
