import request from 'supertest';
import { NotAllowedError } from '../../../core/index';
import { seededHost } from '../../core/hosts/embedded-harness';
import type { EmbeddedHost } from '../../../core/hosts/embedded/embedded-host';
import { permissionGuard } from '../../../plugin';
import type { Permissions } from '../../../sandbox/host/host-context';
import { createDemoHost, type DemoHost } from '../../../sandbox/host/demo-host';
import type { DemoPerson } from '../../../sandbox/host/people';
import { onDatabase } from '../../support/databases';
import { Browser } from './browser';

const people: DemoPerson[] = [
  {
    principal: 'user:7',
    name: 'Ada Lindqvist',
    email: 'ada@acme.example',
    what: 'owner of Acme Ltd',
    accounts: ['acme'],
    password: 'ada-word',
  },
  {
    principal: 'user:9',
    name: 'Hank Scorpio',
    email: 'hank@globex.example',
    what: 'owner of Globex',
    accounts: ['globex'],
    password: 'hank-word',
  },
  {
    principal: 'staff:1',
    name: 'Mia Novak',
    email: 'mia@harbourline.example',
    what: 'staff',
    accounts: [],
    password: 'mia-word',
  },
  {
    principal: 'staff:2',
    name: 'Tomas Berg',
    email: 'tomas@harbourline.example',
    what: 'staff',
    role: 'support',
    accounts: [],
    password: 'tomas-word',
  },
  {
    principal: 'staff:3',
    name: 'Ruth Odhiambo',
    email: 'ruth@harbourline.example',
    what: 'auditor',
    role: 'auditor',
    accounts: [],
    password: 'ruth-word',
  },
  {
    principal: 'contact:31',
    name: 'Grace Kim',
    email: 'grace@acme.example',
    what: 'contact of Acme Ltd',
    accounts: ['acme'],
  },
];
const author = { kind: 'contact', name: 'Grace Kim', email: 'grace@acme.example' } as const;

onDatabase('sqlite', 'the demo host', (open) => {
  let billing: EmbeddedHost;
  let host: DemoHost;
  let now = Date.UTC(2026, 0, 1);
  let ticket: string;
  const faults: unknown[] = [];
  const holding = new Set<string>();
  const can: Permissions['can'] = (principal, key, { type, id }) =>
    Promise.resolve(holding.has(`${principal} ${key} ${type} ${id}`) || holding.has(`${principal} ${key}`));

  beforeAll(async () => {
    billing = await seededHost(await open());
    host = await createDemoHost({
      billing,
      people,
      sessionsSecret: 'a secret of the tests',
      clock: { now: () => now },
      mount: '/latchkey',
      brand: { name: 'Harbourline', supportAddress: 'support@harbourline.example' },
      tell: (error) => void faults.push(error),
    });
    host.plugins.afterParsers.get('/latchkey/who', async (req, res) => {
      res.json((await host.bridge.identify(req)) ?? null);
    });
    host.plugins.afterParsers.get('/latchkey/broken', () => {
      throw new Error('postgres://user:secret@db');
    });
    host.plugins.addPages('client', [
      { label: 'Linked chats', path: '/latchkey/client/me/chats' },
      { label: 'Activity', path: '/latchkey/client/:account/activity', permission: 'misc.activity' },
    ]);
    host.plugins.addPages('admin', [
      { label: 'Clients', path: '/latchkey/admin/clients', roles: ['admin', 'auditor'] },
    ]);
    host.askPermissions({
      can,
      requirePermission: permissionGuard(can, host.bridge),
      async authorizeInTx(_tx, principal, key, resource) {
        if (await can(principal, key, resource)) return { ...resource, account: 'acme' } as never;
        throw new NotAllowedError('NO_GRANT');
      },
    });
    const sent = {
      account: 'acme',
      department: 'tech',
      subject: 'Backups fail',
      message: '<b>Since</b> Monday.',
    };
    ticket = (await billing.openTicket({ ...sent, priority: 'high', author }, 'k1')).id;
    await billing.addNote(ticket, '1', 'Late with paying.');
  });
  beforeEach(() => holding.clear());

  const visit = () => new Browser(host.app);
  const signedIn = async (email: string, password: string) => {
    const browser = visit();
    await browser.open('/sign-in');
    await browser.post('/sign-in', { email, password }).expect(303);
    return browser;
  };
  const ada = () => signedIn('ada@acme.example', 'ada-word');
  const mia = () => signedIn('mia@harbourline.example', 'mia-word');

  describe('signing in', () => {
    test('shows the sample people, and leads a client and staff to their areas', async () => {
      const page = await visit().open('/sign-in');
      expect(page.text).toContain('Hank Scorpio');
      const browser = visit();
      await browser.open('/sign-in');
      const answer = await browser.post('/sign-in', { email: ' Ada@acme.example', password: 'ada-word' });
      expect(answer.headers.location).toBe('/client');
      expect((await (await mia()).open('/')).headers.location).toBe('/staff/tickets');
    });

    test.each([
      ['a wrong password', 'ada@acme.example', 'hank-word'],
      ['an unknown address', 'nobody@acme.example', 'ada-word'],
      ['a contact, who has no sign-in', 'grace@acme.example', ''],
      ['nothing', '', ''],
    ])('refuses %s in the same words', async (_, email, password) => {
      const browser = visit();
      await browser.open('/sign-in');
      const answer = await browser.post('/sign-in', { email, password }).expect(422);
      expect(answer.text).toContain('E-mail or password is not right.');
      expect((await browser.open('/latchkey/who')).body).toBeNull();
    });

    test('gives a new session id at sign-in, in a cookie that scripts and other sites do not get', async () => {
      const browser = visit();
      await browser.open('/sign-in');
      const before = browser.cookie;
      const answer = await browser.post('/sign-in', { email: 'ada@acme.example', password: 'ada-word' });
      expect(browser.cookie).not.toBe(before);
      expect(String(answer.headers['set-cookie'])).toMatch(/^harbourline_session=.*HttpOnly; SameSite=Lax/);
      expect((await request(host.app).get('/latchkey/who').set('Cookie', before)).body).toBeNull();
    });

    test('tells the plugin who it is, without the cookie', async () => {
      const browser = await ada();
      const { body } = await browser.open('/latchkey/who');
      expect(body).toEqual({
        principal: 'user:7',
        name: 'Ada Lindqvist',
        signedInAt: now,
        sessionId: expect.any(String),
      });
      expect(browser.cookie).not.toContain(body.sessionId);
    });

    test('goes back to where one wanted to be, and never elsewhere', async () => {
      const backTo = async (wanted: string) => {
        const browser = visit();
        await browser.open('/sign-in');
        const path = `/sign-in?return=${encodeURIComponent(wanted)}`;
        return (await browser.post(path, { email: 'ada@acme.example', password: 'ada-word' })).headers
          .location;
      };
      expect(await backTo('/latchkey/client/me/chats?a=1')).toBe('/latchkey/client/me/chats?a=1');
      for (const evil of [
        '//evil.example',
        'https://evil.example',
        '/\\evil.example',
        '/\t/evil.example',
        'javascript:1',
        '/a\r\nSet-Cookie: b=1',
      ]) {
        expect(await backTo(evil)).toBe('/client');
      }
    });

    test('signs out for good', async () => {
      const browser = await ada();
      const { cookie } = browser;
      await browser.open('/client/acme');
      await browser.post('/sign-out', {}).expect(303);
      expect((await request(host.app).get('/latchkey/who').set('Cookie', cookie)).body).toBeNull();
    });

    test('forgets a session after twelve hours', async () => {
      const browser = await ada();
      now += 12 * 3_600_000;
      expect((await browser.open('/latchkey/who')).body).toBeNull();
    });

    test('renews the instant of the sign-in when the password is given again', async () => {
      const browser = await ada();
      now += 60_000;
      const path = host.bridge.confirmUrl('/latchkey/who');
      await browser.open(path).expect(200);
      await browser.post(path, { password: 'hank-word' }).expect(422);
      expect((await browser.open('/latchkey/who')).body.signedInAt).toBe(now - 60_000);
      const answer = await browser.post(path, { password: 'ada-word' }).expect(303);
      expect(answer.headers.location).toBe('/latchkey/who');
      expect((await browser.open('/latchkey/who')).body.signedInAt).toBe(now);
    });

    test('sends somebody who is not signed in to the sign-in, and remembers the page', async () => {
      const answer = await visit().open('/client/acme/tickets').expect(303);
      expect(answer.headers.location).toBe('/sign-in?return=%2Fclient%2Facme%2Ftickets');
    });
  });

  describe('its forms', () => {
    const path = () => `/staff/tickets/${ticket}/reply`;
    test.each([
      ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
      ['a sibling site', { 'Sec-Fetch-Site': 'same-site' }],
      ['another origin', { Origin: 'https://evil.example' }],
      ['a hidden origin', { Origin: 'null' }],
      ['nowhere', {}],
    ])('take nothing from %s, though cookie and token are right', async (_, headers) => {
      const browser = await mia();
      await browser.open(`/staff/tickets/${ticket}`);
      await browser.post(path(), { text: 'Forged.' }, headers).expect(403);
      expect(JSON.stringify(await billing.ticket(ticket))).not.toContain('Forged.');
    });

    test('take nothing without a token, or with that of another session', async () => {
      const browser = await mia();
      const other = await mia();
      await other.open('/staff/tickets/' + ticket);
      for (const token of ['', 'x', other.token]) {
        await browser.post(path(), { text: 'Forged.', token }).expect(403);
      }
    });

    test('take a post of the same origin from an older browser', async () => {
      const browser = await mia();
      await browser.open(`/staff/tickets/${ticket}`);
      await browser
        .post(path(), { text: 'Which server?' }, { Host: 'h.example', Origin: 'http://h.example' })
        .expect(303);
    });
  });

  describe('the client area', () => {
    test('shows nothing that the permissions do not show', async () => {
      const page = await (await ada()).open('/client/acme').expect(200);
      expect(page.text).toContain('Acme Ltd');
      for (const hidden of ['web1.acme.example', '2026-1', 'Backups fail', 'You owe', '/activity']) {
        expect(page.text).not.toContain(hidden);
      }
    });

    test.each([
      ['service.view', 'web1.acme.example'],
      ['billing.pay', '2026-1'],
      ['billing.balance', 'You owe €25.00.'],
      ['support.viewAll', 'Backups fail'],
      ['misc.activity', '/latchkey/client/acme/activity'],
    ])('shows what %s is for', async (key, shown) => {
      holding.add(`user:7 ${key}`);
      expect((await (await ada()).open('/client/acme')).text).toContain(shown);
    });

    test('shows the tickets of open departments alone', async () => {
      holding.add('user:7 support.viewAll department sales');
      const browser = await ada();
      expect((await browser.open('/client/acme/tickets')).text).not.toContain('Backups fail');
      await browser.open(`/client/acme/tickets/${ticket}`).expect(404);
    });

    test('never shows a private note, and escapes what people write', async () => {
      holding.add('user:7 support.viewAll');
      const page = await (await ada()).open(`/client/acme/tickets/${ticket}`).expect(200);
      expect(page.text).toContain('&lt;b>Since&lt;/b> Monday.');
      expect(page.text).not.toContain('Late with paying');
    });

    test("answers another client's area and an unknown one alike", async () => {
      holding.add('user:7 service.view');
      const browser = await ada();
      const [foreign, unknown] = [await browser.open('/client/globex'), await browser.open('/client/nobody')];
      expect(foreign.status).toBe(404);
      expect(foreign.text).toBe(unknown.text);
    });

    test('pays an invoice with the permission, and not without', async () => {
      const browser = await ada();
      await browser.open('/client/acme');
      const path = '/client/acme/invoices/i1/pay';
      await browser.post(path, {}).expect(404);
      expect(await billing.invoice('i1')).toMatchObject({ state: 'unpaid' });
      holding.add('user:7 billing.pay');
      await browser.post('/client/acme/invoices/i9/pay', {}).expect(404);
      await browser.post(path, {}).expect(303);
      expect(await billing.invoice('i1')).toMatchObject({ state: 'paid' });
      expect(await billing.invoice('i9')).toMatchObject({ state: 'unpaid' });
    });

    test("shows the plugin's pages in its nav, and in its layout", async () => {
      const browser = await ada();
      expect((await browser.open('/client/acme')).text).toContain('href="/latchkey/client/me/chats"');
      const page = {
        title: 'Linked chats',
        lang: 'pl',
        theme: 'light',
        base: '/latchkey',
        head: '',
        body: '<i>ours</i>',
      } as const;
      host.plugins.afterParsers.get('/latchkey/client/me/chats', (_req, res) => {
        res.send(host.bridge.layout?.(page));
      });
      const shown = await browser.open('/latchkey/client/me/chats').expect(200);
      expect(shown.text).toContain('<i>ours</i>');
      expect(shown.text).toMatch(/<html lang="pl".*<header class="host" lang="en"/s);
      expect(shown.text).toContain('Ada Lindqvist');
    });
  });

  describe('the staff area', () => {
    test('is not there for clients', async () => {
      const browser = await ada();
      await browser.open('/staff/tickets').expect(404);
      await browser.open('/client/acme');
      await browser.post(`/staff/tickets/${ticket}/reply`, { text: 'I am staff' }).expect(404);
    });

    test('leads an auditor to what an auditor sees, and shows no other nav', async () => {
      const browser = await signedIn('ruth@harbourline.example', 'ruth-word');
      expect((await browser.open('/')).headers.location).toBe('/latchkey/admin/clients');
      const page = await browser.open('/staff/tickets').expect(403);
      expect(page.text).toContain('href="/latchkey/admin/clients"');
      expect(page.text).not.toContain('href="/staff/tickets"');
      expect(page.text).toContain('Administrators and support can open tickets.');
    });

    test('shows support no page of the plugin that would refuse it', async () => {
      const browser = await signedIn('tomas@harbourline.example', 'tomas-word');
      expect((await browser.open('/staff/tickets')).text).not.toContain('/latchkey/admin/clients');
    });

    test('shows no ticket texts to auditors', async () => {
      const browser = await signedIn('ruth@harbourline.example', 'ruth-word');
      await browser.open('/staff/tickets').expect(403);
      await browser.open(`/staff/tickets/${ticket}`).expect(403);
    });

    test('names a ticket by the number that people know, beside its own, and the service it is about', async () => {
      const about = {
        account: 'acme',
        department: 'tech',
        service: 'web1',
        subject: 'Slow',
        message: 'Very.',
      };
      const { id, number } = await billing.openTicket({ ...about, priority: 'low', author }, 'known');
      host.askNumbers(async (key) => (key === 'known' ? 4001 : undefined));
      const browser = await mia();
      const list = await browser.open('/staff/tickets');
      expect(list.text).toContain(`#4001 · host no. ${number}`);
      const page = await browser.open(`/staff/tickets/${id}`);
      expect(page.text).toContain('#4001 · Slow');
      expect(page.text).toContain(`#4001 · host no. ${number}`);
      expect(page.text).toContain('<dd>web1.acme.example</dd>');
    });

    test("lists the tickets of one's departments, and a thread with its notes", async () => {
      const sent = { account: 'globex', department: 'sales', subject: 'A quote', message: 'Please.' };
      const sales = (await billing.openTicket({ ...sent, priority: 'low', author }, 'k2')).id;
      const tomas = await signedIn('tomas@harbourline.example', 'tomas-word');
      const list = await tomas.open('/staff/tickets').expect(200);
      expect(list.text).toContain('Backups fail');
      expect(list.text).not.toContain('A quote');
      await tomas.open(`/staff/tickets/${sales}`).expect(404);
      expect((await tomas.open(`/staff/tickets/${ticket}`)).text).toContain('Late with paying.');
      expect((await (await mia()).open('/staff/clients/globex')).text).toContain('A quote');
    });

    test('replies, notes, closes, reopens and moves', async () => {
      const browser = await mia();
      const path = `/staff/tickets/${ticket}`;
      await browser.open(path);
      const state = async () => (await billing.ticket(ticket))?.ticket.state;
      await browser.post(`${path}/reply`, { text: 'We look at it.' }).expect(303);
      expect(await state()).toBe('answered');
      await browser.post(`${path}/note`, { text: 'Disk is full.' }).expect(303);
      expect((await billing.ticket(ticket))?.lines.at(-1)).toMatchObject({
        body: 'Disk is full.',
        private: true,
      });
      await browser.post(`${path}/close`, {}).expect(303);
      expect(await state()).toBe('closed');
      expect((await browser.open(path)).text).toContain(`${path}/reopen`);
      await browser.post(`${path}/reopen`, {}).expect(303);
      expect(await state()).toBe('open');
      await browser.post(`${path}/move`, { department: 'sales' }).expect(303);
      expect((await billing.ticket(ticket))?.ticket.department).toBe('sales');
      await browser.post(`${path}/move`, { department: 'tech' }).expect(303);
    });

    test('refuses an empty reply and an unknown department', async () => {
      const browser = await mia();
      await browser.open(`/staff/tickets/${ticket}`);
      await browser.post(`/staff/tickets/${ticket}/reply`, { text: ' ' }).expect(422);
      await browser.post(`/staff/tickets/${ticket}/move`, { department: 'nowhere' }).expect(422);
    });
  });

  describe('its answers', () => {
    test('allow nothing inline and nothing from elsewhere', async () => {
      const page = await visit().open('/sign-in');
      const policy = page.headers['content-security-policy'];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(page.text).not.toMatch(/ style=| onclick=|<script>/);
      expect(page.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(page.headers).not.toHaveProperty('x-powered-by');
    });

    test('serve its stylesheet', async () => {
      await visit().open('/assets/sandbox.css').expect('Content-Type', /css/).expect(200);
    });

    test('say nothing of what broke, and tell it to the operator', async () => {
      const answer = await visit().open('/latchkey/broken').expect(500);
      expect(answer.text).not.toContain('secret');
      expect(faults).toHaveLength(1);
    });

    test('refuse a body that is too large or malformed', async () => {
      const post = () => request(host.app).post('/sign-in');
      await post()
        .type('form')
        .send({ email: 'x'.repeat(300_000) })
        .expect(413);
      await post().type('json').send('{"email":').expect(400);
      await (await ada()).open('/client/%E0%A4%A').expect(400);
    });
  });
});
