import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ALL = '/admin/people';

onDatabase('sqlite', 'everybody in the admin area', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
    const grace = host.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
    const contact = { account: '1042', email: 'sum@elsewhere.example', phone: '+48 22 555' };
    await grace.addContact({ ...contact, name: '=SUM(A1) <b>' });
  });
  afterAll(() => host.core.close());
  const page = async (query = '', who = 'marta') => (await host.get(`${ALL}${query}`, who).expect(200)).text;

  test('stands by name, with links to the clients and to each one’s page there', async () => {
    const text = await page();
    expect(text).toContain('href="/latchkey/admin/clients/1042/people/contact-31"');
    expect(text).toContain('href="/latchkey/admin/clients/1042/people/user-1"');
    expect(text).toContain('=SUM(A1) &lt;b>');
    expect(text.match(/<h1>/g)).toHaveLength(1);
  });

  test.each([
    ['?q=lind', 'Ada Lindqvist', 'Grace Okafor'],
    ['?q=4822555', '=SUM(A1)', 'Ada Lindqvist'],
    ['?kind=user', 'Grace Okafor', 'Ada Lindqvist'],
    ['?state=suspended', 'Nobody found', 'Grace Okafor'],
  ])('%s finds %s and not %s', async (query, there, not) => {
    const text = await page(query);
    expect(text).toContain(there);
    expect(text).not.toContain(not);
  });

  test.each(['?kind=sofa', '?state=x', '?after=x', `?after=${Buffer.from('[1,2]').toString('base64url')}`])(
    '%s is nothing that can be asked',
    (query) => host.get(`${ALL}${query}`, 'marta').expect(422),
  );

  test('is looked at by an auditor, and nobody else’s', async () => {
    expect(await page('', 'ida')).not.toContain('Save as CSV');
    await host.post(`${ALL}/export`, 'ida').expect(403);
    await host.get(ALL, 'ben').expect(403);
    await host.get(ALL, 'grace').expect(404);
    await host.post(`${ALL}/export`, 'grace').expect(404);
  });

  test('is saved by an administrator, as text that no spreadsheet runs, in the activity', async () => {
    const { headers, text } = await host
      .post(`${ALL}/export`, 'marta', { q: 'elsewhere.example' })
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="people.csv"');
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(`'=SUM(A1) <b>`);
    expect((await host.get('/admin/activity', 'marta')).text).toContain('took along the list of everybody');
    await host.post(`${ALL}/export`, 'marta', { kind: 'sofa' }).expect(422);
  });
});
