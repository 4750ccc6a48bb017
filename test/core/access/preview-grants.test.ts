import { BAKERY, openStage, type Stage } from '../../support/stage';
import { eachDatabase } from '../../support/databases';

const account = BAKERY;
const ada = { kind: 'contact' as const, id: '31' };

eachDatabase('what a change of grants would come to', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const preview = async (change: object, who: Parameters<Stage['as']>[0] = 'grace') => {
    const outcomes = await stage.as(who).previewGrants({ account, subject: ada, ...change });
    return outcomes.map(({ key, service, before, after }) => [
      service === undefined ? key : `${key} ${service}`,
      before.allowed,
      after.allowed,
    ]);
  };

  it('is what is named, and what comes and goes along with it', async () => {
    expect(await preview({ add: [{ key: 'billing.pay' }], remove: [{ key: 'support.open' }] })).toEqual([
      ['billing.pay', false, true],
      ['support.open', true, false],
      ['support.view', true, false],
    ]);
    expect(await stage.can('contact:31', 'support.open')).toBe(true);
  });

  it('is nothing more where something else gives the same', async () => {
    expect(await preview({ remove: [{ key: 'service.emails', service: 's-11' }] })).toEqual([
      ['service.emails s-11', true, false],
    ]);
    const [outcome] = await stage
      .as('grace')
      .previewGrants({ account, subject: ada, add: [{ key: 'support.emails' }] });
    expect(outcome?.before.sources).toMatchObject([{ source: 'team', label: 'IT team' }]);
    expect(outcome?.after.sources).toHaveLength(2);
  });

  it('tells all services, also later ones, from each of them', async () => {
    expect(await preview({ add: [{ key: 'service.billing' }] })).toEqual([
      ...['s-11', 's-12', 's-13'].map((id) => [`service.billing ${id}`, false, true]),
      ['service.billing', false, true],
    ]);
  });

  it('says what would sleep', async () => {
    expect(await preview({ add: [{ key: 'misc.sshKeys' }] })).toEqual([['misc.sshKeys', false, false]]);
  });

  it('is told of a team and of a remote team too, to whoever may see the people', async () => {
    for (const subject of [
      { kind: 'team' as const, id: 't-it' },
      { kind: 'remote' as const, id: 'r-1' },
    ]) {
      expect(await preview({ subject, add: [{ key: 'billing.quotes' }] }, 'jonas')).toEqual([
        ['billing.quotes', false, true],
      ]);
    }
    await expect(preview({}, 'tomasz')).rejects.toMatchObject({ code: 'access.denied' });
    await expect(preview({}, 'nadia')).rejects.toMatchObject({ code: 'account.not_found' });
    const foreign = { kind: 'team' as const, id: 't-dev' };
    await expect(preview({ subject: foreign })).rejects.toMatchObject({ code: 'team.not_found' });
  });

  it('is told of members to nobody who only manages contacts (R17)', async () => {
    const subject = { kind: 'membership' as const, id: 'm-1042-2' };
    await expect(preview({ subject }, 'jonas')).rejects.toMatchObject({ code: 'access.denied' });
  });
});
