import { sampleCore, type TestCore } from '../../support/core';
import { eachDatabase, onDatabase } from '../../support/databases';
import { joinNew, web } from './users';

const account = '1042';

eachDatabase('people of an account', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    await grace().addContact({ account, name: 'Öykü Łęcka', email: 'oyku@elsewhere.example' });
    await grace().addContact({ account, name: '100% Owl_', email: 'owl@elsewhere.example' });
  });
  afterAll(() => test.core.close());
  const grace = () => test.core.as(web(test, '1'));
  const named = async (wanted: Omit<Parameters<ReturnType<typeof grace>['listPeople']>[0], 'account'>) =>
    (await grace().listPeople({ account, ...wanted })).map(({ principal }) => principal);

  it.each(['öykü', 'ÖYKÜ', 'Öykü', 'łęcka', 'ŁĘCKA', 'OYKU@'])('are found by %s', async (search) => {
    expect(await grace().listPeople({ account, search })).toMatchObject([{ name: 'Öykü Łęcka' }]);
    const { contacts } = await grace().listContacts({ account, search });
    expect(contacts).toMatchObject([{ name: 'Öykü Łęcka' }]);
  });

  it('are found by signs that mean something to a database', async () => {
    expect(await named({ search: '%' })).toHaveLength(1);
    expect(await named({ search: 'l_' })).toHaveLength(1);
    expect(await named({ search: "'" })).toEqual([]);
  });

  it('are those of a kind', async () => {
    expect(await named({ roles: ['owner', 'master'] })).toEqual(['user:1', 'user:2']);
    expect(await named({ roles: ['outsider'] })).toEqual(['contact:40', 'user:5']);
    expect(await named({ roles: ['contact'], search: 'bluebird' })).toEqual([
      'contact:32',
      'contact:31',
      'contact:33',
    ]);
    expect(await named({ roles: [] })).toEqual([]);
  });

  it('are those whose place sleeps', async () => {
    expect(await named({ suspended: true })).toEqual([]);
    await grace().suspendMember({ account, membership: 'm-1042-3' });
    expect(await named({ suspended: true })).toEqual(['user:3']);
    expect(await named({ suspended: true, roles: ['contact'] })).toEqual([]);
    await grace().resumeMember({ account, membership: 'm-1042-3' });
  });

  it('are those who can do something now, directly, through a team, by what brings it along, or on one service', async () => {
    const everything = ['user:1', 'user:2'];
    expect(await named({ key: 'billing.pay' })).toEqual([...everything, 'contact:32']);
    expect(await named({ key: 'support.emails' })).toEqual([...everything, 'contact:31', 'contact:33']);
    expect(await named({ key: 'support.view' })).toContain('user:3');
    expect(await named({ key: 'service.emails' })).toEqual([...everything, 'contact:31']);
    const subject = { kind: 'contact' as const, id: '33' };
    const expiresAt = test.clock.now() + 1_000;
    await grace().givePermission({ account, subject, key: 'billing.quotes', expiresAt });
    expect(await named({ key: 'billing.quotes' })).toContain('contact:33');
    test.clock.advance(2_000);
    expect(await named({ key: 'billing.quotes' })).not.toContain('contact:33');
  });

  it('are those who are named, of this account alone', async () => {
    const only = ['contact:33', 'user:5', 'user:1', 'contact:9999', 'nobody', 'staff:1'];
    expect(await named({ only })).toEqual(['user:1', 'contact:33', 'user:5']);
    expect(await named({ only, roles: ['contact'], key: 'support.close' })).toEqual(['contact:33']);
    expect(await named({ only: [] })).toEqual([]);
  });

  it('have each what they have now, though all of it is read together (R7)', async () => {
    const subject = { kind: 'contact' as const, id: '32' };
    const held = async () => {
      const people = await grace().listPeople({ account });
      for (const { principal, counts } of people) {
        const [alone] = await grace().listPeople({ account, only: [principal] });
        expect({ principal, counts: alone?.counts }).toEqual({ principal, counts });
      }
      return people.find(({ principal }) => principal === 'contact:32')?.counts.billing ?? NaN;
    };
    const before = await held();
    await grace().givePermission({ account, subject, key: 'billing.estimates' });
    expect(await held()).toBe(before + 1);
    await grace().endPermission({ account, subject, key: 'billing.estimates' });
    expect(await held()).toBe(before);
  });

  it('are those of a team, here or let in, and a joined contact is its user', async () => {
    expect(await named({ team: 't-it' })).toEqual(['contact:31', 'contact:33']);
    expect(await named({ team: 't-it', key: 'support.close' })).toEqual(['contact:33']);
    expect(await named({ team: 'r-1' })).toEqual(['contact:40', 'user:5']);
    const { id } = await grace().addContact({ account, name: 'Joins', email: 'joins@elsewhere.example' });
    await grace().addTeamMember({ account, team: 't-it', subject: { kind: 'contact', id } });
    const { user } = await joinNew(test, 'joins@elsewhere.example');
    expect(await named({ team: 't-it' })).toContain(`user:${user}`);
  });

  it.each(['t-dev', 'r-9', 'nothing'])('a team %s that isn’t of this account is none', async (team) => {
    await expect(named({ team })).rejects.toMatchObject({ code: 'remote.not_found' });
  });

  it('are the same page by page, whatever is asked', async () => {
    for (const wanted of [{}, { key: 'support.view' as const }, { roles: ['contact' as const] }]) {
      const all = await grace().listPeople({ account, ...wanted });
      const paged: typeof all = [];
      for (let size = 2; size === 2;) {
        const last = paged.at(-1);
        const after = last && { role: last.role, name: last.name, principal: last.principal };
        const page = await grace().listPeople({ account, ...wanted, limit: 2, ...(after && { after }) });
        paged.push(...page);
        size = page.length;
      }
      expect(paged).toEqual(all);
    }
  });

  it('are counted by kind, for who may see them', async () => {
    const people = await grace().listPeople({ account });
    const of = (...roles: string[]) => people.filter(({ role }) => roles.includes(role)).length;
    expect(await grace().countPeople({ account })).toEqual({
      members: of('owner', 'master', 'member'),
      contacts: of('contact'),
      outsiders: of('outsider'),
    });
    const tomasz = test.core.as(web(test, '5'));
    await expect(tomasz.countPeople({ account })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(tomasz.countPeople({ account: 'none' })).rejects.toMatchObject({
      code: 'account.not_found',
    });
  });
});

onDatabase('sqlite', 'five thousand contacts', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    const contacts = Array.from({ length: 5_000 }, (_, at) => ({
      id: `c-${at}`,
      name: `Contact ${String(at).padStart(4, '0')}`,
      email: `c${at}@crowd.example`,
      grants: [{ key: 'billing.invoices' as const }],
    }));
    await test.core.open().importAccount({
      account: { id: '9000', label: 'Crowd', state: 'active', group: '', timezone: 'UTC' },
      services: [],
      members: [
        { id: 'm-9', user: '1', name: 'Grace', email: 'grace.okafor@postbox.example', role: 'owner' },
      ],
      contacts,
      teams: [],
      remoteTeams: [],
    });
  }, 120_000);
  afterAll(() => test.core.close());

  it.each([
    {},
    { search: 'contact 4' },
    { key: 'billing.invoices' as const },
    { after: { role: 'contact' as const, name: 'Contact 4000', principal: 'contact:c-4000' } },
  ])('a page of %j comes at once', async (wanted) => {
    const grace = test.core.as(web(test, '1'));
    const began = performance.now();
    const page = await grace.listPeople({ account: '9000', limit: 26, ...wanted });
    expect(page).toHaveLength(26);
    // Reading all of them with what each can do takes many seconds.
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
