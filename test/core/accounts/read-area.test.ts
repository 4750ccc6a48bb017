import type { Core } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

const account = '1042';

onDatabase('sqlite', 'the area of an account', (_open, place) => {
  let at: TestCore;
  beforeAll(async () => {
    at = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => at.core.close());
  const of = (user: string): ReturnType<Core['as']> =>
    at.core.as({
      principal: `user:${user}`,
      name: user,
      login: true,
      channel: 'web',
      freshAt: at.clock.now(),
    });

  test('opens in parts, and a part that is asked for must be one of them', async () => {
    const jonas = await of('3').readArea({ account });
    expect(jonas).toMatchObject({
      tickets: true,
      openTicket: true,
      billing: true,
      invoices: false,
      mails: false,
    });
    await expect(of('3').readArea({ account, part: 'invoices' })).rejects.toMatchObject({
      details: { key: 'billing.pay', account },
    });
    expect(Object.values(await of('1').readArea({ account, part: 'mails' }))).not.toContain(false);
    await expect(of('4').readArea({ account })).rejects.toMatchObject({ code: 'account.not_found' });
  });

  test('services keep their product, and say what one can do on them', async () => {
    const service = await of('5').readService({ account, service: 's-11' });
    expect(service).toMatchObject({ product: 'Managed shop', can: ['service.view'] });
    const all = (await of('1').readService({ account, service: 's-11' })).can;
    expect(all).toEqual(expect.arrayContaining(['service.upgrade', 'service.cancel', 'service.billing']));
    expect((await of('1').readService({ account, service: 's-13' })).can).not.toContain('service.cancel');
    for (const id of ['s-12', 's-90', 'nothing']) {
      await expect(of('5').readService({ account, service: id })).rejects.toMatchObject({
        code: 'service.not_found',
      });
    }
  });

  test('prices are those of services in sight, for whoever may see all prices or that one', async () => {
    const of5 = () => of('5').listPrices({ account });
    expect(await of5()).toEqual([]);
    expect((await of('1').listPrices({ account })).map(({ service }) => service)).toEqual([
      's-11',
      's-12',
      's-13',
    ]);
    const subject = { kind: 'remote' as const, id: 'r-1' };
    await of('1').changeGrants({ account, subject, add: [{ key: 'service.billing', service: 's-11' }] });
    expect((await of5()).map(({ service }) => service)).toEqual(['s-11']);
  });

  test('billing shows each part to whoever holds its key alone', async () => {
    expect(await of('3').readBilling({ account })).toEqual({
      can: ['billing.balance'],
      balance: { cents: 17_550, currency: 'GBP' },
    });
    await expect(of('5').readBilling({ account })).rejects.toMatchObject({ code: 'access.denied' });
    expect((await of('1').readBilling({ account })).can).toHaveLength(5);
  });

  test('mails and products ask for their keys', async () => {
    for (const ask of ['listSentMails', 'readCatalogue'] as const) {
      await expect(of('3')[ask]({ account })).rejects.toMatchObject({ code: 'access.denied' });
      await expect(of('4')[ask]({ account })).rejects.toMatchObject({ code: 'account.not_found' });
      expect(await of('1')[ask]({ account })).not.toEqual([]);
    }
  });
});
