import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';

const key = 'support.open' as const;
const desk = { type: 'department' as const, id: 'technical', account: BAKERY };

eachDatabase('what the host offers at all (R2)', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const set = (level: 'installation' | 'group' | 'account', word: 'allowed' | 'forbidden' | 'inherit') => {
    const holder = { installation: undefined, group: 'business', account: BAKERY }[level];
    return stage.as('marta').setCeiling({ level, key, word, ...(holder === undefined ? {} : { holder }) });
  };
  const works = async () => [
    await stage.can('contact:31', key, desk),
    await stage.can('user:1', key, desk),
    await stage.can('user:4', key, { ...desk, account: '1077' }),
  ];

  it('puts grants to sleep when it is lowered, owners’ keys too, and wakes them when it is raised', async () => {
    expect(await works()).toEqual([true, true, true]);
    await set('account', 'forbidden');
    expect(await works()).toEqual([false, false, true]);
    const { explanation } = await stage.as('grace').why({
      ...{ account: BAKERY, principal: 'contact:31', key, resource: { type: 'department', id: 'technical' } },
    });
    expect(explanation.blockers.map(({ code }) => code)).toContain('CEILING');
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'ceiling.set', subject: `account:${BAKERY}`, after: { key, word: 'forbidden' } },
    });
    await set('account', 'inherit');
    expect(await works()).toEqual([true, true, true]);
  });

  it('is named where it keeps somebody from changing things, who was given all that it takes (R17)', async () => {
    const contacts = { level: 'account' as const, holder: BAKERY, key: 'misc.contacts' as const };
    await stage.as('marta').setCeiling({ ...contacts, word: 'forbidden' });
    const adding = stage
      .as('grace')
      .addContact({ account: BAKERY, name: 'Ann', email: 'ann@elsewhere.example' });
    await expect(adding).rejects.toMatchObject(denied('CEILING'));
    await stage.as('marta').setCeiling({ ...contacts, word: 'inherit' });
  });

  it('is the client’s word before its group’s before the installation’s', async () => {
    await set('installation', 'forbidden');
    expect(await works()).toEqual([false, false, false]);
    await set('group', 'allowed');
    expect(await works()).toEqual([true, true, true]);
    await set('account', 'forbidden');
    expect(await works()).toEqual([false, false, true]);
    const rowOf = async (whose: Parameters<ReturnType<Stage['as']>['readCeiling']>[0]) =>
      (await stage.as('ida').readCeiling(whose)).find((row) => row.key === key);
    expect(await rowOf({ level: 'account', holder: BAKERY })).toEqual({
      ...{ key, word: 'forbidden', isOffered: false, by: 'account', aboveOffers: true },
    });
    expect(await rowOf({ level: 'account', holder: '1077' })).toEqual({
      ...{ key, word: 'inherit', isOffered: true, by: 'group', aboveOffers: true },
    });
    expect(await rowOf({ level: 'installation' })).toMatchObject({ word: 'forbidden', isOffered: false });
    await set('account', 'inherit');
    await set('group', 'inherit');
    await set('installation', 'inherit');
    expect(await works()).toEqual([true, true, true]);
  });

  it('is set by staff who may change things, and nobody else, whatever account they name', async () => {
    const word = 'allowed' as const;
    for (const holder of [BAKERY, 'nope']) {
      for (const who of ['grace', 'nadia', 'ben', 'ida'] as const) {
        await expect(stage.as(who).setCeiling({ level: 'account', holder, key, word })).rejects.toMatchObject(
          denied('STAFF_ROLE'),
        );
      }
    }
    await expect(stage.as('grace').readCeiling({ level: 'installation' })).rejects.toMatchObject(
      denied('STAFF_ROLE'),
    );
    await expect(
      stage.as('marta').setCeiling({ level: 'account', holder: 'nope', key, word }),
    ).rejects.toMatchObject({ code: 'account.not_found' });
    await expect(stage.as('marta').setCeiling({ level: 'account', key, word })).rejects.toMatchObject({
      code: 'input.invalid',
      details: { field: 'holder' },
    });
    await expect(
      stage.as('marta', { freshAt: 0 }).setCeiling({ level: 'installation', key, word }),
    ).rejects.toMatchObject({ code: 'access.not_fresh' });
  });
});
