import { openStage, BAKERY, denied, type Stage } from '../../support/stage';
import { eachDatabase } from '../../support/databases';

const HOUR = 3_600_000;
const account = BAKERY;
const contact = (id: string) => ({ kind: 'contact' as const, id });

eachDatabase('many grants at once', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const direct = async (id: string) => {
    const access = await stage.as('grace').personAccess({ account, principal: `contact:${id}` });
    return access.rows.flatMap(({ direct: grant }) => grant ?? []).map(({ id: _id, ...grant }) => grant);
  };
  const copy = (who: Parameters<Stage['as']>[0], from: string, to: string) => {
    const asked = { account, from: contact(from), to: contact(to) };
    return stage
      .as('grace')
      .previewCopy(asked)
      .then(({ seen }) => stage.as(who).copyGrants({ ...asked, seen }));
  };

  it('are copied with their reach and their ends, beside what is there', async () => {
    const soon = stage.clock.now() + HOUR;
    const pay = { account, key: 'billing.pay' as const };
    await stage.as('grace').givePermission({ ...pay, subject: contact('31'), expiresAt: soon + HOUR });
    await stage.as('grace').givePermission({ ...pay, subject: contact('33'), expiresAt: soon });
    await copy('grace', '31', '33');
    expect(await direct('33')).toEqual(
      expect.arrayContaining([
        { key: 'support.open' },
        { key: 'support.close' },
        { key: 'service.emails', service: 's-11' },
        { key: 'billing.pay', expiresAt: soon + HOUR },
      ]),
    );
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'grants.copied', subject: 'contact:33' },
      after: {
        from: 'contact:31',
        grants: expect.arrayContaining([{ key: 'billing.pay', expiresAt: soon + HOUR }]),
      },
    });
    // What ends later there stays.
    await copy('grace', '33', '31');
    expect(await direct('31')).toContainEqual({ key: 'billing.pay', expiresAt: soon + HOUR });
  });

  it('are copied as they were shown, or not at all', async () => {
    const asked = { account, from: contact('31'), to: contact('32') };
    const { seen } = await stage.as('grace').previewCopy(asked);
    await stage.as('grace').givePermission({ account, subject: contact('31'), key: 'billing.quotes' });
    await expect(stage.as('grace').copyGrants({ ...asked, seen })).rejects.toMatchObject({
      code: 'preview.conflict',
    });
    expect(await direct('32')).toHaveLength(3);
    await expect(stage.as('grace').previewCopy({ ...asked, to: asked.from })).rejects.toMatchObject({
      details: { field: 'to' },
    });
  });

  it('are copied by nobody who doesn’t hold them (R6)', async () => {
    await expect(copy('jonas', '32', '31')).rejects.toMatchObject(denied('NOT_HELD'));
  });

  it('are given by the group: all that is offered, and what lasts longer stays', async () => {
    const word = { level: 'account' as const, holder: account, key: 'billing.estimates' as const };
    await stage.as('marta').setCeiling({ ...word, word: 'forbidden' });
    const later = stage.clock.now() + HOUR;
    await stage
      .as('grace')
      .giveGroup({ account, subject: contact('32'), group: 'billing', expiresAt: later });
    const billing = (await direct('32')).filter(({ key }) => key.startsWith('billing.'));
    expect(billing).toHaveLength(12);
    expect(billing).toContainEqual({ key: 'billing.pay' });
    expect(billing).toContainEqual({ key: 'billing.quotes', expiresAt: later });
    await stage.as('marta').setCeiling({ ...word, word: 'inherit' });
    await stage.as('grace').endGroup({ account, subject: contact('32'), group: 'billing' });
    expect(await direct('32')).toEqual([]);
    expect(await stage.newest()).toMatchObject({ action: 'group.ended', after: { group: 'billing' } });
  });

  it('are given by the group on one service: what it offers', async () => {
    const group = { account, subject: contact('32'), group: 'service' as const, service: 's-12' };
    await stage.as('grace').giveGroup(group);
    expect((await direct('32')).map(({ key }) => key)).toEqual([
      ...['service.view', 'service.upgrade', 'service.billing', 'service.emails'],
    ]);
    await stage.as('grace').endGroup({ ...group, service: 's-11' });
    expect(await direct('32')).toHaveLength(4);
    await stage.as('grace').endGroup(group);
    expect(await direct('32')).toEqual([]);
    for (const wrong of [
      { ...group, group: 'misc' as const },
      { ...group, service: 's-90' },
    ]) {
      await expect(stage.as('grace').giveGroup(wrong)).rejects.toMatchObject({
        code: wrong.group === 'misc' ? 'input.invalid' : 'service.not_found',
      });
    }
  });

  it('are given whole or not at all, and ended only by who holds them all (R6)', async () => {
    const group = { account, subject: contact('32'), group: 'support' as const };
    await expect(stage.as('jonas').giveGroup(group)).rejects.toMatchObject(denied('NOT_HELD'));
    expect(await direct('32')).toEqual([]);
    await stage.as('grace').giveGroup(group);
    await expect(stage.as('jonas').endGroup(group)).rejects.toMatchObject(denied('MORE_THAN_YOU'));
    await stage.as('marta').endGroup(group);
    expect(await direct('32')).toEqual([]);
  });
});
