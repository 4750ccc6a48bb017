import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const TEAMS = '/admin/clients/1042/teams';

onDatabase('sqlite', 'a client’s teams in the admin area', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  const page = async (path: string, who = 'marta') => (await host.get(path, who).expect(200)).text;

  test.each([
    ['', 'Add Team'],
    ['/new', 'Add Team'],
    ['/invite', 'Invite Team'],
    ['/t-it', 'IT team'],
    ['/t-it/access', 'IT team'],
    ['/t-it/remove', 'IT team'],
    ['/remote/r-1', 'Agency North'],
    ['/remote/r-1/access', 'Agency North'],
    ['/remote/r-1/close', 'Agency North'],
  ])('%s is there, with links that stay in the area', async (path, words) => {
    const text = await page(`${TEAMS}${path}`);
    expect(text).toContain(words);
    expect(text).toContain('href="/latchkey/admin/clients"');
    expect(text).not.toContain('/latchkey/client/1042');
  });

  test('is led to from the client', async () => {
    expect(await page('/admin/clients/1042')).toContain(`href="/latchkey${TEAMS}"`);
  });

  test('are made by an administrator on the client’s behalf, in the client’s own log', async () => {
    await host.post(`${TEAMS}/new`, 'marta', { name: 'Night watch', description: '' }).expect(303);
    expect(await page(TEAMS)).toContain('Night watch');
    const log = await page('/admin/clients/1042/activity');
    expect(log).toMatch(/Marta Kowal.*\(Harbourline\)/s);
  });

  test('are looked at by an auditor, who changes nothing', async () => {
    await page(TEAMS, 'ida');
    await host.post(`${TEAMS}/new`, 'ida', { name: 'Auditors', description: '' }).expect(403);
    await host.post(`${TEAMS}/t-it/remove`, 'ida').expect(403);
    expect(await page(TEAMS)).not.toContain('Auditors');
  });

  test('are nobody’s who works on tickets alone, and no client’s', async () => {
    for (const who of ['ben', 'gone']) await host.get(TEAMS, who).expect(403);
    await host.get(TEAMS, 'grace').expect(404);
    await host.get('/admin/clients/none/teams', 'marta').expect(404);
  });
});
