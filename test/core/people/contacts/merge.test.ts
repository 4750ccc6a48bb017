import { eachDatabase } from '../../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../../support/stage';

const account = BAKERY;
const shop = { type: 'service' as const, id: 's-11' };
const desk = (id: string) => ({ type: 'department' as const, id, account });

eachDatabase('two contacts that are one person', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    await stage.as('grace').editContact({ account, contact: '31', phone: '1', notes: 'from' });
    await stage.as('grace').editContact({ account, contact: '33', notes: 'into' });
  });
  afterAll(() => stage.core.close());

  it('are not merged by who doesn’t hold what comes of it, nor with themselves', async () => {
    await expect(stage.as('jonas').mergeContacts({ account, into: '33', from: '32' })).rejects.toMatchObject(
      denied('NOT_HELD'),
    );
    await expect(stage.as('grace').mergeContacts({ account, into: '33', from: '33' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });

  it('are merged once, whoever else does it at the same moment', async () => {
    const merges = await Promise.allSettled([
      stage.as('grace').mergeContacts({ account, into: '33', from: '31' }),
      stage.as('henrik').mergeContacts({ account, into: '33', from: '31' }),
      stage.as('henrik').mergeContacts({ account, into: '32', from: '31' }),
    ]);
    const refused = merges.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(2);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'contact.not_found' });
    const { rows } = await stage.as('grace').readActivity({ account });
    expect(rows.filter(({ action }) => action === 'contact.merged')).toHaveLength(1);
  });
});

eachDatabase('the contact that is left of two', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    await stage.as('grace').editContact({ account, contact: '31', phone: '1', notes: 'from' });
    await stage.as('grace').editContact({ account, contact: '33', notes: 'into' });
  });
  afterAll(() => stage.core.close());

  it('has the grants, teams and denials of both, and what its card lacked', async () => {
    const left = await stage.as('grace').mergeContacts({ account, into: '31', from: '33' });
    expect(left).toMatchObject({ id: '31', email: 'ada@bluebird-bakery.example', phone: '1', notes: 'from' });
    expect(await stage.can('contact:31', 'support.close', desk('technical'))).toBe(true);
    expect(await stage.can('contact:31', 'support.open', desk('technical'))).toBe(true);
    expect(await stage.can('contact:31', 'support.open', desk('billing'))).toBe(false);
    expect(await stage.can('contact:31', 'service.emails', shop)).toBe(true);
    expect(await stage.can('contact:31', 'service.view', { type: 'service', id: 's-13' })).toBe(true);
    expect(await stage.can('contact:33', 'support.open', desk('technical'))).toBe(false);
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'contact.merged', subject: 'contact:31', after: { from: 'contact:33', permissions: 1 } },
    });
    await expect(stage.as('grace').readContact({ account, contact: '33' })).rejects.toMatchObject({
      code: 'contact.not_found',
    });
  });
});
