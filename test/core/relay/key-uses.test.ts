import { KeyUses } from '../../../core/relay/key-uses';
import { createStores } from '../../../core/storage/stores/stores';
import { chainKeys } from '../../../core/activity/chain';
import { sealKeys } from '../../../core/storage/seal-box';
import type { Use } from '../../../core/ports/uses';
import { MovableClock, silentLog } from '../../../core/index';
import { SECRET } from '../../support/core';
import { eachDatabase } from '../../support/databases';

const DAY = 86_400_000;
const use = (over: Partial<Use> = {}): Use => ({
  ...{ account: '1042', principal: 'user:1', key: 'billing.pay', ...over },
});

eachDatabase('uses of keys', (open) => {
  async function node(clock: MovableClock, db: Awaited<ReturnType<typeof open>>) {
    const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
    const { read, transaction } = createStores(db, keys, clock, () => undefined);
    let writes = 0;
    const uses = new KeyUses(
      (work) => {
        writes += 1;
        return transaction(work);
      },
      { clock, log: silentLog },
    );
    return { uses, read, writes: () => writes };
  }

  it('are written once a day and key, however often they are noted, by the latest day of any node', async () => {
    const db = await open();
    const [clock, behind] = [new MovableClock(), new MovableClock()];
    const [one, other] = [await node(clock, db), await node(behind, db)];
    const today = Math.floor(clock.now() / DAY) * DAY;
    clock.advance(DAY);
    for (let again = 0; again < 1_000; again += 1) one.uses.note(use());
    one.uses.note(use({ key: 'billing.quotes' }));
    await one.uses.flush();
    one.uses.note(use());
    await one.uses.flush();
    expect(one.writes()).toBe(1);
    other.uses.note(use());
    other.uses.note(use({ principal: 'contact:31' }));
    await other.uses.close();
    const uses = async (who: Use['principal']) =>
      (await one.read.reviews.lastUses('1042', [who])).get(who) ?? new Map();
    expect(await uses('user:1')).toEqual(
      new Map([
        ['billing.pay', today + DAY],
        ['billing.quotes', today + DAY],
      ]),
    );
    expect(await uses('contact:31')).toEqual(new Map([['billing.pay', today]]));
    const both = await one.read.reviews.lastUses('1042', ['contact:31', 'user:1', 'user:2']);
    expect([...both.keys()].sort()).toEqual(['contact:31', 'user:1']);
    expect((await one.read.reviews.lastUses('1077', ['user:1'])).size).toBe(0);
    clock.advance(DAY);
    one.uses.note(use());
    await one.uses.close();
    expect((await uses('user:1')).get('billing.pay')).toBe(today + 2 * DAY);
  });

  it('are written from two nodes at once', async () => {
    const db = await open();
    const clock = new MovableClock();
    const nodes = [await node(clock, db), await node(clock, db)];
    const keys = ['billing.pay', 'billing.quotes', 'billing.balance'] as const;
    for (let round = 0; round < 5; round += 1) {
      clock.advance(DAY);
      nodes.forEach(({ uses }, at) => {
        for (const key of at === 0 ? keys : [...keys].reverse()) uses.note(use({ key }));
      });
      await Promise.all(nodes.map(({ uses }) => uses.flush()));
    }
    const day = Math.floor(clock.now() / DAY) * DAY;
    const uses = await nodes[0]!.read.reviews.lastUses('1042', ['user:1']);
    expect([...(uses.get('user:1')?.values() ?? [])]).toEqual([day, day, day]);
  });
});

test('a use neither waits nor fails where nothing can be written, and is written later', async () => {
  const kept: Use[] = [];
  let isGone = true;
  const uses = new KeyUses(
    (work) =>
      isGone
        ? Promise.reject(new Error('gone'))
        : work({ reviews: { keepUses: async (all: Use[]) => void kept.push(...all) } } as never),
    { clock: new MovableClock(), log: silentLog },
  );
  expect(uses.note(use())).toBeUndefined();
  await uses.flush();
  expect(kept).toEqual([]);
  isGone = false;
  await uses.close();
  expect(kept).toEqual([use()]);
});
