import { setTimeout as pause } from 'node:timers/promises';
import { MovableClock, silentLog } from '../../../core/index';
import { readEvent, receive } from '../../../core/relay/inbox';
import { claim, settle } from '../../../core/relay/outbox';
import { createRounds } from '../../../core/relay/rounds';
import { sweep } from '../../../core/relay/sweep';
import type { Database } from '../../../core/storage/open';
import { seal } from '../../../core/storage/sealed';
import { sealKeys } from '../../../core/storage/seal-box';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';

const now = 1_800_000_000_000;
const day = 24 * 3_600_000;
const event = { source: 'slack', key: 'e1', payload: '{}', lane: 'c1' };

eachDatabase('sweep', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  const count = async (table: string) => (await db.read(`latchkey_${table}`)).length;
  const fill = async () => {
    await receive(db, event, now);
    for (const letter of await claim(db, { now, leaseMs: 1000, limit: 10 })) await settle(db, letter, now);
    const secret = { id: 's1', plain: '123456', expiresAt: now };
    await inTransaction(db, (tx) => seal(tx, sealKeys('a'.repeat(32)), secret));
    const link = { token_hash: 'h', purpose: 'chat', payload: '{}', used: 0, expires_at: now };
    await db.write('latchkey_one_time_link').insert(link);
    const chat = { surface: 'slack', tenant: 'T', chat_user: 'U', email: 'ada@a.example', code_hash: 'h' };
    const proof = { id: 'p1', tries: 0, done: 0, created_at: now, expires_at: now };
    await db.write('latchkey_proof').insert({ ...chat, ...proof });
  };

  test('forgets each thing when its days are over, and not before', async () => {
    await fill();
    await sweep(db, now);
    expect(await count('sealed')).toBe(0);
    await sweep(db, now + day);
    for (const table of ['one_time_link', 'proof', 'outbox_lane']) expect(await count(table)).toBe(1);
    await sweep(db, now + day + 1);
    for (const table of ['one_time_link', 'proof', 'outbox_lane']) expect(await count(table)).toBe(0);
    await sweep(db, now + 7 * day);
    expect(await readEvent(db, event)).toBe('{}');
    await sweep(db, now + 7 * day + 1);
    expect(await readEvent(db, event)).toBeUndefined();
    await sweep(db, now + 90 * day);
    expect(await count('inbox')).toBe(1);
    await sweep(db, now + 90 * day + 1);
    expect(await count('inbox')).toBe(0);
  });

  test('is done again and again until it is stopped', async () => {
    const failing = () => Promise.reject(new Error('not this one'));
    const rounds = { failing, sweep: (now: number) => sweep(db, now) };
    const sweeps = createRounds(new MovableClock(), silentLog, rounds, 5);
    sweeps.start();
    for (const id of ['once', 'twice']) {
      await inTransaction(db, (tx) => seal(tx, sealKeys('a'.repeat(32)), { id, plain: 'x', expiresAt: 1 }));
      while ((await count('sealed')) > 0) await pause(5);
    }
    await sweeps.stop();
    expect(await count('sealed')).toBe(0);
  });
});
