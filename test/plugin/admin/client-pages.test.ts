import { HostError } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const CLIENT = '/admin/clients/1042';
const ADA = `${CLIENT}/people/contact-31`;
const account = '1042';

onDatabase('sqlite', 'a client’s pages in the admin area', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const page = async (path: string, who = 'marta') => (await host.get(path, who).expect(200)).text;
  const jonas = () => host.core.as({ principal: 'user:3', name: 'Jonas', login: true, channel: 'web' });
  const ask = async () =>
    (await jonas().requestAccess({ account, key: 'billing.pay', reason: 'Bills', days: 30 })).id;

  test.each(['/people', '/people/new', '/people/contact-31', '/people/user-2', '/mail', '/requests'])(
    '%s is there below the client’s tabs, with links that stay in the area',
    async (path) => {
      const text = await page(`${CLIENT}${path}`);
      expect(text.match(/<h1>/g)).toHaveLength(1);
      for (const tab of ['', '/people', '/teams', '/mail', '/requests', '/activity']) {
        expect(text).toContain(`href="/latchkey${CLIENT}${tab}"`);
      }
      // Their own pages are there alone.
      expect(text).not.toMatch(/\/latchkey\/client\/(?!me\/(profile|security)")/);
    },
  );

  test.each(['/people', '/people/contact-31', '/mail', '/requests'])(
    '%s is nobody’s who works on tickets alone, no client’s, and not there for an unknown client',
    async (path) => {
      await host.get(`${CLIENT}${path}`, 'ben').expect(403);
      await host.get(`${CLIENT}${path}`, 'grace').expect(404);
      await host.get(`/admin/clients/none${path}`, 'marta').expect(404);
    },
  );

  test('an administrator changes a contact in the client’s own log', async () => {
    const fields = { name: 'Ada Berg', email: 'ada@bluebird-bakery.example', phone: '1' };
    const rest = { postalAddress: '', language: '', timezone: '', notes: '' };
    await host.post(ADA, 'marta', { ...fields, ...rest }).expect(303);
    expect(await page(`${CLIENT}/people?q=berg`)).toContain('Ada Berg');
    expect(await page(`${CLIENT}/activity`)).toMatch(/Marta Kowal.*\(Harbourline\)/s);
  });

  test('the summary has the last ten mails of the host’s, and opens while it is away', async () => {
    const mail = { account, to: 'ada@bluebird-bakery.example', at: host.clock.now() };
    for (let at = 0; at < 11; at += 1) {
      const one = { ...mail, id: `n-${at}`, subject: `Notice ${at}!`, at: mail.at + at };
      await host.core.embedded.putMail({ ...one, delivery: at === 10 ? 'failed' : 'sent' });
    }
    for (const who of ['marta', 'ida']) {
      const shown = await page(CLIENT, who);
      expect(shown).toMatch(/Notice 10!.*ada@bluebird-bakery\.example.*Not sent/s);
      expect(shown).toContain('Notice 1!');
      expect(shown).not.toContain('Notice 0!');
    }
    const away = () => Promise.reject(new HostError('transport', 'no answer'));
    Object.assign(host.core.embedded, { sentMails: away });
    expect(await page(CLIENT)).toMatch(/Last mails.*Harbourline doesn’t answer/s);
    Object.assign(host.core.embedded, { sentMails: undefined });
    expect(await page(CLIENT)).not.toContain('Last mails');
  });

  test('an auditor looks, with the reason and without buttons', async () => {
    const people = await page(`${CLIENT}/people`, 'ida');
    expect(people).toContain('Your role changes nothing here; an administrator can.');
    expect(people).not.toMatch(/Add person|Promote to user|\/remove"/);
    const details = await page(ADA, 'ida');
    expect(details).toContain('You can look, but not change. Ask an administrator.');
    expect(details).toContain('<fieldset class="pad" disabled');
    expect(details).not.toMatch(/<form[^>]*method="post"(?! action="[^"]*\/as\/contact-31")/);
    await host.post(ADA, 'ida', { name: 'Ida’s' }).expect(403);
    await host.post(`${ADA}/remove`, 'ida').expect(403);
    expect(await page(`${CLIENT}/people`)).not.toContain('Ida’s');
  });

  test('an auditor who is refused is told which role can, not which client', async () => {
    for (const path of [
      '/people/new',
      '/people/contact-31/promote',
      '/people/contact-31/remove',
      '/teams/new',
    ]) {
      const { text } = await host.get(`${CLIENT}${path}`, 'ida').expect(403);
      expect({ path, says: text.includes('An administrator can.') }).toEqual({ path, says: true });
      expect(text).not.toMatch(/Nobody gave you|Grace|Henrik/);
    }
  });

  test('a request is answered by an administrator, and looked at by an auditor', async () => {
    const id = await ask();
    const seen = await page(`${CLIENT}/requests`, 'ida');
    expect(seen).toContain('Allow to view/pay invoices');
    expect(seen).toContain('You can look, but not change. Ask an administrator.');
    expect(seen).not.toContain('value="approve"');
    await host.post(`${CLIENT}/requests/${id}`, 'ida', { do: 'approve' }).expect(403);
    await host.post(`${CLIENT}/requests/${id}`, 'marta', { do: 'approve', days: '7' }).expect(303);
    const resource = { type: 'account' as const, id: account };
    const can = () => host.core.open().can({ principal: 'user:3', key: 'billing.pay', resource });
    expect(await can()).toBe(true);
  });

  test('who gets which mail is a table without choices of one’s own', async () => {
    const text = await page(`${CLIENT}/mail`);
    expect(text).toContain('Right now');
    expect(text).toContain(`href="/latchkey${ADA}/access`);
    expect(text).not.toMatch(/Choose your own mail|Send me a test/);
    await host.post(`${CLIENT}/mail`, 'marta', { do: 'choose' }).expect(404);
    await host.get(`${CLIENT}/mail?who=most`, 'marta').expect(422);
  });

  test('the summary opens on who gets new invoices: addresses, from where, and who turned it off', async () => {
    const grace = host.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
    const asked = await page(CLIENT);
    expect(asked).toMatch(/Who gets: New invoices.*Grace Okafor.*@.*as owner.*Accounts.*given directly/s);
    await grace.chooseMail({ account, kind: 'invoices', isWanted: false });
    expect(await page(CLIENT)).toContain('Turned off by Grace Okafor.');
    expect(await page(`${CLIENT}?mail=quotes`)).toContain('Who gets: Quotes');
    await host.get(`${CLIENT}?mail=nothing`, 'marta').expect(422);
    await host.get(`${CLIENT}?mail=nothing`, 'ben').expect(403);
  });
});

onDatabase('sqlite', 'a client of five thousand people', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
    await host.core.open().importAccount({
      account: { id: '9000', label: 'Crowd', state: 'active', group: '', timezone: 'UTC' },
      services: [],
      members: Array.from({ length: 2_500 }, (_, at) => ({
        ...{ id: `m-${at}`, user: `u-${at}`, name: `Member ${at}`, email: `m${at}@crowd.example` },
        role: at === 2_499 ? ('owner' as const) : ('member' as const),
      })),
      contacts: Array.from({ length: 2_500 }, (_, at) => ({
        ...{ id: `c-${at}`, name: `Contact ${at}`, email: `c${at}@crowd.example`, grants: [] },
      })),
      teams: [],
      remoteTeams: [],
    });
  }, 120_000);
  afterAll(() => host.core.close());

  test.each(['', '/people', '/people/contact-c-7', '/activity', '/teams', '/requests'])(
    '%s comes at once',
    async (path) => {
      const began = performance.now();
      const { text } = await host.get(`/admin/clients/9000${path}`, 'marta').expect(200);
      // Reading all of them with what each can do takes many seconds.
      expect(performance.now() - began).toBeLessThan(1_500);
      expect(text.length).toBeLessThan(200_000);
    },
  );
});
