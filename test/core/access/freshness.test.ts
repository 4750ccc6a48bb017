import { createCore, silentLog, type Actor, type Core } from '../../../core/index';
import { migrationSource } from '../../../migrations';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

const ROUNDS = Number(process.env.LATCHKEY_FRESH_ROUNDS ?? 60);
const subject = { kind: 'contact' as const, id: '31' };
const grant = { account: '1042', subject, key: 'billing.pay' as const };

const owner = (): Actor => ({
  principal: 'user:1',
  name: 'Grace Okafor',
  login: true,
  freshAt: Date.now(),
  channel: 'web',
});

function node(url: string): Promise<Core> {
  return createCore(
    {
      LATCHKEY_DATABASE_URL: url,
      LATCHKEY_SECRET: 'a secret for tests that is long enough',
      LATCHKEY_LOG_LEVEL: 'silent',
    },
    {
      migrations: migrationSource,
      brand: {
        name: 'Harbourline',
        domain: 'harbourline.example',
        supportAddress: 'help@h.example',
        chatsUrl: '',
        clientUrl: '',
      },
      log: silentLog,
    },
  );
}

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'three nodes on one database', (_open, place) => {
    let first: TestCore;
    let nodes: Core[];
    beforeAll(async () => {
      const url = await place.freshUrl();
      first = await sampleCore(url);
      nodes = await Promise.all([node(url), node(url), node(url)]);
    }, 60_000);
    afterAll(async () => {
      for (const one of [first.core, ...nodes]) await one.close();
    });

    const answers = () =>
      Promise.all(
        nodes.map((one) =>
          one
            .open()
            .can({ principal: 'contact:31', key: grant.key, resource: { type: 'account', id: '1042' } }),
        ),
      );

    it('use a change from the next decision on, whichever of them made it (R7)', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const [giver, ender] = [nodes[round % 3]!, nodes[(round + 1) % 3]!];
        await giver.as(owner()).givePermission(grant);
        expect([round, ...(await answers())]).toEqual([round, true, true, true]);
        await ender.as(owner()).endPermission(grant);
        expect([round, ...(await answers())]).toEqual([round, false, false, false]);
      }
    }, 120_000);

    it('answer no while the database is gone', async () => {
      const asked = {
        principal: 'user:1',
        key: 'billing.pay',
        resource: { type: 'account' as const, id: '1042' },
      };
      const lone = (await sampleCore(await place.sampleUrl())).core;
      expect(await lone.open().can(asked)).toBe(true);
      await lone.close();
      expect(await lone.open().can(asked)).toBe(false);
    });
  });
}
