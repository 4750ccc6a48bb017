import type { Actor } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

onDatabase('sqlite', 'giving a permission', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const grace = (): Actor => ({
    principal: 'user:1',
    name: 'Grace Okafor',
    login: true,
    freshAt: test.clock.now(),
    channel: 'web',
  });
  const wanted = {
    account: '1042',
    subject: { kind: 'contact' as const, id: '33' },
    key: 'billing.pay' as const,
  };
  const has = () =>
    test.core.open().can({
      principal: 'contact:33',
      key: 'billing.pay',
      resource: { type: 'account', id: '1042' },
    });

  it.each([253_402_300_800_000, 8_640_000_000_000_001, Number.MAX_SAFE_INTEGER, Infinity, NaN, 1.5, 0, -1])(
    'takes no end at %d, which is no instant that can be shown',
    async (expiresAt) => {
      await expect(test.core.as(grace()).givePermission({ ...wanted, expiresAt })).rejects.toMatchObject({
        code: 'input.invalid',
        details: { field: 'expiresAt' },
      });
      expect(await has()).toBe(false);
    },
  );

  it('takes the last instant of the year 9999', async () => {
    await test.core.as(grace()).givePermission({ ...wanted, expiresAt: 253_402_300_799_999 });
    expect(await has()).toBe(true);
  });
});
