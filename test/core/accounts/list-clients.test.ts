import { eachDatabase } from '../../support/databases';
import { denied, openStage, type Stage } from '../../support/stage';

type Asked = Parameters<ReturnType<Stage['as']>['listClients']>[0];

eachDatabase('the clients of the installation', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const found = async (asked: Asked) =>
    (await stage.as('ida').listClients(asked)).items.map(({ label }) => label);

  it('are found by a part of the name, the id, and the beginning of anybody’s address', async () => {
    for (const search of ['bluebird', '1042', 'ada@', 'GRACE.okafor@']) {
      expect(await found({ search })).toContain('Bluebird Bakery Ltd');
    }
    for (const search of ['nobody', 'da@', '@', "'", '%']) expect(await found({ search })).toEqual([]);
  });

  it('come with their owner and how many people they have', async () => {
    const { items, total } = await stage.as('marta').listClients({ search: '1042' });
    const { members, contacts } = await stage.as('marta').countPeople({ account: '1042' });
    expect(items).toMatchObject([
      { id: '1042', owner: { name: 'Grace Okafor' }, people: members + contacts },
    ]);
    expect(total).toBe((await found({ limit: 100 })).length);
  });

  it('are the same page by page', async () => {
    const whole = await found({ limit: 100 });
    const paged: string[] = [];
    let after: Asked['after'];
    do {
      const page = await stage.as('marta').listClients({ limit: 1, ...(after && { after }) });
      paged.push(...page.items.map(({ label }) => label));
      after = page.next;
    } while (after);
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(1);
  });

  it('are for staff who look after rights', async () => {
    for (const who of ['grace', 'ben'] as const) {
      await expect(stage.as(who).listClients({})).rejects.toMatchObject(denied('STAFF_ROLE'));
    }
  });
});
