import { onDatabase } from '../../support/databases';
import { editing, saving } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ADA = '/client/1042/people/contact-31/access';

onDatabase('sqlite', 'activity', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
    await host.post(ADA, 'grace', saving(['billing.pay', 'service.upgrade@s-11'])).expect(303);
    const now = host.clock.now();
    const grace = { principal: 'user:1', name: 'Grace', login: true, channel: 'web', freshAt: now } as const;
    const shorter = { account: '1042', key: 'billing.pay', expiresAt: now + 7 * 86_400_000 } as const;
    await host.core.as(grace).givePermission({ ...shorter, subject: { kind: 'contact', id: '31' } });
    expect((await editing(host, ADA).change([], ['billing.pay'])).status).toBe(303);
    await host.post(ADA, 'jonas', saving(['billing.cards'])).expect(403);
    const staffs = '/admin/clients/1042/people/contact-31/access';
    await host.post(staffs, 'marta', saving(['billing.quotes'])).expect(303);
  });
  afterAll(() => host.core.close());

  const read = async (who: string, query = '') =>
    (await host.get(`/client/1042/activity${query}`, who).expect(200)).text
      .replaceAll(/<svg.*?<\/svg>/gs, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');

  test('tells in sentences who did what', async () => {
    const told = await read('grace');
    expect(told).toContain('Grace Okafor gave Ada Lindqvist Allow to view/pay invoices until');
    expect(told).toContain(
      'Grace Okafor gave Ada Lindqvist Upgrade / downgrade on shop.bluebird-bakery.example',
    );
    expect(told).toContain('Grace Okafor ended Allow to view/pay invoices for Ada Lindqvist');
    expect(told).toContain('Marta Kowal (Harbourline) gave Ada Lindqvist Receive quotes/estimates');
    expect(told).toContain('Latchkey brought this account in');
  });

  test('shows what was before', async () => {
    expect(await read('grace')).toMatch(/Ends never \S+.* \d\d:\d\d/);
  });

  test('shows a refusal with its reason', async () => {
    expect(await read('grace')).toMatch(
      /Refused Jonas Weber tried to change what a person was given \( Edit credit card details \): they don’t have it themselves/,
    );
  });

  test('can show refusals alone', async () => {
    const told = await read('grace', '?refused=on');
    expect(told).toContain('tried to change what a person was given');
    expect(told).not.toContain('Grace Okafor gave');
  });

  test('tells network addresses to owner and masters alone', async () => {
    expect(await read('grace')).toContain('127.0.0.1');
    expect(await read('jonas')).not.toContain('127.0.0.1');
  });

  test('goes on by pages', async () => {
    const as = host.core.as({
      principal: 'user:1',
      name: 'Grace',
      login: true,
      channel: 'web',
      freshAt: host.clock.now(),
    });
    const subject = { kind: 'contact' as const, id: '33' };
    for (let n = 0; n < 50; n += 1) await as.givePermission({ account: '1042', subject, key: 'billing.pay' });
    const { text } = await host.get('/client/1042/activity', 'grace').expect(200);
    const [, older = ''] = /href="([^"]*before=\d+)"/.exec(text) ?? [];
    expect(text).not.toContain('brought this account in');
    const next = await host.get(older.replace('/latchkey', ''), 'grace').expect(200);
    expect(next.text).toContain('brought this account in');
    expect(next.text).not.toContain('Older entries');
    expect(next.text).toContain('Newest entries');
    expect(await read('grace', '?refused=on')).toContain('tried to change what a person was given');
  });

  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const DAY = 86_400_000;

  test('is narrowed by name, kind, way and day', async () => {
    const jonas = await read('grace', '?find=jonas');
    expect(jonas).toContain('Jonas Weber tried to change');
    expect(jonas).not.toContain('Marta Kowal');
    expect(await read('grace', '?find=nobody+of+that+name')).toContain('Nothing in these days');
    const access = await read('grace', '?kind=access&find=ada');
    expect(access).toContain('Grace Okafor ended Allow to view/pay invoices');
    expect(access).not.toContain('brought this account in');
    expect(await read('grace', '?channel=slack')).toContain('Nothing in these days');
    expect(await read('grace', '?channel=web&kind=access')).toContain('Grace Okafor gave');
    const now = host.clock.now();
    const today = `?from=${day(now - DAY)}&to=${day(now + DAY)}&kind=access`;
    expect(await read('grace', today)).toContain('Grace Okafor gave');
    expect(await read('grace', `?to=${day(now - 2 * DAY)}`)).toContain('Nothing in these days');
    expect(await read('grace', `?from=${day(now + 2 * DAY)}`)).toContain('Nothing in these days');
  });

  test.each(['?kind=%22><script>', '?channel=x', '?find=%25', '?kind=a&kind=b'])(
    'passes over what nobody can read: %s',
    async (query) => {
      const { text } = await host.get(`/client/1042/activity${query}`, 'grace').expect(200);
      expect(text).not.toMatch(/<script>|<img/);
    },
  );

  test.each(['from=2026-13-40', 'to=%3Cimg%3E', 'from=yesterday'])(
    'says that a day can’t be read: %s',
    async (query) => {
      const asked = `/client/1042/activity?${query}`;
      const { text } = await host.get(asked, 'grace').expect(422);
      expect(text).toContain('Write a day as year-month-day');
      expect(text).toMatch(/href="#(from|to)"/);
      expect(text).not.toMatch(/<img|id="entry-/);
      await host.get(asked.replace('activity?', 'activity/export?'), 'grace').expect(422);
    },
  );

  test('keeps what it is narrowed to in its links and files', async () => {
    const { text } = await host.get('/client/1042/activity?kind=access&find=ada', 'grace').expect(200);
    expect(text).toMatch(/href="[^"]*\/export\?find=ada&amp;kind=access&amp;format=csv"/);
    expect(text).toMatch(/value="access" selected/);
  });

  test('names a line by number, hash and link', async () => {
    const { text } = await host.get('/client/1042/activity?kind=access', 'grace').expect(200);
    const [, link = '', seq = ''] = /href="\/latchkey([^"]*before=\d+)#entry-(\d+)"/.exec(text) ?? [];
    expect(text).toMatch(/Hash <code class="lk-code">[\w-]{43}<\/code>/);
    const there = await host.get(link, 'grace').expect(200);
    expect(/id="entry-(\d+)"/.exec(there.text)?.[1]).toBe(seq);
  });

  test('says what was given before and after', async () => {
    expect(await read('grace', '?kind=access&find=ada')).toContain('Before and after');
  });

  test('is taken along as files, as far as the reader sees it', async () => {
    const csv = await host.get('/client/1042/activity/export?kind=access&format=csv', 'grace').expect(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="activity.csv"');
    expect(csv.headers['cache-control']).toBe('no-store');
    expect(csv.text).toMatch(/^seq,at,actor/);
    expect(csv.text).toContain('127.0.0.1');
    expect(csv.text).not.toContain('account.imported');
    const lines = await host
      .get('/client/1042/activity/export?format=ndjson', 'jonas')
      .buffer(true)
      .expect(200);
    expect(lines.headers['content-disposition']).toContain('activity.ndjson');
    expect(lines.text).toContain('"action":');
    expect(lines.text).not.toContain('127.0.0.1');
    await host.get('/client/1042/activity/export?format=exe', 'grace').expect(422);
    await host.get('/client/1042/activity/export?format=csv', 'nadia').expect(404);
    await host.get('/client/1042/activity/export?format=csv', 'tomasz').expect(403);
  });

  test('proves that it is whole, where that is asked for', async () => {
    expect(await read('grace')).toContain('Check that the log is whole');
    expect(await read('grace', '?check=on')).toMatch(/The log is whole: \d+ entries, checked today/);
    const admin = await host.get('/admin/activity?check=on', 'ida').expect(200);
    expect(admin.text).toMatch(/The log is whole: \d+ entr/);
  });

  test('is proved to nobody who can’t read it', async () => {
    const prove = (user: string, log?: string) =>
      host.core
        .as({ principal: `user:${user}`, name: 'u', login: true, channel: 'web' })
        .verifyActivity(log === undefined ? {} : { log });
    await expect(prove('5', '1042')).rejects.toMatchObject({ code: 'access.denied' });
    await expect(prove('4', '1042')).rejects.toMatchObject({ code: 'account.not_found' });
    await expect(prove('1', 'installation')).rejects.toMatchObject({ code: 'access.denied' });
    await expect(prove('1')).rejects.toMatchObject({ code: 'access.denied' });
  });

  test('has what is about one person on their tab', async () => {
    const tab = '/client/1042/people/contact-31/activity';
    const { text } = await host.get(tab, 'grace').expect(200);
    expect(text).toMatch(/href="[^"]*contact-31\/activity" aria-current="page"/);
    expect(text).toMatch(/Grace Okafor.*gave.*Ada Lindqvist/s);
    expect(text).not.toContain('Jonas Weber');
    expect(text).not.toContain('brought this account in');
    expect(text).not.toContain('Check that the log is whole');
    const jonas = await host.get('/client/1042/people/user-3/activity', 'grace').expect(200);
    expect(jonas.text).toContain('tried to change what a person was given');
    await host.get('/client/1042/people/contact-99/activity', 'grace').expect(404);
    await host.get(tab, 'nadia').expect(404);
    const csv = await host.get(`${tab}/export`, 'grace').expect(200);
    expect(csv.text).not.toContain('account.imported');
    const staffs = await host.get('/admin/clients/1042/people/contact-31/activity', 'ida').expect(200);
    expect(staffs.text).toContain('Marta Kowal');
  });

  test('of the installation and of a client is read and taken along by staff', async () => {
    await host.get('/admin/activity/export?format=ndjson', 'ida').expect(200);
    await host.get('/admin/clients/1042/activity/export', 'ida').expect(200);
    const { text } = await host.get('/admin/clients/1042/activity?find=grace', 'marta').expect(200);
    expect(text).toContain('Grace Okafor');
    await host.get('/client/installation/activity', 'grace').expect(404);
  });

  test.each(['?before=0', '?before=-1', '?before=x', '?before=1e3', '?before=1&before=2'])(
    'begins at the newest for %s',
    async (query) => {
      expect(await read('grace', query)).toContain('Priya Nair');
    },
  );
});
