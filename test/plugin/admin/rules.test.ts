import { PERMISSION_KEYS } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const EVERYBODY = '/admin/ceilings';
const GROUP = '/admin/ceilings/business';
const CLIENT = '/admin/clients/1042/ceiling';
const PRESETS = '/admin/presets';
const untouched = 'i'.repeat(PERMISSION_KEYS.length);

onDatabase('sqlite', 'rules in the admin area', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const page = async (path: string, who = 'marta') => (await host.get(path, who).expect(200)).text;
  const can = (principal: string, key: string) =>
    host.core.open().can({ principal, key, resource: { type: 'account', id: '1042' } });
  const choose = (path: string, fields: Record<string, string>, who = 'marta') =>
    host.post(path, who, { seen: untouched, ...fields });

  describe('what is offered', () => {
    test.each([EVERYBODY, GROUP, CLIENT])(
      '%s stands in groups with the labels, for staff alone',
      async (path) => {
        const text = await page(path);
        for (const label of ['Allow to view/pay invoices', 'Open new tickets', 'Full control over domains']) {
          expect(text).toContain(label);
        }
        await host.get(path, 'ben').expect(403);
        await host.get(path, 'grace').expect(404);
      },
    );

    test('groups are led to from the page for everybody; others aren’t there', async () => {
      expect(await page(EVERYBODY)).toContain(`href="/latchkey${GROUP}"`);
      await host.get('/admin/ceilings/nobodys', 'marta').expect(404);
      await host.post('/admin/ceilings/nobodys', 'marta', { seen: untouched, do: 'save' }).expect(404);
      await host.get('/admin/clients/none/ceiling', 'marta').expect(404);
    });

    test('a choice shows for whom it ends, and saves nothing', async () => {
      const { text } = await choose(CLIENT, { 'billing.pay': 'forbidden', do: 'preview' }).expect(200);
      expect(text).toContain('No longer offered: Allow to view/pay invoices');
      expect(text).toMatch(/Ends for .*Accounts department.*Grace Okafor/);
      expect(text).toMatch(/<option value="forbidden" selected/);
      expect(await can('user:1', 'billing.pay')).toBe(true);
    });

    test('is saved in the client’s own log, and named with where it comes from', async () => {
      await choose(CLIENT, { 'billing.pay': 'forbidden', do: 'save' }).expect(303);
      expect(await can('user:1', 'billing.pay')).toBe(false);
      expect(await page(CLIENT)).toContain('Not offered to this client, by the word for this client');
      expect(await page('/admin/clients/1042/activity')).toMatch(/Marta Kowal.*\(Harbourline\)/s);
    });

    test('a word for a group or for everybody counts the clients, and reaches them', async () => {
      const { text } = await choose(EVERYBODY, { 'billing.funds': 'forbidden', do: 'preview' }).expect(200);
      expect(text).toMatch(/At \d+ clients it ends for the owner, masters and \d+ /);
      await choose(GROUP, { 'billing.funds': 'forbidden', do: 'save' }).expect(303);
      expect(await can('user:1', 'billing.funds')).toBe(false);
      expect(await page(CLIENT)).toContain('Not offered to this client, by the word for its group');
    });

    test('nothing is saved when somebody else was faster', async () => {
      await choose(CLIENT, { 'billing.pay': 'allowed', do: 'save' }).expect(303);
      const { text } = await choose(CLIENT, { 'billing.pay': 'forbidden', do: 'save' }).expect(200);
      expect(text).toContain('Somebody said something else of one of these meanwhile');
      expect(await can('user:1', 'billing.pay')).toBe(true);
    });

    test.each([
      { seen: '' },
      { seen: 'x'.repeat(PERMISSION_KEYS.length) },
      { 'billing.pay': '"><script>', do: 'save' },
      { 'billing.pay': 'forbidden', do: 'sing' },
    ])('%j comes back with nothing changed', async (fields: Record<string, string>) => {
      await choose(CLIENT, fields).expect(422);
      expect(await can('user:1', 'billing.pay')).toBe(true);
    });

    test('an auditor looks and changes nothing; a stale session proves itself first', async () => {
      const text = await page(CLIENT, 'ida');
      expect(text).toContain('You can look, but not change. Ask an administrator.');
      expect(text).not.toMatch(/<select|value="save"/);
      await choose(CLIENT, { 'billing.pay': 'forbidden', do: 'save' }, 'ida').expect(403);
      const asked = await choose(CLIENT, { 'billing.pay': 'forbidden', do: 'save' }, 'marta stale').expect(
        303,
      );
      expect(asked.headers.location).toContain('/confirm');
      expect(await can('user:1', 'billing.pay')).toBe(true);
    });
  });

  describe('presets', () => {
    const idOf = async (name: string) => {
      const marta = host.core.as({ principal: 'staff:1', name: 'Marta', login: true, channel: 'web' });
      return (await marta.listPresets({})).find((one) => one.name === name)?.id;
    };

    test('are listed, made, changed and removed', async () => {
      expect(await page(PRESETS)).toContain('Technical');
      const made = { name: '<b>Night</b>', 'support.open': 'on', 'billing.pay': 'on' };
      await host.post(`${PRESETS}/new`, 'marta', made).expect(303);
      expect(await page(PRESETS)).toContain('&lt;b>Night');
      const one = `${PRESETS}/${(await idOf('<b>Night</b>')) ?? ''}`;
      expect(await page(one)).toMatch(/name="support\.open"[^>]*checked/);
      await host.post(one, 'marta', { name: 'Night', 'support.open': 'on' }).expect(303);
      expect(await page(one)).not.toMatch(/name="billing\.pay"[^>]*checked/);
      expect(await page(`${one}/remove`)).toContain('Whoever got it keeps what they have.');
      await host.post(`${one}/remove`, 'marta').expect(303);
      await host.get(one, 'marta').expect(404);
      expect(await page('/admin/activity')).toContain('removed the preset “Night”');
    });

    test.each([
      [{ name: ' ', 'support.open': 'on' }, 'Write something here.'],
      [{ name: 'Technical', 'support.open': 'on' }, 'Another preset has this name.'],
      [{ name: 'Nothing' }, 'Tick at least one permission.'],
    ])('%j comes back with what was typed', async (fields, says) => {
      const { text } = await host.post(`${PRESETS}/new`, 'marta', fields).expect(422);
      expect(text).toContain('lk-fault');
      expect(text).toContain(`value="${fields.name}"`);
      expect(text).toContain(says);
    });

    test('an auditor looks at them; nobody else does', async () => {
      const technical = `${PRESETS}/${(await idOf('Technical')) ?? ''}`;
      expect(await page(PRESETS, 'ida')).not.toContain('Add preset');
      expect(await page(technical, 'ida')).toContain('<fieldset disabled');
      await host.get(`${PRESETS}/new`, 'ida').expect(403);
      await host.get(`${technical}/remove`, 'ida').expect(403);
      for (const path of [`${PRESETS}/new`, technical, `${technical}/remove`]) {
        await host.post(path, 'ida', { name: 'Ida', 'support.open': 'on' }).expect(403);
      }
      await host.get(PRESETS, 'ben').expect(403);
      await host.get(PRESETS, 'grace').expect(404);
      await host.get(`${PRESETS}/none`, 'marta').expect(404);
    });
  });

  describe('staff', () => {
    test('stand with role, departments and when they were last seen', async () => {
      const text = await page('/admin/staff', 'ida');
      expect(text).toMatch(/Ben Achieng.*Support/s);
      expect(text).toMatch(/Ida Holm.*\(you\).*Auditor/s);
      expect(text).toContain('as Harbourline tells');
      expect(text).toContain('Not known');
      expect(text).not.toContain('<form method="post"');
    });

    test('who did something here was seen by then, whoever signed them in', async () => {
      const freshAt = host.clock.now();
      const marta = { principal: 'staff:1', name: 'Marta', login: true, channel: 'web', freshAt } as const;
      await host.core.as(marta).putPreset({ name: 'Mine', keys: ['billing.pay'] });
      const [row = ''] =
        (await page('/admin/staff', 'ida')).match(/<tr(?:(?!<tr).)*Marta Kowal.*?<\/tr>/s) ?? [];
      expect(row).toContain('<time');
      expect(row).not.toContain('Not known');
    });

    test('are for who looks after rights', async () => {
      await host.get('/admin/staff', 'ben').expect(403);
      await host.get('/admin/staff', 'grace').expect(404);
    });
  });
});
