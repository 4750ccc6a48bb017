import { hkdfSync } from 'node:crypto';

/** One key of 32 bytes for a purpose from each part of `LATCHKEY_SECRET`, which is `new,old` while it rotates; the newest is first.
 * @throws when there is no secret */
export function deriveKeys(secret: string, purpose: string): readonly [Buffer, ...Buffer[]] {
  const [newest, ...older] = secret.split(',').filter((part) => part !== '');
  if (newest === undefined) throw new Error('there is no secret to derive keys from');
  const derive = (part: string) => Buffer.from(hkdfSync('sha256', part, '', `latchkey ${purpose}`, 32));
  return [derive(newest), ...older.map(derive)];
}
