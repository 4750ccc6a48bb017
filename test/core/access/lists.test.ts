import { RESOURCE_TYPES } from '../../../core/access/catalogue';
import { PERMISSION_KEYS, type Principal, type ResourceRef } from '../../../core/index';
import { SAMPLE_ACCOUNTS } from '../../../sandbox/sample';
import { sampleCore, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';

type Everywhere = Parameters<ReturnType<TestCore['core']['as']>['askEverywhere']>[0];

const account = '1042';
const everybody: Principal[] = [
  ...['1', '2', '3', '4', '5', '9'].map((id): Principal => `user:${id}`),
  ...['31', '32', '33', '40'].map((id): Principal => `contact:${id}`),
];

eachDatabase('lists and single decisions', (_open, place) => {
  let test: TestCore;
  let resources: ResourceRef[];
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    const { core, clock } = test;
    const as = (id: string) =>
      core.as({ principal: `user:${id}`, name: id, login: true, freshAt: clock.now(), channel: 'web' });
    const contact = (id: string) => ({ account, subject: { kind: 'contact' as const, id } });
    await as('1').givePermission({ ...contact('31'), key: 'service.upgrade', service: 's-12' });
    await as('1').givePermission({ ...contact('32'), key: 'misc.services' });
    await as('1').givePermission({ ...contact('33'), key: 'billing.pay', expiresAt: clock.now() + 5_000 });
    const tickets: ResourceRef[] = [];
    for (const id of ['1', '3', '5']) {
      for (const department of ['technical', 'billing']) {
        const words = { priority: 'low' as const, subject: 's', message: 'm' };
        const ticket = await as(id).openTicket({ account, department, ...words });
        tickets.push({ type: 'ticket', id: ticket.id });
      }
    }
    clock.advance(6_000);
    resources = [
      { type: 'account', id: account },
      ...['s-11', 's-12', 's-13', 's-90', 'none'].map((id): ResourceRef => ({ type: 'service', id })),
      ...['technical', 'billing', 'none'].map((id): ResourceRef => ({ type: 'department', id, account })),
      ...['i-931', 'none'].map((id): ResourceRef => ({ type: 'invoice', id })),
      ...tickets,
    ];
  }, 60_000);
  afterAll(() => test.core.close());
  const open = () => test.core.open();
  const operator = () => test.core.as({ principal: 'staff:1', name: 'Marta', login: true, channel: 'web' });

  const mayDo = (key: string, resource: ResourceRef) => async (principal: Principal) =>
    (await open().can({ principal, key, resource })) ? [principal] : [];

  it.each(['service.view', 'service.upgrade', 'support.view', 'support.open', 'billing.pay'])(
    'agree on who can: %s',
    async (key) => {
      for (const resource of resources) {
        const { items } = await open().whoCan({ key, resource });
        const can = await Promise.all(everybody.map(mayDo(key, resource)));
        expect([...items].sort()).toEqual(can.flat().sort());
      }
    },
  );

  it('agree on what somebody can', async () => {
    for (const principal of everybody) {
      for (const resource of resources) {
        const questions = PERMISSION_KEYS.map((key) => ({ key, resource }));
        const answers = await open().canMany({ principal, questions });
        const keys = PERMISSION_KEYS.filter((_key, at) => answers[at]);
        expect(await open().whatCan({ principal, resource })).toEqual(keys);
      }
    }
  }, 60_000);

  /** All of a list, two at a time. */
  async function listed(asked: {
    principal: string;
    key: string;
    type: ResourceRef['type'];
  }): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: { items: string[]; next?: string } = await open().listResources({
        ...{ account, ...asked, after, limit: 2 },
      });
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items);
      after = page.next;
    }
    return found;
  }

  it.each(['service.view', 'service.upgrade', 'support.view', 'support.viewAll', 'billing.pay'])(
    'agree on where somebody can, a page at a time: %s',
    async (key) => {
      const cases = everybody.flatMap((principal) =>
        RESOURCE_TYPES.map((type) => ({ principal, type, key })),
      );
      for (const asked of cases) {
        const mine = resources.filter(({ type, id }) => type === asked.type && id !== 's-90');
        const can = await Promise.all(
          mine.map(async (resource) => ((await open().can({ ...asked, resource })) ? [resource.id] : [])),
        );
        const ours = (await listed(asked)).filter((id) => mine.some((one) => one.id === id));
        expect(ours).toEqual(can.flat().sort());
      }
    },
  );

  /** The same on every account, two at a time. */
  async function listedEverywhere(asked: Omit<Everywhere, 'after' | 'limit'>): Promise<ResourceRef[]> {
    const found: ResourceRef[] = [];
    for (let after: Everywhere['after'] = { account: '', id: '' }; after !== undefined;) {
      const page = await operator().askEverywhere({ ...asked, after, limit: 2 });
      expect(page.items.length).toBeGreaterThanOrEqual(page.next === undefined ? 0 : 2);
      found.push(...page.items);
      after = page.next;
    }
    return found;
  }

  it.each(['service.view', 'service.upgrade', 'support.view', 'support.open', 'billing.pay', 'misc.teams'])(
    'agree on where somebody can on any account: %s',
    async (key) => {
      let found = 0;
      for (const principal of [...everybody, 'staff:1', 'service:billing', 'nobody']) {
        for (const type of RESOURCE_TYPES) {
          const each = await listedEverywhere({ principal, type, key });
          const onAccounts = await Promise.all(
            SAMPLE_ACCOUNTS.map(async ({ account: { id } }) => {
              const { items } = await open().listResources({
                ...{ principal, type, key, account: id, limit: 100 },
              });
              return items.map((item) => (type === 'department' ? `${item} ${id}` : item));
            }),
          );
          const names = each.map((ref) => ('account' in ref ? `${ref.id} ${ref.account}` : ref.id));
          expect(names.sort()).toEqual(onAccounts.flat().sort());
          for (const resource of each) expect(await open().can({ principal, key, resource })).toBe(true);
          found += each.length;
        }
      }
      expect(found).toBeGreaterThan(0);
    },
    60_000,
  );

  it('agree on who of a kind can', async () => {
    for (const resource of resources) {
      const all = (await open().whoCan({ key: 'support.open', resource })).items;
      for (const kind of ['user', 'contact', 'staff', 'spaceship']) {
        const { items } = await open().whoCan({ key: 'support.open', resource, kind });
        expect(items).toEqual(all.filter((principal) => principal.startsWith(`${kind}:`)));
      }
    }
  });

  it('agree on questions about several people, asked until the first answer of one kind', async () => {
    const questions = everybody.map((principal) => ({
      principal,
      key: 'billing.pay',
      resource: resources[0]!,
    }));
    const answers = await Promise.all(questions.map((asked) => open().can(asked)));
    expect(await operator().askEach({ questions })).toEqual(answers);
    for (const until of [true, false]) {
      const first = answers.indexOf(until);
      expect(await operator().askEach({ questions, until })).toEqual(answers.slice(0, first + 1));
      expect(first).toBeGreaterThan(-1);
    }
  });

  it('are asked about others by nobody but staff and tokens', async () => {
    const grace = test.core.as({ principal: 'user:1', name: 'G', login: true, channel: 'web' });
    const asked = { key: 'billing.pay', resource: resources[0]! };
    expect(await grace.askEach({ questions: [{ ...asked, principal: 'user:1' }] })).toEqual([true]);
    const refused = { details: { reason: 'ONLY_YOURSELF' } };
    const both = ['user:1', 'user:3'].map((principal) => ({ ...asked, principal }));
    await expect(grace.askEach({ questions: both })).rejects.toMatchObject(refused);
    const elsewhere = { principal: 'user:3', key: 'billing.pay', type: 'account' };
    await expect(grace.askEverywhere(elsewhere)).rejects.toMatchObject(refused);
  });

  it('know nothing of keys, types and accounts that are not there', async () => {
    const resource: ResourceRef = { type: 'account', id: account };
    expect(await open().whoCan({ key: '__proto__', resource })).toEqual({ items: [] });
    expect(await open().whatCan({ principal: 'nobody', resource })).toEqual([]);
    const asked = { principal: 'user:1', key: 'billing.pay', type: 'account' as const };
    expect(await open().listResources({ ...asked, account: 'none' })).toEqual({ items: [] });
  });

  it('pages through who can without missing anybody', async () => {
    const resource: ResourceRef = { type: 'account', id: account };
    const found: string[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: { items: string[]; next?: string } = await open().whoCan({
        ...{ key: 'support.open', resource, after, limit: 1 },
      });
      found.push(...page.items);
      after = page.next;
    }
    expect(found).toEqual((await open().whoCan({ key: 'support.open', resource })).items);
    expect(found.length).toBeGreaterThan(4);
  });
});
