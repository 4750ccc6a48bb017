import { settleAll, sampleCore, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';

eachDatabase('a client that changes in the host', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const sees = (id: string) =>
    test.core.open().can({ principal: 'user:1', key: 'service.view', resource: { type: 'service', id } });

  it('is read anew once the host tells so, and is decided by from then on', async () => {
    const services = await test.core.embedded.services('1042');
    const shop = services.find(({ id }) => id === 's-11')!;
    expect(await sees('s-11')).toBe(true);
    await test.core.embedded.putService({ ...shop, state: 'ended' });
    await test.core.embedded.putService({ ...shop, id: 's-14', label: 'shop-2.example' });
    await settleAll(test);
    expect([await sees('s-11'), await sees('s-14')]).toEqual([false, true]);
  });

  it('may be one that nobody brought in', async () => {
    const client = { label: 'Nobody yet', state: 'active', group: '', timezone: 'UTC' } as const;
    await test.core.embedded.putClient({ ...client, id: '1099' });
    await settleAll(test);
    const account = { type: 'account', id: '1099' } as const;
    expect(await test.core.open().can({ principal: 'staff:1', key: 'billing.pay', resource: account })).toBe(
      false,
    );
  });
});
