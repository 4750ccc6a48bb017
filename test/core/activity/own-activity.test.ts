import type { Actor, ActivityRow, PermissionKey } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

const account = '1042';
const DAY = 86_400_000;
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'user:1': ['user:1', 'membership:m-1042-1'],
  'user:3': ['user:3', 'membership:m-1042-3'],
  'contact:31': ['contact:31'],
  'contact:33': ['contact:33'],
  'user:5': ['user:5'],
};

eachDatabase('one’s own activity (R16, R21)', (_open, place) => {
  let test: TestCore;
  const as = (principal: Actor['principal']) =>
    test.core.as({
      ...{ principal, name: principal, channel: 'web', login: !principal.startsWith('contact:') },
      ...{ freshAt: test.clock.now(), address: '192.0.2.7' },
    });
  const jonas = { kind: 'membership', id: 'm-1042-3' } as const;
  const give = (who: Actor['principal'], id: string, key: PermissionKey) =>
    as(who).givePermission({ account, subject: { kind: 'contact', id }, key });
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    await as('user:1').givePermission({ account, subject: jonas, key: 'billing.pay' });
    await give('user:2', '31', 'billing.quotes');
    await give('user:3', '33', 'support.open').catch(() => undefined);
    await expect(give('user:3', '31', 'billing.funds')).rejects.toThrow();
    await as('user:1').addContact({ account, name: 'Nia Secret', email: 'nia@elsewhere.example' });
    await as('user:3').addContact({ account, name: 'Odd One', email: 'odd@elsewhere.example' });
    test.clock.advance(DAY);
    const mine = { account, priority: 'low', message: 'm', subject: 's' } as const;
    await as('contact:31').openTicket({ ...mine, department: 'technical' });
    await as('user:1').endPermission({ account, subject: jonas, key: 'billing.pay' });
    for (const key of ['misc.contacts', 'misc.activity', 'misc.users', 'misc.teams'] as const) {
      await as('user:1')
        .endPermission({ account, subject: jonas, key })
        .catch(() => undefined);
    }
    await settleAll(test);
  });
  afterAll(() => test.core.close());
  const all = async () => (await as('user:1').readActivity({ account, limit: 500 })).rows;
  const own = (who: Actor['principal'], more: object = {}) => as(who).readOwnActivity({ account, ...more });
  const seqs = (rows: readonly ActivityRow[]) => rows.map(({ seq }) => seq);
  const isAbout =
    (names: readonly string[]) =>
    ({ actor, onBehalfOf, subject }: ActivityRow) =>
      [actor, onBehalfOf, subject].some((one) => one !== undefined && names.includes(one));

  it.each(Object.keys(PLACES))('is every line by, for or to %s, and no other', async (who) => {
    const { rows } = await own(who as Actor['principal'], { limit: 500 });
    expect(seqs(rows)).toEqual(seqs((await all()).filter(isAbout(PLACES[who] ?? []))));
    if (who !== 'user:5') expect(rows.length).toBeGreaterThan(0);
  });

  it('needs no permission, and says what was done to oneself', async () => {
    await expect(as('user:3').readActivity({ account })).rejects.toMatchObject({ code: 'access.denied' });
    const { rows } = await own('user:3', { action: 'access' });
    const ended = rows.find(({ action, before }) => action === 'access.ended' && before !== undefined);
    expect(ended?.subject).toBe('membership:m-1042-3');
    expect(rows.some(({ before }) => JSON.stringify(before ?? '').includes('billing.pay'))).toBe(true);
  });

  it('says nothing of others but who acted, no address, and nothing of who was added', async () => {
    const { rows, names } = await own('user:3', { limit: 500 });
    const said = JSON.stringify([rows, [...names]]);
    expect(rows.some(({ action }) => action === 'contact.added')).toBe(true);
    for (const secret of ['Nia Secret', 'Odd One', 'odd@elsewhere.example', '192.0.2.7', 'Priya']) {
      expect(said).not.toContain(secret);
    }
    expect(names.get('user:1')).toBe('Grace Okafor');
    expect(names.get('user:3')).toBe('Jonas Weber');
  });

  it('is narrowed and paged like the account’s', async () => {
    const whole = (await own('user:3', { limit: 500 })).rows;
    const found: number[] = [];
    for (let before: number | undefined; ;) {
      const page = await own('user:3', { limit: 2, ...(before === undefined ? {} : { before }) });
      found.push(...seqs(page.rows));
      if ((before = page.next) === undefined) break;
    }
    expect(found).toEqual(seqs(whole));
    const refused = await own('user:3', { refused: true });
    expect(refused.rows.length).toBeGreaterThan(0);
    expect(refused.rows.every((row) => row.refused === true)).toBe(true);
    const from = test.clock.now() - DAY / 2;
    const late = await own('user:3', { from });
    expect(seqs(late.rows)).toEqual(seqs(whole.filter(({ at }) => at >= from)));
    expect(late.rows.length).toBeLessThan(whole.length);
  });

  it.each([{ find: 'Grace' }, { person: 'user:1' }, { limit: 501 }])('takes no %j', async (more) => {
    await expect(own('user:3', more)).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('is nobody’s who has no business there', async () => {
    for (const who of ['user:4', 'contact:99', 'staff:1'] as const) {
      await expect(own(who)).rejects.toMatchObject({ code: 'account.not_found' });
    }
  });
});
