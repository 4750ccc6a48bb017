import { eachDatabase, onDatabase } from '../../support/databases';
import { denied, openStage, type Stage } from '../../support/stage';

type Asked = Parameters<ReturnType<Stage['as']>['listDirectory']>[0];

async function allOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

eachDatabase('everybody across all clients', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    const grace = stage.as('grace');
    const account = '1042';
    await grace.addContact({
      account,
      name: 'Öykü Łęcka',
      email: 'oyku@elsewhere.example',
      phone: '+48 22 123',
    });
    await grace.addContact({ account, name: '=HYPERLINK("x")', email: 'owl_100@elsewhere.example' });
  });
  afterAll(() => stage.core.close());
  const found = async (asked: Asked) =>
    (await stage.as('ida').listDirectory(asked)).items.map(({ name }) => name);

  it.each(['öykü', 'OYKU', 'oyk', 'łęcka', 'Łęcka Öykü', 'oyku@elsewhere', '+48 (22)', '4822123'])(
    'are found by the beginning of a word: %s',
    async (search) => {
      expect(await found({ search })).toEqual(['Öykü Łęcka']);
    },
  );

  it.each(['ykü', '%', '_', "'", '!!', 'öykü nobody', '=', '@', '=a.'])(
    'are not found by %s',
    async (search) => {
      expect(await found({ search })).toEqual([]);
    },
  );

  it('are each there once, by name, with their accounts; a joined contact is its user', async () => {
    const { items } = await stage.as('marta').listDirectory({ limit: 200 });
    const ids = items.map(({ principal }) => principal);
    expect(new Set(ids).size).toBe(ids.length);
    const grace = items.find(({ principal }) => principal === 'user:1');
    expect(grace?.places).toContainEqual({ account: '1042', label: 'Bluebird Bakery Ltd', role: 'owner' });
    expect(items.find(({ principal }) => principal === 'contact:31')).toMatchObject({
      ...{ name: 'Ada Lindqvist', state: 'active' },
      places: [{ account: '1042', label: 'Bluebird Bakery Ltd', role: 'contact' }],
    });
  });

  it('are the same page by page, narrowed or not', async () => {
    const marta = stage.as('marta');
    for (const asked of [{}, { kind: 'contact' as const }, { search: 'bluebird' }]) {
      const whole = (await marta.listDirectory({ ...asked, limit: 200 })).items;
      const paged: typeof whole = [];
      let after: Asked['after'];
      do {
        const page = await marta.listDirectory({ ...asked, limit: 2, ...(after && { after }) });
        paged.push(...page.items);
        after = page.next;
      } while (after);
      expect(paged).toEqual(whole);
      expect(whole.length).toBeGreaterThan(2);
    }
  });

  it('are of a kind, or stand in a way', async () => {
    expect(await found({ kind: 'user', search: 'oyku' })).toEqual([]);
    expect(await found({ state: 'suspended' })).toEqual([]);
    await stage.as('marta').suspendUser({ user: '5' });
    expect(await found({ state: 'suspended' })).toEqual(['Tomasz Wójcik']);
  });

  it('are found by what they are called now, and not once they are gone', async () => {
    const grace = stage.as('grace');
    const at = { account: '1042' };
    const { id: contact } = await grace.addContact({
      ...at,
      name: 'Will Change',
      email: 'will@elsewhere.example',
    });
    await grace.editContact({ ...at, contact, name: 'Wanda Changed', email: 'wanda@elsewhere.example' });
    expect(await found({ search: 'will' })).toEqual([]);
    expect(await found({ search: 'wanda@' })).toEqual(['Wanda Changed']);
    await grace.removeContact({ ...at, contact });
    expect(await found({ search: 'wanda' })).toEqual([]);
  });

  it('are for staff who look after rights', async () => {
    for (const who of ['grace', 'ben'] as const) {
      await expect(stage.as(who).listDirectory({})).rejects.toMatchObject(denied('STAFF_ROLE'));
    }
    for (const who of ['grace', 'ben', 'ida'] as const) {
      await expect(stage.as(who).exportDirectory({})).rejects.toMatchObject(denied('STAFF_ROLE'));
    }
    await expect(stage.as('marta', { readOnly: true }).exportDirectory({})).rejects.toMatchObject(
      denied('READ_ONLY'),
    );
  });

  it('are taken along as text that no spreadsheet runs, which is written down before', async () => {
    const marta = stage.as('marta');
    const pieces = await marta.exportDirectory({ search: 'elsewhere.example', kind: 'contact' });
    const [line] = await marta.readInstallationActivity({});
    expect(line).toMatchObject({ action: 'people.exported', actor: 'staff:1', after: { isNarrowed: true } });
    const text = await allOf(pieces);
    expect(text.split('\r\n')[0]).toBe('id,name,email,phone,kind,state,clients');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain('Öykü Łęcka');
    expect(text).not.toContain('grace');
  });
});

onDatabase('sqlite', 'twenty thousand people', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    await stage.core.open().importAccount({
      account: { id: '9000', label: 'Crowd', state: 'active', group: '', timezone: 'UTC' },
      ...{ services: [], teams: [], remoteTeams: [] },
      members: [{ id: 'm-9', user: '1', name: 'Grace', email: 'g@crowd.example', role: 'owner' }],
      contacts: Array.from({ length: 20_000 }, (_, at) => ({
        ...{ id: `c-${at}`, name: `Person ${at}`, email: `c${at}@crowd.example`, grants: [] },
      })),
    });
  }, 240_000);
  afterAll(() => stage.core.close());

  it.each<Asked>([{}, { search: 'person' }, { search: 'c7@' }, { search: 'nobody' }, { state: 'suspended' }])(
    'a page of %j comes at once',
    async (asked) => {
      const began = performance.now();
      const { items } = await stage.as('marta').listDirectory({ ...asked, limit: 50 });
      expect(items.length).toBeLessThanOrEqual(50);
      // Reading all of them takes longer.
      expect(performance.now() - began).toBeLessThan(500);
    },
  );
});
