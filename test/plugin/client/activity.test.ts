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
    expect(next.text).not.toContain('before=');
    expect(await read('grace', '?refused=on')).toContain('tried to change what a person was given');
  });

  test.each(['?before=0', '?before=-1', '?before=x', '?before=1e3', '?before=1&before=2'])(
    'begins at the newest for %s',
    async (query) => {
      expect(await read('grace', query)).toContain('Priya Nair');
    },
  );
});
