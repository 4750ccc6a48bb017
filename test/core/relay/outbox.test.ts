import { listDead, discardDead, retryDead } from '../../../core/relay/dead-letters';
import { sweepLanes } from '../../../core/relay/lane';
import type { HeldLetter, NewLetter } from '../../../core/relay/letter';
import { bury, claim, markTried, park, post, postpone, settle } from '../../../core/relay/outbox';
import type { Database } from '../../../core/storage/open';
import { seal, unseal } from '../../../core/storage/sealed';
import { sealKeys } from '../../../core/storage/seal-box';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';

const now = 1_800_000_000_000;
const leaseMs = 30_000;
const keys = sealKeys('a'.repeat(32));

eachDatabase('outbox', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    for (const table of ['', '_lane', '_dead']) await db.write(`latchkey_outbox${table}`).del();
  });

  const put = (lane: string, payload: string, more: Partial<NewLetter> = {}) =>
    inTransaction(db, (tx) => post(tx, { lane, kind: 'test', payload, ...more }, now));
  const take = (at = now, limit = 10) => claim(db, { now: at, leaseMs, limit });
  const takeOne = async (at = now): Promise<HeldLetter> => {
    const [letter, ...more] = await take(at);
    expect(more).toEqual([]);
    return letter!;
  };
  const payloads = (letters: readonly { payload: string }[]) => letters.map(({ payload }) => payload).sort();

  test('gives the first letter of each lane, with all it was posted with', async () => {
    const id = await put('a', 'a1', { secretId: 's1' });
    await put('a', 'a2');
    await put('b', 'b1');
    const letters = await take();
    expect(payloads(letters)).toEqual(['a1', 'b1']);
    expect(letters.find(({ lane }) => lane === 'a')).toEqual({
      id,
      lane: 'a',
      kind: 'test',
      payload: 'a1',
      secretId: 's1',
      attempts: 0,
      postedAt: now,
      firstTriedAt: undefined,
      fence: 1,
      leasedUntil: now + leaseMs,
    });
  });

  test('gives no more lanes than asked for, those due longest first', async () => {
    await inTransaction(db, (tx) => post(tx, { lane: 'late', kind: 'test', payload: 'late' }, now));
    await inTransaction(db, (tx) => post(tx, { lane: 'early', kind: 'test', payload: 'early' }, now - 1));
    expect(payloads(await take(now, 1))).toEqual(['early']);
    expect(payloads(await take(now, 1))).toEqual(['late']);
  });

  test('posts nothing when the change is rolled back', async () => {
    const change = inTransaction(db, async (tx) => {
      await post(tx, { lane: 'a', kind: 'test', payload: 'a1' }, now);
      throw new Error('refused');
    });
    await expect(change).rejects.toThrow('refused');
    expect(await take()).toEqual([]);
  });

  test('keeps a lane to one worker until it is settled', async () => {
    await put('a', 'a1');
    await put('a', 'a2');
    const first = await takeOne();
    expect(await take()).toEqual([]);
    expect(await settle(db, first, now)).toBe(true);
    expect((await takeOne()).payload).toBe('a2');
  });

  test('keeps the order of a lane in which one letter backs off, and lets other lanes pass', async () => {
    await put('a', 'a1');
    await postpone(db, await takeOne(), now, { due: now + 5000 });
    await put('a', 'a2');
    await put('b', 'b1');
    expect(payloads(await take(now + 4999))).toEqual(['b1']);
    const again = await takeOne(now + 5000);
    expect(again).toMatchObject({ payload: 'a1', attempts: 1 });
  });

  test('fences off the worker whose lease ran out, whatever it then wants', async () => {
    await put('a', 'a1');
    const late = await takeOne();
    const current = await takeOne(now + leaseMs);
    expect(current.id).toBe(late.id);
    expect(current.fence).toBeGreaterThan(late.fence);
    expect(await markTried(db, late, now)).toBe(false);
    expect(await settle(db, late, now)).toBe(false);
    expect(await postpone(db, late, now, { due: now + 1 })).toBe(false);
    expect(await bury(db, late, now, 'x')).toBe(false);
    expect(await park(db, late, now, 'x')).toBe(false);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
    expect(await settle(db, current, now)).toBe(true);
  });

  test('settles a letter once, even for who settles it twice', async () => {
    await put('a', 'a1');
    await put('a', 'a2');
    const first = await takeOne();
    expect(await settle(db, first, now)).toBe(true);
    expect(await settle(db, first, now)).toBe(false);
    expect((await takeOne()).payload).toBe('a2');
  });

  test('fences off a late worker also in a lane that was empty since', async () => {
    await put('a', 'a1');
    const late = await takeOne();
    await settle(db, await takeOne(now + leaseMs), now);
    await put('a', 'a2');
    const current = await takeOne(now + leaseMs);
    expect(current.fence).toBeGreaterThan(late.fence);
    expect(await settle(db, late, now)).toBe(false);
    expect(await settle(db, current, now)).toBe(true);
  });

  test('lets a worker settle late as long as nobody else has the lane', async () => {
    await put('a', 'a1');
    expect(await settle(db, await takeOne(), now + leaseMs * 2)).toBe(true);
  });

  test('notes the first attempt alone, and for good', async () => {
    await put('a', 'a1');
    const letter = await takeOne();
    expect(await markTried(db, letter, now + 1)).toBe(true);
    await postpone(db, letter, now + 2, { due: now + 3 });
    const again = await takeOne(now + 3);
    expect(again.firstTriedAt).toBe(now + 1);
    expect(await markTried(db, again, now + 4)).toBe(true);
    await postpone(db, again, now + 4, { due: now + 5 });
    expect((await takeOne(now + 5)).firstTriedAt).toBe(now + 1);
  });

  test('keeps a dead letter aside with the reason, and goes on in its lane', async () => {
    const id = await put('a', 'a1');
    await put('a', 'a2');
    await bury(db, await takeOne(), now + 1, 'no such channel');
    expect(await listDead(db, { limit: 10 })).toEqual([
      expect.objectContaining({
        id,
        payload: 'a1',
        outcome: 'dead',
        reason: 'no such channel',
        attempts: 1,
        diedAt: now + 1,
      }),
    ]);
    expect((await takeOne(now + 1)).payload).toBe('a2');
  });

  test('lists uncertain letters apart from dead ones, in pages', async () => {
    for (const lane of ['a', 'b', 'c']) await put(lane, lane);
    const [a, b, c] = await take();
    await bury(db, a!, now, 'dead');
    await park(db, b!, now, 'no answer');
    await park(db, c!, now, 'no answer');
    expect(payloads(await listDead(db, { limit: 10, outcome: 'dead' }))).toEqual(['a']);
    const [newest] = await listDead(db, { limit: 1, outcome: 'uncertain' });
    expect(newest?.payload).toBe('c');
    expect(payloads(await listDead(db, { limit: 10, outcome: 'uncertain', before: newest!.id }))).toEqual([
      'b',
    ]);
  });

  test('puts a dead letter back at the end of its lane, as a new one and once', async () => {
    const id = await put('a', 'a1');
    const letter = await takeOne();
    await markTried(db, letter, now);
    await bury(db, letter, now, 'x');
    await put('a', 'a2');
    const again = await inTransaction(db, (tx) => retryDead(tx, id, now));
    expect(again).toBeGreaterThan(id);
    expect(await inTransaction(db, (tx) => retryDead(tx, id, now))).toBe('gone');
    const next = await takeOne();
    expect(next.payload).toBe('a2');
    await settle(db, next, now);
    expect(await takeOne()).toMatchObject({ id: again, payload: 'a1', attempts: 0, firstTriedAt: undefined });
  });

  test('keeps a dead letter aside whose secret is gone', async () => {
    const id = await put('a', 'a1', { secretId: 's1' });
    await bury(db, await takeOne(), now, 'x');
    expect(await inTransaction(db, (tx) => retryDead(tx, id, now))).toBe('secret');
    expect(await listDead(db, { limit: 10 })).toMatchObject([{ id }]);
  });

  test('throws a letter kept aside away', async () => {
    const id = await put('a', 'a1');
    await bury(db, await takeOne(), now, 'x');
    expect(await discardDead(db, id)).toBe(true);
    expect(await discardDead(db, id)).toBe(false);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
  });

  test.each([
    ['settled', (letter: HeldLetter) => settle(db, letter, now)],
    ['dead', (letter: HeldLetter) => bury(db, letter, now, 'x')],
    ['uncertain', (letter: HeldLetter) => park(db, letter, now, 'x')],
  ])('wipes the secret of a letter that is %s, and not before', async (title, end) => {
    const secret = { id: `secret-${title}`, plain: '123456', expiresAt: now + 1000 };
    await inTransaction(db, async (tx) => {
      await seal(tx, keys, secret);
      await post(tx, { lane: 'a', kind: 'mail', payload: '{}', secretId: secret.id }, now);
    });
    const letter = await takeOne();
    await postpone(db, letter, now, { due: now });
    expect(await unseal(db, keys, secret.id, now)).toBe('123456');
    await end(await takeOne());
    expect(await unseal(db, keys, secret.id, now)).toBeUndefined();
  });

  test('never uses an id again', async () => {
    const id = await put('a', 'a1');
    await settle(db, await takeOne(), now);
    expect(await put('a', 'a2')).toBeGreaterThan(id);
  });

  test('forgets lanes that have long been empty, and those alone', async () => {
    await put('a', 'a1');
    await put('b', 'b1');
    const [a] = (await take()).filter(({ lane }) => lane === 'a');
    await settle(db, a!, now);
    expect(await sweepLanes(db, now)).toBe(0);
    expect(await sweepLanes(db, now + 1)).toBe(1);
    expect((await takeOne(now + leaseMs)).payload).toBe('b1');
  });

  test('tells lanes apart byte for byte', async () => {
    for (const lane of ['a', 'A', 'á', 'a ', '😀', '🔑']) await put(lane, lane);
    expect(payloads(await take())).toHaveLength(6);
  });

  test('keeps a payload of a megabyte', async () => {
    const payload = '😀'.repeat(262_144);
    await put('a', payload);
    expect((await takeOne()).payload === payload).toBe(true);
  });

  test('sends everything that many posters and workers share, once and in order', async () => {
    const sent: string[] = [];
    const posting = Promise.all(
      Array.from({ length: 6 }, async (_, lane) => {
        for (let count = 10; count < 30; count++) await put(`lane-${lane}`, `${lane}:${count}`);
      }),
    );
    let posted = false;
    void posting.then(() => (posted = true));
    const work = async () => {
      for (let idle = false; !idle || !posted;) {
        const letters = await take(now, 3);
        for (const letter of letters) {
          sent.push(letter.payload);
          expect(await settle(db, letter, now)).toBe(true);
        }
        idle = letters.length === 0;
      }
    };
    await Promise.all([work(), work(), work(), posting]);
    expect(sent).toHaveLength(120);
    for (let lane = 0; lane < 6; lane++) {
      const ofLane = sent.filter((payload) => payload.startsWith(`${lane}:`));
      expect(ofLane).toEqual([...ofLane].sort());
    }
  });

  it('counts what surely never left as not tried', async () => {
    await inTransaction(db, (tx) => post(tx, { lane: 'unsent', kind: 'test', payload: 'unsent' }, now));
    const held = (await claim(db, { now, leaseMs: 1000, limit: 50 })).find(({ lane }) => lane === 'unsent')!;
    await markTried(db, held, now);
    await postpone(db, held, now, { due: now, unsent: true });
    const again = (await claim(db, { now: now + 1, leaseMs: 1000, limit: 50 })).find(
      ({ lane }) => lane === 'unsent',
    )!;
    expect(again).toMatchObject({ attempts: 0, firstTriedAt: undefined });
  });
});
