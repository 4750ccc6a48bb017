import { MovableClock, silentLog } from '../../../core/index';
import type { Courier, Outcome } from '../../../core/relay/courier';
import { listDead } from '../../../core/relay/dead-letters';
import { post } from '../../../core/relay/outbox';
import { Relay, type RelayOptions } from '../../../core/relay/relay';
import type { Database } from '../../../core/storage/open';
import { sealKeys } from '../../../core/storage/seal-box';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';

const done: Outcome = { is: 'done' };

/** A promise that somebody else keeps. */
function gate<T = void>() {
  let open: (value: T) => void = () => undefined;
  const passed = new Promise<T>((resolve) => (open = resolve));
  return { open, passed };
}

eachDatabase('relay', (openDb) => {
  let db: Database;
  let clock: MovableClock;
  const relays: Relay[] = [];
  beforeAll(async () => {
    db = await openDb();
  });
  beforeEach(async () => {
    clock = new MovableClock();
    for (const table of ['', '_lane', '_dead']) await db.write(`latchkey_outbox${table}`).del();
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  });

  const relay = (couriers: Record<string, Courier>, options: Partial<RelayOptions> = {}) => {
    const seal = sealKeys('a'.repeat(32));
    const made = new Relay({ db, clock, log: silentLog, seal, idleMs: 20, random: () => 1, ...options });
    for (const [kind, courier] of Object.entries(couriers)) made.employ(kind, courier);
    relays.push(made);
    return made;
  };
  const put = (lane: string, kind: string, payload = '') =>
    inTransaction(db, (tx) => post(tx, { lane, kind, payload }, clock.now()));

  test('lets other lanes pass the one whose delivery hangs, also those posted later', async () => {
    const [stuck, begun, passed] = [gate<Outcome>(), gate(), gate()];
    const one = relay({
      stuck: () => (begun.open(), stuck.passed),
      quick: async () => (passed.open(), done),
    });
    await put('mirror:1', 'stuck');
    one.start();
    await begun.passed;
    await put('mirror:2', 'quick');
    await passed.passed;
    stuck.open(done);
  });

  test('says whether it works: before, meanwhile, afterwards, and when it hangs', async () => {
    const one = relay({});
    expect(one.state()).toBe('not started');
    one.start();
    expect(one.state()).toBe('runs');
    await one.stop();
    expect(one.state()).toBe('not started');
    const never = new Promise(() => undefined);
    const deaf = new Proxy(db.write, { get: () => () => never, apply: () => never });
    const seal = sealKeys('a'.repeat(32));
    const hung = new Relay({ db: { ...db, write: deaf, read: deaf }, clock, log: silentLog, seal });
    hung.start();
    const now = performance.now();
    jest.spyOn(performance, 'now').mockReturnValue(now + 70_000);
    expect(hung.state()).toBe('stuck');
    jest.restoreAllMocks();
  });

  test('goes on in a lane at once when its letter is gone', async () => {
    const last = gate();
    const one = relay(
      { quick: async ({ payload }) => (payload === '3' && last.open(), done) },
      { idleMs: 60_000 },
    );
    for (const payload of ['1', '2', '3']) await put('mirror:1', 'quick', payload);
    one.start();
    await last.passed;
  });

  test('has no more letters under way than it may, and never lets mail take the places of chats', async () => {
    const [stuck, passed] = [gate<Outcome>(), gate()];
    const [full, begun] = [gate(), new Set<string>()];
    const one = relay(
      {
        'mail.code': ({ lane }) => {
          begun.add(lane);
          if (begun.size === 2) full.open();
          return stuck.passed;
        },
        chat: async () => (passed.open(), done),
      },
      { most: 2 },
    );
    for (const lane of ['mail:1', 'mail:2', 'mail:3']) await put(lane, 'mail.code');
    one.start();
    await full.passed;
    await put('mirror:1', 'chat');
    one.wake();
    await passed.passed;
    expect(begun.size).toBe(2);
    stuck.open(done);
  });

  test.each([
    ['mirror:slack:', 'mirror:discord:'],
    ['mirror:discord:', 'in:slack:'],
    ['mirror:discord:', 'host:'],
    ['host:', 'in:slack:'],
    ['in:slack:', 'host:'],
    ['other:', 'mail:'],
  ])('lets nothing of %s that hangs take the places of %s', async (hanging, passing) => {
    const [stuck, begun, passed] = [gate<Outcome>(), gate(), gate()];
    const one = relay(
      { stuck: () => (begun.open(), stuck.passed), quick: async () => (passed.open(), done) },
      { most: 1 },
    );
    await put(`${hanging}1`, 'stuck');
    await put(`${hanging}2`, 'stuck');
    one.start();
    await begun.passed;
    await put(`${passing}1`, 'quick');
    await passed.passed;
    stuck.open(done);
  });

  test('ends only when what is under way is done', async () => {
    const [stuck, begun] = [gate<Outcome>(), gate()];
    const one = relay({ stuck: () => (begun.open(), stuck.passed) });
    await put('mirror:1', 'stuck');
    one.start();
    await begun.passed;
    let ended = false;
    const ending = one.stop().then(() => (ended = true));
    await db.read.raw('select 1');
    expect(ended).toBe(false);
    stuck.open(done);
    await ending;
    expect(await db.read('latchkey_outbox')).toEqual([]);
  });

  test('takes what is due once, mail too, and waits for it, when it is asked to', async () => {
    const one = relay({ quick: async () => done, 'mail.code': async () => done });
    await put('mirror:1', 'quick');
    await put('mail:1', 'mail.code');
    expect(await one.tick()).toBe(2);
    expect(await one.tick()).toBe(0);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
  });

  const minute = 60_000;
  /** Tries again whenever the next try is due at the latest, and answers how often that was. */
  const keepTrying = async (one: Relay, forMs: number) => {
    let tries = 0;
    for (const end = clock.now() + forMs; clock.now() < end; clock.advance(15 * minute)) {
      tries += await one.tick();
    }
    return tries;
  };

  test('keeps a letter through an outage of two days, however often it was tried', async () => {
    const answers = { now: { is: 'later', reason: 'host down' } as Outcome };
    const one = relay({ open: async () => answers.now });
    await put('host:1', 'open');
    expect(await keepTrying(one, 48 * 60 * minute)).toBeGreaterThan(100);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
    answers.now = done;
    expect(await one.tick()).toBe(1);
    expect(await db.read('latchkey_outbox')).toEqual([]);
  }, 60_000);

  test('tries what surely never left less and less often, and counts no try', async () => {
    const one = relay({ open: async () => ({ is: 'later', unsent: true, reason: 'ECONNREFUSED' }) });
    await put('host:1', 'open');
    let tries = 0;
    for (const end = clock.now() + 60 * minute; clock.now() < end; clock.advance(30_000)) {
      tries += await one.tick();
    }
    expect(tries).toBeGreaterThan(6);
    expect(tries).toBeLessThan(14);
    expect(await db.read('latchkey_outbox')).toMatchObject([{ attempts: 0, first_tried_at: null }]);
  });

  test('gives up a letter that has waited for three days', async () => {
    const one = relay({ open: async () => ({ is: 'later', reason: 'host down' }) });
    await put('host:1', 'open');
    clock.advance(3 * 24 * 60 * minute - minute);
    await one.tick();
    expect(await listDead(db, { limit: 10 })).toEqual([]);
    clock.advance(2 * minute);
    await one.tick();
    expect(await listDead(db, { limit: 10 })).toMatchObject([{ reason: 'host down', attempts: 2 }]);
  });

  test('gives up a letter that runs into the same mistake of ours again and again for an hour', async () => {
    const one = relay({ open: () => Promise.reject(new TypeError('x is not a function')) });
    await put('host:1', 'open');
    expect(await keepTrying(one, 105 * minute)).toBe(7);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
    await one.tick();
    expect(await listDead(db, { limit: 10 })).toMatchObject([{ reason: 'TypeError' }]);
  });

  test.each([
    ['that comes from the network', new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })],
    ['of a mail server', Object.assign(new Error('no greeting'), { code: 'ETIMEDOUT' })],
    ['that says nothing', new Error('there is no mail server')],
  ])('takes no fault for a mistake of ours %s', async (_title, fault) => {
    const one = relay({ open: () => Promise.reject(fault) });
    await put('host:1', 'open');
    expect(await keepTrying(one, 5 * 60 * minute)).toBe(20);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
  });

  test('gives up a delivery before its lease ends and another relay takes it, and hears its late answer no more', async () => {
    const [stuck, again, last] = [gate<Outcome>(), gate<unknown>(), gate<Outcome>()];
    const leaseMs = 2000;
    const first = relay({ post: () => stuck.passed }, { leaseMs });
    await put('mirror:1', 'post');
    const begun = clock.now();
    await first.tick();
    expect(clock.now()).toBeLessThan(begun + leaseMs);
    clock.advance(leaseMs);
    const second = relay({ post: (letter) => (again.open(letter), last.passed) }, { leaseMs });
    const taking = second.tick();
    expect(await again.passed).toMatchObject({ attempts: 1, firstTriedAt: expect.any(Number) });
    stuck.open({ is: 'refused', reason: 'late' });
    expect(await first.tick()).toBe(0);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
    expect(await db.read('latchkey_outbox')).toHaveLength(1);
    last.open(done);
    await taking;
    expect(await db.read('latchkey_outbox')).toEqual([]);
  });

  test('does not set out with a letter whose lease is over', async () => {
    let sent = 0;
    const one = relay({ post: async () => (sent++, done) }, { leaseMs: 0 });
    await put('mirror:1', 'post');
    await one.tick();
    expect(sent).toBe(0);
    expect(await db.read('latchkey_outbox')).toMatchObject([{ attempts: 0, first_tried_at: null }]);
  });

  test('leases a lane for two minutes, longer than any platform takes', async () => {
    const [stuck, begun] = [gate<Outcome>(), gate()];
    const one = relay({ post: () => (begun.open(), stuck.passed) });
    await put('mirror:1', 'post');
    const before = clock.now();
    const taking = one.tick();
    await begun.passed;
    const [lane] = await db.read('latchkey_outbox_lane').select('due');
    expect(lane.due).toBeGreaterThanOrEqual(before + 120_000);
    stuck.open(done);
    await taking;
  });
});
