import { MovableClock, silentLog, systemClock, type Clock } from '../../../core/index';
import { chainKeys } from '../../../core/activity/chain';
import type { Courier, Outcome } from '../../../core/relay/courier';
import { Relay } from '../../../core/relay/relay';
import type { Database } from '../../../core/storage/open';
import { sealKeys } from '../../../core/storage/seal-box';
import { createStores } from '../../../core/storage/stores/stores';
import { eachDatabase } from '../../support/databases';

const secret = 'a'.repeat(32);
const minute = 60_000;
/** The clock of a node that is so much ahead of the database's. */
const nodeClock = (aheadMs: number): Clock => ({ ...systemClock, now: () => Date.now() + aheadMs });

eachDatabase('letters and clocks', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    for (const table of ['', '_lane', '_dead']) await db.write(`latchkey_outbox${table}`).del();
  });

  const put = (clock: Clock) => {
    const keys = { chain: chainKeys(secret), seal: sealKeys(secret) };
    const { transaction } = createStores(db, keys, clock, () => undefined);
    return transaction((tx) => tx.post({ lane: 'mirror:1', kind: 'mirror.post', payload: {} }));
  };
  const relay = (clock: Clock, courier: Courier) => {
    const made = new Relay({ db, clock, log: silentLog, seal: sealKeys(secret), random: () => 1 });
    made.employ('mirror.post', courier);
    return made;
  };
  const done = async (): Promise<Outcome> => ({ is: 'done' });

  test('what a node posts whose clock is an hour ahead goes at once', async () => {
    await put(nodeClock(60 * minute));
    expect(await relay(systemClock, done).tick()).toBe(1);
  });

  test('a node whose clock is behind takes what is due', async () => {
    await put(systemClock);
    expect(await relay(nodeClock(-60 * minute), done).tick()).toBe(1);
  });

  test('what waits goes although the clock was set back by an hour, before a node began or while it ran', async () => {
    const clock = new MovableClock();
    const [running, begun] = [relay(clock, done), relay(clock, done)];
    for (const one of [running, begun]) {
      await running.tick();
      await put(clock);
      clock.advance(-60 * minute);
      expect(await one.tick()).toBe(1);
    }
  });

  test('what backs off keeps doing so when the clock steps back a little', async () => {
    const clock = new MovableClock();
    const one = relay(clock, async () => ({ is: 'later', afterMs: 10 * minute, reason: 'busy' }));
    await put(clock);
    await one.tick();
    clock.advance(-minute);
    expect(await one.tick()).toBe(0);
  });

  test('a node whose clock is ten minutes behind knows how long ago a letter was first tried', async () => {
    const clock = new MovableClock();
    await put(clock);
    await relay(clock, async () => ({ is: 'later', afterMs: 7 * minute, reason: 'no answer' })).tick();
    const behind = {
      now: () => Date.now() - 3 * minute,
      fromDatabase: (now: number) => now + 7 * minute,
    };
    let age = 0;
    await relay(behind, ({ firstTriedAt }) => ((age = behind.now() - firstTriedAt!), done())).tick();
    expect(Math.round(age / minute)).toBe(7);
  });
});
