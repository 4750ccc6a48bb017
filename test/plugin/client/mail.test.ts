import { settleAll } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const MAIL = '/client/1042/mail';
const OWN = '/client/me/mail';

onDatabase('sqlite', 'who gets which mail', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const page = async (query = '', who = 'grace') => (await host.get(`${MAIL}${query}`, who).expect(200)).text;
  const grace = () => host.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
  const isStopped = async (kind: string) =>
    (await grace().myMail({ account: '1042' })).find((one) => one.kind === kind)?.isStopped;

  test('is said in names first, with through whom, then in a table', async () => {
    const text = await page();
    expect(text.indexOf('Right now')).toBeLessThan(text.indexOf('lk-mail'));
    expect(text).toMatch(/<dt>New invoices<\/dt>.*?Grace Okafor.*?as owner.*?Accounts.*?given directly/s);
    expect(text).toMatch(/<dt>Tickets<\/dt>.*?their own tickets, through IT team/s);
    expect(text).toContain('href="/latchkey/client/1042/people/contact-31/access"');
    expect(text).toContain('aria-current="page"');
  });

  test('leads to the editor with what is missing ticked', async () => {
    const text = await page();
    const editor = '/latchkey/client/1042/people/contact-31/access';
    expect(text).toContain(`href="${editor}?tick=billing.invoices#review"`);
    expect(text).toContain('aria-label="Give New invoices to Ada Lindqvist"');
    const shop = await page('?where=service%3As-12');
    expect(shop).toContain(`href="${editor}?tick=service.emails%40s-12#review"`);
    const opened = await host.get(`/client/1042/people/contact-31/access?tick=billing.invoices`, 'grace');
    expect(opened.status).toBe(200);
    expect(text).not.toContain('people/user-1/access?tick=');
  });

  test('is looked for by name, service and domain, and keeps what was typed', async () => {
    const found = await page('?q=%22ada&who=all');
    expect(found).toContain('value="&quot;ada"');
    expect(found).toContain('Nobody found');
    expect(await page('?q=ada&who=all')).toContain('ada@bluebird-bakery.example');
    expect(await page('?where=domain%3Ad-1')).toContain('<option value="domain:d-1" selected');
  });

  test('says who turned it off', async () => {
    await grace().chooseMail({ account: '1042', kind: 'invoices', isWanted: false });
    const text = await page();
    expect(text).toContain('Turned off by Grace Okafor.');
    expect(text).toContain('could, but turned it off');
  });

  test.each(['?who=most', '?where=account%3A1042', '?after=x', '?after=WyJvd25lciIsMSwyXQ'])(
    'comes again with nothing looked for, for %s',
    async (query) => {
      const { text, status } = await host.get(`${MAIL}${query}`, 'grace');
      expect(status).toBe(422);
      expect(text).toContain('Right now');
    },
  );

  test('is not there for a service or an account of somebody else', async () => {
    for (const query of ['?where=service%3As-90', '?where=service%3Anope', '?where=domain%3Anope']) {
      await host.get(`${MAIL}${query}`, 'grace').expect(404);
    }
    await host.get(MAIL, 'nadia').expect(404);
    await host.post(MAIL, 'nadia', { do: 'test', kind: 'invoices' }).expect(404);
  });

  test('turns pages of 25 people', async () => {
    for (let at = 10; at < 40; at += 1) {
      await grace().addContact({ account: '1042', name: `Contact ${at}`, email: `c${at}@x.example` });
    }
    const first = await page('?who=all');
    const [, next = ''] = /<a href="([^"]+)">Next people</.exec(first) ?? [];
    expect(first).not.toContain('Contact 39');
    const { text } = await host
      .get(next.replace('/latchkey', '').replaceAll('&amp;', '&'), 'grace')
      .expect(200);
    expect(text).toContain('Contact 39');
    expect(text).toContain('First people');
  });

  test('is one’s own row alone for who may not see the people, to choose from', async () => {
    const text = await page('', 'tomasz');
    expect(text).toContain('You see only your own mail here. Ask the owner who else gets which.');
    expect(text).not.toContain('Grace Okafor');
    expect(text).not.toContain('Right now');
    await host.post(MAIL, 'tomasz', { do: 'choose', kind: 'tickets', wanted: 'no' }).expect(303);
    expect(await page('', 'tomasz')).toContain('no longer comes to you.');
  });

  test('sends a test to whoever asks, to nobody else, and not without end', async () => {
    const test = (kind: string) => host.post(MAIL, 'grace', { do: 'test', kind });
    await test('invoices').expect(303);
    expect(await page()).toMatch(/A test of “New invoices” went to .*grace\.okafor@.*, to nobody else\./);
    await settleAll(host);
    expect(host.mails.map(({ to }) => to)).toEqual([expect.stringMatching(/^grace\.okafor@/)]);
    expect((await test('<b>').expect(422)).text).toContain('Choose a kind of mail.');
    await host.post(MAIL, 'grace', { do: 'everything' }).expect(422);
    for (let time = 0; time < 4; time += 1) await test('invoices').expect(303);
    expect((await test('invoices').expect(429)).text).toContain('You had five tests within an hour.');
    await host.post(MAIL, 'grace looking', { do: 'test', kind: 'invoices' }).expect(403);
    expect(await page('', 'grace looking')).not.toContain('Send me a test');
  });

  test('is chosen for every account that one is on', async () => {
    const { text } = await host.get(OWN, 'tomasz').expect(200);
    expect(text).toContain('Bluebird Bakery Ltd');
    expect(text).toContain('Always. It is about your own sign-in, and nobody can turn it off.');
    const choose = (who: string, fields: Record<string, string>) => host.post(OWN, who, fields);
    const stop = { account: '1042', kind: 'invoices', wanted: 'no' };
    await choose('grace', stop).expect(303);
    expect(await isStopped('invoices')).toBe(true);
    expect((await host.get(OWN, 'grace')).text).toContain('no longer comes to you.');
    await choose('grace', { ...stop, wanted: 'yes' }).expect(303);
    expect(await isStopped('invoices')).toBe(false);
    await choose('grace', { ...stop, account: '1077' }).expect(404);
    await choose('grace', { ...stop, account: 'nope' }).expect(404);
    await choose('grace', { ...stop, kind: 'security' }).expect(422);
    await choose('grace', { ...stop, wanted: 'perhaps' }).expect(422);
    await choose('grace looking', stop).expect(403);
    expect(await isStopped('invoices')).toBe(false);
    expect((await host.get(OWN, 'grace looking')).text).not.toContain('Turn off');
    expect((await host.get(OWN, 'mallory')).text).toContain('You belong to no account yet');
  });
});
