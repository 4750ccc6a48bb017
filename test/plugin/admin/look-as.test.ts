import type { Actor } from '../../../core/index';
import { clientRoutes } from '../../../plugin/client/routes';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const CLIENT = '/admin/clients/1042';
const AS_JONAS = `${CLIENT}/as/user-3`;
const HOUR = 3_600_000;
const BAR = 'you look at';
const SUBJECT = 'The oven';

const ROUTES = clientRoutes();
/** Every page of an account, with something in each of its places. */
const PAGES = ROUTES.filter(({ method, path }) => method === 'get' && path.startsWith('/:account')).map(
  ({ path }) => path.replace(/^\/:account/, ''),
);
const FILLED: Readonly<Record<string, string>> = {
  ...{ person: 'contact-31', team: 't-it', remote: 'r-1', service: 's-11' },
};
const filled = (path: string, ticket: string) =>
  path.replaceAll(/:(\w+)/g, (_whole, name: string) =>
    name === 'ticket' ? ticket : (FILLED[name] ?? 'none'),
  );

onDatabase('sqlite', 'staff who look as a person of a client', (_open, place) => {
  let host: Mounted;
  let ticket: string;
  beforeEach(async () => {
    host = await mountPlugin(place);
    const asked = {
      account: '1042',
      department: 'technical',
      priority: 'medium' as const,
      subject: SUBJECT,
      message: 'It is cold.',
    };
    ticket = (await host.core.as(jonas()).openTicket(asked)).id;
  });
  afterEach(() => host.core.close());
  const jonas = (): Actor => ({
    ...{ principal: 'user:3', name: 'Jonas Weber', login: true, channel: 'web' },
    freshAt: host.clock.now(),
  });
  const begin = (who: string, as = AS_JONAS) => host.post(as, who);
  const inside = (path: string, as = AS_JONAS) => `${as}/client/1042${path}`;
  const log = async () =>
    (await host.core.as({ ...jonas(), principal: 'user:1' }).readActivity({ account: '1042' })).rows;

  test('begin on the person’s page, and the client’s log names both', async () => {
    const page = (await host.get(`${CLIENT}/people/user-3`, 'marta').expect(200)).text;
    expect(page).toMatch(/<form method="post" action="[^"]*\/as\/user-3">.*View as Jonas Weber/s);
    await host.get(inside(''), 'marta').expect(303).expect('Location', `/latchkey${AS_JONAS}`);
    const asked = (await host.get(AS_JONAS, 'marta').expect(200)).text;
    expect(asked).toContain('The activity of Bluebird Bakery Ltd says that you look, and as whom.');
    await begin('marta')
      .expect(303)
      .expect('Location', `/latchkey${inside('')}`);
    expect((await log())[0]).toMatchObject({ action: 'look.begun', actor: 'staff:1', subject: 'user:3' });
    const said = (await host.get('/client/1042/activity', 'grace').expect(200)).text;
    expect(said).toMatch(/Marta Kowal.*began to look at these pages as Jonas Weber/s);
  });

  test('see every page as the person does, under a bar that says so', async () => {
    for (const who of ['marta', 'ida']) await begin(who).expect(303);
    expect(PAGES.length).toBeGreaterThan(30);
    for (const path of PAGES.map((one) => filled(one, ticket))) {
      const own = await host.get(`/client/1042${path}`, 'jonas looking');
      await host.get(inside(path), 'ben').expect(403);
      await host.get(inside(path), 'grace').expect(404);
      const seen = await host.get(inside(path), 'marta');
      expect({ path, status: seen.status }).toEqual({ path, status: own.status });
      if (seen.type !== 'text/html' || seen.status === 303) continue;
      expect({ path, bar: seen.text.includes(BAR) }).toEqual({ path, bar: true });
      expect({ path, posts: /<form[^>]*method="post"/.test(seen.text) }).toEqual({ path, posts: false });
      const auditor = await host.get(inside(path), 'ida');
      expect({ path, status: auditor.status }).toEqual({
        path,
        status: path.startsWith('/tickets') ? 403 : own.status,
      });
      expect({ path, named: auditor.text.includes(SUBJECT) }).toEqual({ path, named: false });
    }
  });

  test('stay inside: no link leads to pages of the reader’s own, or to nowhere', async () => {
    for (const as of [AS_JONAS, `${CLIENT}/as/user-1`, `${CLIENT}/as/user-5`, `${CLIENT}/as/contact-31`]) {
      await begin('marta', as).expect(303);
      const [seen, waiting] = [new Set<string>(), [`/latchkey${inside('', as)}`]];
      for (let next = waiting.pop(); next !== undefined && seen.size < 60; next = waiting.pop()) {
        const [path = ''] = next.replaceAll('&amp;', '&').split('#');
        if (seen.has(path)) continue;
        seen.add(path);
        const { status, text } = await host.get(path.replace('/latchkey', ''), 'marta');
        expect({ path, found: [200, 403].includes(status) }).toEqual({ path, found: true });
        const links = [...text.matchAll(/<a[^>]* href="(\/[^"]*)"/g)].map(([, href = '']) => href);
        const ahead = links.filter((href) => !href.startsWith(`/latchkey${CLIENT}/people/`));
        const leaves = ahead.filter((href) => !href.startsWith(`/latchkey${as}/client/1042`));
        expect({ path, leaves }).toEqual({ path, leaves: [] });
        waiting.push(...ahead);
      }
      expect(seen.size).toBeGreaterThan(as.includes('contact') ? 3 : 8);
    }
  });

  test('see a contact’s pages, who can’t sign in', async () => {
    const as = `${CLIENT}/as/contact-31`;
    await begin('marta', as).expect(303);
    const page = (await host.get(inside('/me', as), 'marta').expect(200)).text;
    expect(page).toMatch(/Marta Kowal.*Bluebird Bakery Ltd.*Ada Lindqvist/s);
    await host.get(inside('/invoices', as), 'marta').expect(403);
  });

  test('change nothing', async () => {
    await begin('marta').expect(303);
    for (const { method, path } of ROUTES) {
      if (method !== 'post' || !path.startsWith('/:account')) continue;
      const at = filled(path.replace('/:account', ''), ticket);
      const { status } = await host.post(inside(at), 'marta');
      expect({ at, status }).toEqual({ at, status: 404 });
    }
    const { actor } = await host.core.as(marta()).readLook({ account: '1042', person: 'user:3' });
    const reply = host.core.as(actor!).replyToTicket({ ticket, body: 'It is warm.' });
    await expect(reply).rejects.toMatchObject({ details: { reason: 'READ_ONLY' } });
    const [line] = await log();
    expect(line).toMatchObject({ refused: true, actor: 'staff:1', onBehalfOf: 'user:3' });
  });

  test('use nothing of the person’s', async () => {
    await begin('marta').expect(303);
    await host.get(inside('/people'), 'marta').expect(200);
    const review = async () => {
      const owner = host.core.as({ ...jonas(), principal: 'user:1' });
      return JSON.stringify(await owner.reviewAccess({ account: '1042' }));
    };
    const before = await review();
    await host.get(inside('/billing'), 'marta').expect(200);
    expect(await review()).toBe(before);
    await host.get('/client/1042/billing', 'jonas').expect(200);
    expect(await review()).not.toBe(before);
  });

  test('are asked again after an hour, each for themselves, and each for one person', async () => {
    await begin('marta').expect(303);
    await host.get(inside(''), 'marta').expect(200);
    await host.get(inside(''), 'ida').expect(303);
    await host.get(inside('', `${CLIENT}/as/user-2`), 'marta').expect(303);
    host.clock.advance(HOUR - 30_000);
    await host.get(inside(''), 'marta').expect(200);
    host.clock.advance(30_000);
    await host.get(inside(''), 'marta').expect(303);
  });

  test('stop with their role', async () => {
    await begin('marta').expect(303);
    const marta = { id: '1', name: 'Marta Kowal', departments: [] };
    await host.core.embedded.putStaff({ ...marta, role: 'support' });
    await host.core.refreshFromHost();
    await host.get(inside(''), 'marta').expect(403);
    await begin('marta').expect(403);
  });

  test('is nobody’s who works on tickets alone, and not there for clients', async () => {
    await begin('ben').expect(403);
    await begin('grace').expect(404);
    for (const path of ['', '/people', '/me']) {
      await host.get(inside(path), 'ben').expect(403);
      await host.get(inside(path), 'grace').expect(404);
    }
    const none = { account: '1042', person: 'user:3' };
    for (const principal of ['user:1', 'service:billing'] as const) {
      const actor: Actor = { principal, name: 'x', login: true, channel: 'web' };
      await expect(host.core.as(actor).beginLook(none)).rejects.toMatchObject({ code: 'access.denied' });
      await expect(host.core.as(actor).readLook(none)).rejects.toMatchObject({ code: 'access.denied' });
    }
  });

  test('see one account alone, and only people of it', async () => {
    const nadia = `${CLIENT}/as/user-4`;
    await begin('marta', '/admin/clients/1077/as/user-4').expect(303);
    await host.get('/admin/clients/1077/as/user-4/client/1077', 'marta').expect(200);
    await host.get('/admin/clients/1077/as/user-4/client/1042', 'marta').expect(404);
    await host.get(`/admin/clients/1077/as/user-4/client/1077/tickets/${ticket}`, 'marta').expect(404);
    await begin('marta', nadia).expect(404);
    await begin('marta', '/admin/clients/1077/as/user-1').expect(404);
    await begin('marta', '/admin/clients/none/as/user-1').expect(404);
    for (const odd of ['staff-1', 'service-x', 'user-', '%00', '..%2f..', 'user-3%27']) {
      await begin('marta', `${CLIENT}/as/${odd}`).expect(404);
    }
    for (const own of ['/client/me/security', '/client/me/chats', '/client/', '/client/sign-in']) {
      await begin('marta').expect(303);
      await host.get(`${AS_JONAS}${own}`, 'marta').expect(404);
    }
  });

  const marta = (): Actor => ({ principal: 'staff:1', name: 'Marta Kowal', login: true, channel: 'web' });
});
