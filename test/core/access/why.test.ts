import type { Actor } from '../../../core/index';
import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const account = '1042';
const REFUSED = { code: 'access.denied', details: { reason: 'NO_GRANT' } };
const FOREIGN = { code: 'person.not_found' };

onDatabase('sqlite', 'who may ask why (R17)', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (principal: Actor['principal']) =>
    test.core.as({ principal, name: 'n', login: !principal.startsWith('contact:'), channel: 'web' });

  /** The two that tell about a person. */
  const asks: [string, (asker: Actor['principal'], about: string) => Promise<unknown>][] = [
    [
      'why',
      (asker, principal) =>
        as(asker).why({ account, principal, key: 'billing.pay', resource: { type: 'account', id: account } }),
    ],
    ['personAccess', (asker, principal) => as(asker).personAccess({ account, principal })],
  ];

  describe.each(asks)('%s', (_name, ask) => {
    it.each(['contact:31', 'user:5', 'contact:40'] as const)('tells %s about themselves', async (own) => {
      expect(await ask(own, own)).toMatchObject({ person: { principal: own } });
    });

    it.each(['contact:31', 'user:5'] as const)('tells %s nothing about anybody else', async (asker) => {
      for (const other of ['user:1', 'user:3', 'contact:32', 'contact:40', 'contact:999']) {
        await expect(ask(asker, other)).rejects.toMatchObject(REFUSED);
      }
    });

    it('tells a stranger no more than that the account is not there', async () => {
      await expect(ask('user:9', 'contact:31')).rejects.toMatchObject({ code: 'account.not_found' });
      await expect(ask('user:9', 'user:9')).rejects.toMatchObject(FOREIGN);
    });

    it.each(['user:1', 'user:3', 'staff:1', 'staff:3'] as const)(
      'tells %s about whoever is on the account, and nobody else',
      async (asker) => {
        expect(await ask(asker, 'contact:32')).toMatchObject({ person: { principal: 'contact:32' } });
        for (const other of ['user:4', 'contact:999', 'staff:1', 'nobody']) {
          await expect(ask(asker, other)).rejects.toMatchObject(FOREIGN);
        }
      },
    );

    it('tells who manages contacts nothing about members: one asks about those one may manage (R17)', async () => {
      for (const member of ['user:1', 'user:2']) {
        await expect(ask('user:3', member)).rejects.toMatchObject({
          details: { reason: 'NO_GRANT', key: 'misc.users' },
        });
      }
      expect(await ask('user:3', 'user:3')).toMatchObject({ person: { principal: 'user:3' } });
    });

    it('tells staff who see no rights nothing', async () => {
      await expect(ask('staff:2', 'contact:32')).rejects.toMatchObject({
        details: { reason: 'STAFF_ROLE' },
      });
    });
  });
});
