import { BAKERY, openStage, type Stage } from '../../support/stage';
import { eachDatabase } from '../../support/databases';

const account = BAKERY;
const DAY = 86_400_000;

eachDatabase('a change of grants with its basis', (_open, place) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterEach(() => stage.core.close());
  const subject = { kind: 'contact' as const, id: '32' };
  const pay = async () => {
    const { grants } = await stage.as('grace').readGrants({ account, subject });
    return grants.find(({ key }) => key === 'billing.pay');
  };

  it('is done on what was seen, whatever else changed', async () => {
    const basis = [
      { key: 'billing.pay' as const, grant: (await pay())!.id },
      { key: 'billing.quotes' as const },
    ];
    await stage.as('henrik').givePermission({ account, subject, key: 'billing.prices' });
    const change = { remove: [{ key: 'billing.pay' as const }], add: [{ key: 'billing.quotes' as const }] };
    const { grants } = await stage.as('grace').changeGrants({ account, subject, ...change, basis });
    expect(grants.map(({ key }) => key).sort()).toEqual([
      'billing.invoices',
      'billing.prices',
      'billing.quotes',
      'billing.reminders',
    ]);
  });

  it('is not done where something else stands now, or nothing', async () => {
    const there = { key: 'billing.pay' as const, grant: (await pay())!.id };
    await stage
      .as('henrik')
      .givePermission({ account, subject, key: 'billing.pay', expiresAt: stage.clock.now() + DAY });
    const stale = { code: 'grants.stale' };
    const remove = [{ key: 'billing.pay' as const }];
    const change = (basis: { key: 'billing.pay'; grant?: string }[]) =>
      stage.as('grace').changeGrants({ account, subject, remove, basis });
    await expect(change([there])).rejects.toMatchObject(stale);
    await expect(change([{ key: 'billing.pay' }])).rejects.toMatchObject(stale);
    stage.clock.advance(DAY);
    await expect(change([{ key: 'billing.pay', grant: (await pay())!.id }])).rejects.toMatchObject(stale);
    await change([{ key: 'billing.pay' }]);
    expect(await pay()).toBeUndefined();
  });
});
