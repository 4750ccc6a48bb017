import { onDatabase } from '../../support/databases';
import { editing, EditorForm, saving, type Fields } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ADA = '/client/1042/people/contact-31/access';
const DAY = 86_400_000;

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

  test('what is ticked is shown first, then saved, and works at once', async () => {
    const { open, press } = editing(host, ADA);
    const form = (await open()).tick('billing.pay').untick('support.open').set({ ends: '7' });
    const looked = await press(form, 'preview');
    expect(looked.text).toMatch(
      /Adds: <\/span>Allow to view\/pay invoices.*For 7 days from when you save\./s,
    );
    expect(looked.text).toMatch(/Ends: <\/span>Open new tickets/);
    expect(looked.text).toContain('Ada loses it as well: it came with Open new tickets.');
    expect([await can('billing.pay'), await can('support.open')]).toEqual([false, true]);
    const answer = await host.post(ADA, 'grace', looked.form.press('save')).expect(303);
    expect(answer.headers.location).toBe(`/latchkey${ADA}`);
    expect([await can('billing.pay'), await can('support.open')]).toEqual([true, false]);
    const shown = await page(ADA, 'grace');
    expect(shown).toMatch(/Saved\. Ada Lindqvist can now .*Allow to view\/pay invoices.*no longer has/s);
    expect(await page(ADA, 'grace')).not.toContain('Saved.');
    await editing(host, ADA).change(['support.open'], ['billing.pay']);
    expect([await can('billing.pay'), await can('support.open')]).toEqual([false, true]);
  });

  test('one service, and all services, are given and ended apart', async () => {
    const { change, open } = editing(host, ADA);
    const upgrades = async () => [await can('service.upgrade', 's-11'), await can('service.upgrade', 's-12')];
    await change(['service.upgrade@s-11']);
    expect(await upgrades()).toEqual([true, false]);
    await change(['service.upgrade@*']);
    expect(await upgrades()).toEqual([true, true]);
    expect([...(await open()).ticks]).toEqual(
      expect.arrayContaining(['service.upgrade@s-11', 'service.upgrade@*']),
    );
    await change([], ['service.upgrade@*']);
    expect(await upgrades()).toEqual([true, false]);
    await change([], ['service.upgrade@s-11']);
  });

  test('a day is given until it is over in the account’s timezone', async () => {
    const { open, press, change } = editing(host, ADA);
    const form = (await open()).tick('billing.pay').set({ ends: 'day', day: '2031-07-04' });
    expect((await press(form, 'preview')).text).toContain('Until 4 Jul 2031.');
    await change(['billing.pay'], [], { ends: 'day', day: '2031-07-04' });
    const grace = host.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
    const { grants } = await grace.readGrants({ account: '1042', subject: { kind: 'contact', id: '31' } });
    const { timezone } = await grace.readAccount({ account: '1042' });
    const { expiresAt = 0 } = grants.find(({ key }) => key === 'billing.pay')!;
    const local = new Intl.DateTimeFormat('sv', {
      timeZone: timezone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    expect(local.format(expiresAt - 1000)).toBe('2031-07-04 23:59:59');
    expect(local.format(expiresAt)).toBe('2031-07-05 00:00:00');
    await change([], ['billing.pay']);
  });

  test.each(['2020-01-01', '2031-02-30', 'soon', ''])(
    'the day %p comes back with what was ticked',
    async (day) => {
      const { open, press } = editing(host, ADA);
      const form = (await open()).tick('billing.pay').set({ ends: 'day', day });
      const { text, form: again } = await press(form, 'preview', 422);
      expect(text).toContain('This is no day to come.');
      expect(text).toContain('Nothing was changed');
      expect(again.ticks).toContain('billing.pay');
      expect(again.fields).toMatchObject({ ends: 'day', day });
    },
  );

  test('saving saves only what was looked at', async () => {
    const { open, press } = editing(host, ADA);
    const looked = (await press((await open()).tick('billing.pay'), 'preview')).form;
    const { text, form } = await press(looked.tick('billing.quotes'), 'save');
    expect(text).toContain('Look once more');
    expect(await can('billing.pay')).toBe(false);
    await host.post(ADA, 'grace', form.press('save')).expect(303);
    expect([await can('billing.pay'), await can('billing.quotes')]).toEqual([true, true]);
    await editing(host, ADA).change([], ['billing.pay', 'billing.quotes']);
    expect((await press(await open(), 'save')).text).toContain('There is nothing to save');
  });

  test.each<[string, Fields]>([
    ['says nothing', {}],
    ['says nothing of what it showed', { do: 'save', tick: 'billing.pay' }],
    ['is no list of what it showed', { do: 'save', seen: '{"shown":[]}' }],
    ['has a made-up list', { do: 'save', seen: '[[["billing.pay",7]],[]]' }],
    ['has a made-up wish', { do: 'preview', seen: '[[],[["billing.pay","on","",null]]]' }],
    ['presses a button that isn’t there', { ...saving(['billing.pay']), do: 'everything' }],
    ['asks for a group that isn’t there', { ...saving([]), do: 'all:service' }],
    ['names an unknown permission', saving(['billing.everything'])],
    ['names something of every object', saving(['__proto__'])],
    ['names a box in another way', saving(['service.view'])],
    ['has an end that isn’t offered', saving(['billing.pay'], '365')],
    ['names an account’s permission on a service', saving(['billing.pay@s-11'])],
    ['names what isn’t offered on a service', saving(['service.cancel@s-12'])],
  ])('a form that %s comes back with nothing changed', async (_what, fields) => {
    const { text } = await host.post(ADA, 'grace', fields).expect(422);
    expect(text).toContain('Nothing was changed');
    expect(text).toContain('name="formToken"');
    expect(await can('billing.pay')).toBe(false);
  });

  test('what is on another account is missing', async () => {
    await host.post(ADA, 'grace', saving(['service.view@s-90'])).expect(404);
    await host.post(ADA, 'grace', saving(['service.view@none'])).expect(404);
    const copy = { ...saving([]), do: 'copy' };
    for (const from of ['contact-40', 'user-4', 'user-1x', 'nobody']) {
      await host.post(ADA, 'grace', { ...copy, from }).expect(404);
    }
    await host.post(ADA, 'grace', { ...saving([]), do: 'preset:none' }).expect(404);
  });

  test.each([
    ['a contact of another account on one’s own', '/client/1077/people/contact-31/access', 'nadia'],
    ['a member of another account on one’s own', '/client/1077/people/user-3/access', 'nadia'],
    ['somebody on an account of strangers', '/client/1077/people/contact-40/access', 'grace'],
    ['somebody on an account that isn’t there', '/client/9999/people/contact-31/access', 'grace'],
    ['staff’s contact of another client', '/admin/clients/1077/people/contact-31/access', 'marta'],
  ])('a form about %s finds nobody, and changes nothing', async (_whom, path, who) => {
    const fields = saving(['support.view']);
    await host.post(path, who, fields).expect(404);
    await host.post(path, who, { ...fields, account: '1042', person: 'contact-31' }).expect(404);
    for (const account of ['1042', '1077']) {
      const resource = { type: 'account' as const, id: account };
      const asked = { principal: 'contact:31', key: 'support.open', resource };
      expect(await host.core.open().can(asked)).toBe(account === '1042');
    }
  });

  test('what a form says of the account and the person beside its path is not read', async () => {
    const fields = { ...saving(['billing.prices']), account: '1077', person: 'contact-40' };
    await host.post(ADA, 'grace', fields).expect(303);
    expect(await can('billing.prices')).toBe(true);
    const resource = { type: 'account' as const, id: '1077' };
    const other = { principal: 'contact:40', key: 'billing.prices', resource };
    expect(await host.core.open().can(other)).toBe(false);
    await editing(host, ADA).change([], ['billing.prices']);
  });

  test('the owner and masters can do everything already', async () => {
    const { text } = await host
      .post('/client/1042/people/user-2/access', 'grace', saving(['billing.pay']))
      .expect(409);
    expect(text).toContain('they can do everything');
  });

  test('somebody of another company’s team holds nothing themselves', async () => {
    await host.post('/client/1042/people/user-5/access', 'grace', saving(['billing.pay'])).expect(403);
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
  ])('%s shows no box and no button to %s', async (path, who) => {
    expect(await page(path, who)).not.toMatch(/name="(tick|do)"/);
  });

  test('a delegate can tick only what it may give, and is held to it', async () => {
    const { boxes } = new EditorForm(await page(ADA, 'jonas'));
    expect(boxes.get('billing.balance')).toEqual({ free: true });
    expect(boxes.get('billing.pay')).toEqual({ free: false });
    const { text } = await host.post(ADA, 'jonas', saving(['billing.pay'])).expect(403);
    expect(text).toContain('You don’t have this, so you can’t give it. Ask Grace Okafor or Henrik Sørlie.');
    expect(await can('billing.pay')).toBe(false);
  });

  test('what was ticked before it was locked says why, and can be unticked', async () => {
    const { press } = editing(host, ADA, 'jonas');
    const { text } = await host.post(ADA, 'jonas', { ...saving(['billing.pay']), do: 'preview' }).expect(200);
    const form = new EditorForm(text);
    expect(form.boxes.get('billing.pay')).toEqual({ free: true });
    expect(text).toContain('You don’t have this, so you can’t give it.');
    expect((await press(form.untick('billing.pay'), 'preview')).text).not.toContain('value="save"');
  });

  test('a session that only looks can’t change anything', async () => {
    const { text } = await host.post(ADA, 'grace looking', saving(['billing.pay'])).expect(403);
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

  test('what ended shows no tick, and can be given again', async () => {
    const { change, open } = editing(host, ADA);
    await change(['billing.balance'], [], { ends: '1' });
    expect((await open()).ticks).toContain('billing.balance');
    host.clock.advance(DAY);
    const form = await open();
    expect(form.ticks).not.toContain('billing.balance');
    expect(form.boxes.get('billing.balance')).toEqual({ free: true });
    expect((await change(['billing.balance'])).status).toBe(303);
    expect(await can('billing.balance')).toBe(true);
    await change([], ['billing.balance']);
  });
});
