import { canMany } from '../../../core/access/can';
import type { ResourceRef } from '../../../core/access/resource';
import { createSnapshots } from '../../../core/access/snapshots';
import { chainKeys } from '../../../core/activity/chain';
import { createEmbeddedHost } from '../../../core/hosts/embedded/embedded-host';
import type { Context } from '../../../core/ports/context';
import { sealKeys } from '../../../core/storage/seal-box';
import { createStores } from '../../../core/storage/stores/stores';
import { randomIds } from '../../../core/system/random-ids';
import { sampleCore, settleAll, SECRET, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { acting, PLAIN } from '../tickets/acting-on-tickets';

/** What the bakery has; nobody of these has anything to do with it. */
const FOREIGN = { account: '1042', service: 's-11', invoice: 'i-931', domain: 'd-1' } as const;
const ASKERS = ['user:4', 'contact:nobody', 'staff:1'];

eachDatabase('a question about what is not there', (open, place) => {
  let test: TestCore;
  let ctx: Context;
  let ticket: string;
  let statements = 0;
  beforeAll(async () => {
    const db = await open();
    test = await sampleCore(place.urlOf(db));
    ticket = (await acting(test, 'user:1').openTicket(PLAIN)).id;
    await settleAll(test);
    db.read.on('query', () => (statements += 1));
    const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
    const stores = createStores(db, keys, test.clock, () => undefined);
    const host = createEmbeddedHost(db, test.clock, randomIds);
    const snapshots = createSnapshots(stores.read.access, test.clock);
    const own = { uses: { note: () => undefined }, ownTypes: new Map() };
    ctx = { ...stores, snapshots, host, clock: test.clock, ...own } as unknown as Context;
  });
  afterAll(() => test.core.close());

  const costOf = async (principal: string, ...resources: ResourceRef[]) => {
    const before = statements;
    const questions = resources.map((resource) => ({ key: 'support.view', resource }));
    const answers = await canMany(ctx, { principal, questions });
    expect(answers).toEqual(resources.map(() => false));
    return statements - before;
  };
  const TYPES = ['account', 'service', 'ticket', 'invoice', 'domain'] as const;
  const foreign = (type: (typeof TYPES)[number]): ResourceRef => ({
    type,
    id: type === 'ticket' ? ticket : FOREIGN[type],
  });

  describe.each(ASKERS)('by %s', (asker) => {
    it.each(TYPES)('costs what one about another’s %s costs, each time (R3)', async (type) => {
      const cost = await costOf(asker, { type, id: 'nobody' });
      expect(cost).toBeGreaterThan(1);
      for (let time = 0; time < 3; time += 1) {
        expect([time, await costOf(asker, foreign(type))]).toEqual([time, cost]);
        expect([time, await costOf(asker, { type, id: 'nobody' })]).toEqual([time, cost]);
      }
    });

    it.each(TYPES)('costs the same after another one about a %s, in one request (R3)', async (type) => {
      const unknown: ResourceRef = { type, id: 'nobody' };
      const cost = await costOf(asker, unknown, unknown);
      expect(await costOf(asker, unknown, foreign(type))).toBe(cost);
      expect(await costOf(asker, foreign(type), foreign(type))).toBe(cost);
    });
  });
});
