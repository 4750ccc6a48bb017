import type { Database } from '../../../core/storage/open';
import { seal, unseal, wipe, wipeExpired } from '../../../core/storage/sealed';
import { sealKeys } from '../../../core/storage/seal-box';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';

const keys = sealKeys('a'.repeat(32));
const now = 1_800_000_000_000;

eachDatabase('sealed secrets', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  const put = (id: string, expiresAt = now + 1000) =>
    inTransaction(db, (tx) => seal(tx, keys, { id, plain: '123456', expiresAt }));

  test('come back until they expire', async () => {
    await put('s1');
    expect(await unseal(db, keys, 's1', now)).toBe('123456');
    expect(await unseal(db, keys, 's1', now + 1000)).toBeUndefined();
  });

  test('are not in their row', async () => {
    await put('s2');
    expect(JSON.stringify(await db.read('latchkey_sealed').where({ id: 's2' }))).not.toContain('123456');
  });

  test('do not open in another row', async () => {
    await put('s3');
    await put('s4');
    const { box }: { box: string } = await db.read('latchkey_sealed').where({ id: 's3' }).first('box');
    await db.write('latchkey_sealed').where({ id: 's4' }).update({ box });
    expect(await unseal(db, keys, 's4', now)).toBeUndefined();
  });

  test('are gone when wiped', async () => {
    await put('s5');
    await inTransaction(db, (tx) => wipe(tx, 's5'));
    expect(await db.read('latchkey_sealed').where({ id: 's5' })).toEqual([]);
  });

  test('are wiped once they have expired', async () => {
    await put('s6', now - 1);
    await put('s7', now + 1);
    expect(await wipeExpired(db, now)).toBe(1);
    expect(await unseal(db, keys, 's7', now)).toBe('123456');
  });
});
