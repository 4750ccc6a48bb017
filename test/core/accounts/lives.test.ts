import { eachDatabase } from '../../support/databases';
import { BAKERY, openStage, type Stage } from '../../support/stage';

const account = BAKERY;
const desk = (id: string) => ({ type: 'department' as const, id, account });
const subject = { kind: 'contact' as const, id: '33' };
const shop = { type: 'service' as const, id: 's-11' };
const client = (id: string, state: 'active' | 'closed') => ({
  ...{ id, label: `Client ${id}`, state, group: 'business', timezone: 'Europe/London' },
});

eachDatabase('a department deleted (R19)', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    const only = { mode: 'only' as const, departments: ['billing', 'sales'] };
    await stage
      .as('grace')
      .setDepartmentRule({ account, subject: { kind: 'contact', id: '31' }, rule: only });
  });
  afterAll(() => stage.core.close());
  const ended = async () =>
    (await stage.as('grace').readActivity({ account })).rows.filter(
      ({ action }) => action === 'department.ended',
    );

  it('moves its denials to the one that the host names, and opens nothing', async () => {
    stage.core.embedded.departmentAfter = async (gone) => (gone === 'billing' ? 'sales' : undefined);
    await stage.core.embedded.removeDepartment('billing');
    await stage.core.refreshFromHost();
    expect(await stage.can('contact:33', 'support.open', desk('sales'))).toBe(false);
    expect(await stage.can('contact:33', 'support.open', desk('technical'))).toBe(true);
    expect(await stage.can('contact:31', 'support.open', desk('technical'))).toBe(false);
    expect(await stage.can('contact:31', 'support.open', desk('sales'))).toBe(true);
    expect((await ended()).map((row) => row.subject).sort()).toEqual(['contact:31', 'contact:33']);
  });

  it('ends them where none is named, and one of that name later begins with none', async () => {
    await stage.core.embedded.removeDepartment('sales');
    await stage.core.refreshFromHost();
    await stage.core.refreshFromHost();
    expect(await ended()).toHaveLength(4);
    const again = { label: 'Sales', openWhileSuspended: false, position: 3 };
    await stage.core.embedded.putDepartment({ ...again, id: 'sales' });
    await stage.core.refreshFromHost();
    expect(await stage.can('contact:33', 'support.open', desk('sales'))).toBe(true);
    expect(await stage.can('contact:31', 'support.open', desk('sales'))).toBe(false);
    await stage.as('grace').setDepartmentRule({ account, subject });
  });
});

for (const [id, side] of [
  ['1077', 'whose team was let in'],
  [BAKERY, 'that let a team in'],
] as const) {
  eachDatabase(`an account closed, ${side} (R19)`, (_open, place) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(await place.sampleUrl());
    });
    afterAll(() => stage.core.close());

    it('ends its links on both sides, in both logs, for good', async () => {
      expect(await stage.can('user:5', 'service.view', shop)).toBe(true);
      await stage.core.embedded.putClient(client(id, 'closed'));
      await stage.core.refreshFromHost();
      await stage.core.refreshFromHost();
      for (const log of [BAKERY, '1077']) {
        const { rows } = await stage.as('marta').readActivity({ account: log });
        expect(rows.filter(({ action }) => action === 'remote.closed')).toHaveLength(1);
      }
      await stage.core.embedded.putClient(client(id, 'active'));
      await stage.core.refreshFromHost();
      expect(await stage.can('user:5', 'service.view', shop)).toBe(false);
      expect(await stage.can('contact:40', 'service.view', shop)).toBe(false);
    });
  });
}

eachDatabase('accounts merged (R19)', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    await stage.as('nadia').addContact({
      ...{ account: '1077', name: 'Ada', email: 'ada@bluebird-bakery.example' },
    });
    await stage.as('nadia').editContact({ account: '1077', contact: '40', phone: '12' });
  });
  afterAll(() => stage.core.close());

  it('bring people over as contacts without grants, once, and end the links', async () => {
    const merges = await Promise.allSettled([
      stage.core.open().mergeAccounts({ from: '1077', into: account }),
      stage.core.open().mergeAccounts({ from: '1077', into: account }),
    ]);
    expect(merges.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const { contacts } = await stage.as('grace').listContacts({ account });
    const came = contacts.filter(({ email }) => email.endsWith('agency-north.example'));
    expect(came.map(({ name }) => name)).toEqual(['Lena Fischer', 'Nadia Rahman', 'Tomasz Wójcik']);
    expect(contacts.filter(({ email }) => email.startsWith('ada@'))).toHaveLength(1);
    for (const { id } of came) {
      expect(await stage.can(`contact:${id}`, 'support.open', desk('technical'))).toBe(false);
    }
    expect(await stage.as('grace').readContact({ account, contact: came[0]!.id })).toMatchObject({
      phone: '12',
    });
    expect(await stage.can('user:5', 'service.view', shop)).toBe(false);
    expect(await stage.can('user:4', 'billing.pay', { type: 'account', id: '1077' })).toBe(false);
  });

  it('leave the old log its own, and say it in both', async () => {
    const actions = async (log: string) =>
      (await stage.as('marta').readActivity({ account: log })).rows.map(({ action }) => action);
    for (const log of [account, '1077']) {
      expect((await actions(log)).filter((action) => action === 'account.merged')).toHaveLength(1);
      expect((await actions(log)).filter((action) => action === 'remote.closed')).toHaveLength(1);
    }
    expect(await actions('1077')).toContain('contact.added');
    expect(await actions(account)).not.toContain('contact.added');
  });
});
