import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const account = '1042';
const ADA = '/client/1042/people/contact-31';

onDatabase('sqlite', 'pages about the ways in', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  const { page, of, led } = teamPages(() => host);
  const closedTo = async (principal?: string) =>
    of('1').readChannels({ account, ...(principal !== undefined && { principal }) });

  test('show of a person what is open, and close what is not ticked', async () => {
    expect((await page(ADA, 'grace')).match(/name="open"[^>]*checked/g)).toHaveLength(4);
    const answer = await host.post(`${ADA}/channels`, 'grace', { open: ['web', 'mail'] }).expect(303);
    expect(led(answer)).toBe(ADA);
    expect((await closedTo('contact:31')).person).toEqual(['slack', 'discord']);
    expect((await page(ADA, 'grace')).match(/name="open"[^>]*checked/g)).toHaveLength(2);
    await host.post(`${ADA}/channels`, 'grace', { open: ['web', 'mail', 'slack', 'discord'] }).expect(303);
    expect((await closedTo('contact:31')).person).toEqual([]);
  });

  test('have no form about oneself and the owner, and a locked one for staff who only look', async () => {
    expect(await page('/client/1042/people/user-1', 'henrik')).not.toContain('name="open"');
    expect(await page('/client/1042/people/user-2', 'henrik')).not.toContain('name="open"');
    expect(await page('/admin/clients/1042/people/contact-31', 'marta')).toContain('name="open"');
    expect(await page('/admin/clients/1042/people/contact-31', 'ida')).toMatch(/<fieldset[^>]*disabled/);
    await host.post('/admin/clients/1042/people/contact-31/channels', 'ida', { open: [] }).expect(403);
  });

  test('close the web to everybody but owner and masters, who open it again', async () => {
    expect(await page('/client/1042/profile', 'jonas')).not.toContain('name="open"');
    await host.post('/client/1042/profile/channels', 'jonas', { open: [] }).expect(403);
    await host.post('/client/1042/profile/channels', 'grace', { open: ['slack', 'discord', 'mail'] });
    const shut = await host.get('/client/1042', 'jonas').expect(403);
    expect(shut.text).toContain('These pages are closed to you on this account. The owner can open them.');
    expect(shut.text).toContain('Bluebird Bakery');
    const own = await page('/client/me/security', 'jonas');
    expect(own).toMatch(/Bluebird Bakery[\s\S]{0,200}Closed/);
    expect((await page(ADA, 'grace')).match(/closed to everybody here/g)).toHaveLength(1);
    await host.post('/client/1042/profile/channels', 'henrik', { open: ['web', 'slack', 'discord', 'mail'] });
    await host.get('/client/1042', 'jonas').expect(200);
  });
});
