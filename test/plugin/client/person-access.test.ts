import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ADA = '/client/1042/people/contact-31/access';

onDatabase('sqlite', 'a person’s access', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  const page = async (path: string, who: string) => (await host.get(path, who).expect(200)).text;
  const can = (key: string, service?: string) =>
    host.core.open().can({
      principal: 'contact:31',
      key,
      resource: service === undefined ? { type: 'account', id: '1042' } : { type: 'service', id: service },
    });

  test('a permission is given for some days and ended, and each works at once', async () => {
    expect(await can('billing.pay')).toBe(false);
    const answer = await host.post(ADA, 'grace', { give: 'billing.pay', until: '7' }).expect(303);
    expect(answer.headers.location).toBe(`/latchkey${ADA}`);
    expect(await can('billing.pay')).toBe(true);
    const shown = await page(ADA, 'grace');
    expect(shown).toMatch(/Saved\. Ada Lindqvist now has .*Allow to view\/pay invoices.* for 7 days/s);
    expect(shown).toContain('name="end" value="billing.pay"');
    expect(await page(ADA, 'grace')).not.toContain('Saved.');
    await host.post(ADA, 'grace', { end: 'billing.pay' }).expect(303);
    expect(await can('billing.pay')).toBe(false);
    expect(await page(ADA, 'grace')).toContain('no longer has');
  });

  test('one service, and all services, are given and ended apart', async () => {
    await host.post(ADA, 'grace', { give: 'service.upgrade@s-11', until: 'never' }).expect(303);
    expect([await can('service.upgrade', 's-11'), await can('service.upgrade', 's-12')]).toEqual([
      true,
      false,
    ]);
    await host.post(ADA, 'grace', { give: 'service.upgrade@*', until: 'never' }).expect(303);
    expect(await can('service.upgrade', 's-12')).toBe(true);
    expect(await page(ADA, 'grace')).toContain('name="end" value="service.upgrade@*"');
    await host.post(ADA, 'grace', { end: 'service.upgrade@*' }).expect(303);
    expect([await can('service.upgrade', 's-11'), await can('service.upgrade', 's-12')]).toEqual([
      true,
      false,
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['says nothing', {}],
    ['says two things', { give: 'billing.pay', end: 'billing.pay' }],
    ['names an unknown permission', { give: 'billing.everything', until: 'never' }],
    ['has an end of its own', { give: 'billing.pay', until: '365' }],
    ['names an account’s permission on a service', { give: 'billing.pay@s-11', until: 'never' }],
    ['names a department', { close: 'billing' }],
  ])('a form that %s comes back with nothing changed', async (_what, fields) => {
    const { text } = await host.post(ADA, 'grace', fields).expect(422);
    expect(text).toContain('Nothing was changed');
    expect(text).toContain('name="formToken"');
    expect(await can('billing.pay')).toBe(false);
  });

  test('what isn’t there to end, or is on another account, is missing', async () => {
    await host.post(ADA, 'grace', { end: 'billing.pay' }).expect(404);
    await host.post(ADA, 'grace', { give: 'service.view@s-90', until: 'never' }).expect(404);
  });

  test.each([
    ['a contact of another account on one’s own', '/client/1077/people/contact-31/access', 'nadia'],
    ['a member of another account on one’s own', '/client/1077/people/user-3/access', 'nadia'],
    ['somebody on an account of strangers', '/client/1077/people/contact-40/access', 'grace'],
    ['somebody on an account that isn’t there', '/client/9999/people/contact-31/access', 'grace'],
    ['staff’s contact of another client', '/admin/clients/1077/people/contact-31/access', 'marta'],
  ])('a form about %s finds nobody, and changes nothing', async (_whom, path, who) => {
    const open = { give: 'support.view', until: 'never' };
    await host.post(path, who, open).expect(404);
    await host.post(path, who, { ...open, account: '1042', person: 'contact-31' }).expect(404);
    await host.post(path, who, { end: 'support.open' }).expect(404);
    for (const account of ['1042', '1077']) {
      const resource = { type: 'account' as const, id: account };
      const asked = { principal: 'contact:31', key: 'support.open', resource };
      expect(await host.core.open().can(asked)).toBe(account === '1042');
    }
  });

  test('what a form says of the account and the person beside its path is not read', async () => {
    const fields = { give: 'billing.prices', until: 'never', account: '1077', person: 'contact-40' };
    await host.post(ADA, 'grace', fields).expect(303);
    expect(await can('billing.prices')).toBe(true);
    const resource = { type: 'account' as const, id: '1077' };
    const other = { principal: 'contact:40', key: 'billing.prices', resource };
    expect(await host.core.open().can(other)).toBe(false);
    await host.post(ADA, 'grace', { end: 'billing.prices' }).expect(303);
  });

  test('the owner can do everything already', async () => {
    const { text } = await host
      .post('/client/1042/people/user-2/access', 'grace', { give: 'billing.pay', until: 'never' })
      .expect(409);
    expect(text).toContain('they can do everything');
  });

  test.each([
    ['the owner', '/client/1042/people/user-1/access', 'grace', 'The owner has everything, always.'],
    [
      'a master',
      '/client/1042/people/user-2/access',
      'grace',
      'Only the owner or Harbourline can change a master.',
    ],
    [
      'oneself',
      '/client/1042/people/user-3/access',
      'jonas',
      'You can’t change your own permissions. Grace Okafor or Henrik Sørlie can.',
    ],
    ['a session that only looks', ADA, 'grace looking', 'You can look, but not change.'],
    [
      'what oneself hasn’t',
      ADA,
      'jonas',
      'You don’t have this, so you can’t give it. Ask Grace Okafor or Henrik Sørlie.',
    ],
    ['what a contact can’t use', ADA, 'grace', 'Needs a sign-in. A contact has none.'],
  ])('for %s a lock says why', async (_whom, path, who, words) => {
    expect(await page(path, who)).toContain(words);
  });

  test.each([
    ['/client/1042/people/user-1/access', 'grace'],
    ['/client/1042/people/user-3/access', 'jonas'],
    [ADA, 'grace looking'],
    ['/client/1042/me', 'tomasz'],
  ])('%s shows no button to %s', async (path, who) => {
    expect(await page(path, who)).not.toMatch(/name="(give|end|open|close)"/);
  });

  test('a delegate is offered only what it may give, and held to it', async () => {
    const shown = await page(ADA, 'jonas');
    expect(shown).toContain('name="give" value="billing.balance"');
    expect(shown).not.toContain('name="give" value="billing.pay"');
    const { text } = await host.post(ADA, 'jonas', { give: 'billing.pay', until: 'never' }).expect(403);
    expect(text).toContain('You don’t have this, so you can’t give it. Ask Grace Okafor or Henrik Sørlie.');
    expect(await can('billing.pay')).toBe(false);
  });

  test('a session that only looks can’t change anything', async () => {
    const { text } = await host
      .post(ADA, 'grace looking', { give: 'billing.pay', until: 'never' })
      .expect(403);
    expect(text).toContain('You can look, but not change.');
  });

  test('one’s own page names no service out of sight', async () => {
    const shown = await page('/client/1042/me', 'tomasz');
    expect(shown).toContain('shop.bluebird-bakery.example');
    expect(shown).not.toMatch(/mail\.bluebird-bakery\.example|vps-7/);
  });

  test('departments are shown, and closed ones with whose closing it is', async () => {
    expect(await page('/client/1042/people/contact-33/access', 'grace')).toContain('closed for Priya Nair');
  });

  test('people of another account stand with their company, without their address', async () => {
    const shown = await page('/client/1042/people', 'grace');
    expect(shown).toContain('Tomasz Wójcik (Agency North)');
    expect(shown).not.toContain('tomasz@');
  });
});
