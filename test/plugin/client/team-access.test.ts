import { onDatabase } from '../../support/databases';
import { editing, EditorForm, saving } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const IT = '/client/1042/teams/t-it/access';
const AGENCY = '/client/1042/teams/remote/r-1/access';

onDatabase('sqlite', 'a team’s access', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  const page = async (path: string, who: string) => (await host.get(path, who).expect(200)).text;
  const can = (principal: string, key: string) =>
    host.core.open().can({ principal, key, resource: { type: 'account', id: '1042' } });

  test.each([
    [IT, 'contact:31', 'What IT team can do'],
    [AGENCY, 'user:5', 'What Agency North developers can do'],
  ])('%s is changed for everybody in it', async (path, who, title) => {
    expect(await page(path, 'grace')).toContain(title);
    const { change, open } = editing(host, path);
    expect((await change(['billing.quotes'])).headers.location).toBe(`/latchkey${path}`);
    expect(await can(who, 'billing.quotes')).toBe(true);
    expect(await page(path, 'grace')).toMatch(/Saved\. .* can now .*Receive quotes\/estimates/s);
    expect((await open()).ticks).toContain('billing.quotes');
    await change([], ['billing.quotes']);
    expect(await can(who, 'billing.quotes')).toBe(false);
  });

  test('a remote team can never have what lets others in (R9)', async () => {
    const shown = await page(AGENCY, 'grace');
    const { boxes } = new EditorForm(shown);
    for (const key of ['misc.users', 'misc.teams', 'misc.contacts']) {
      expect(boxes.get(key)).toEqual({ free: false });
      await host.post(AGENCY, 'grace', saving([key])).expect(422);
    }
    expect(shown).toContain('A team of another company can never have this.');
    expect(new EditorForm(await page(IT, 'grace')).boxes.get('misc.users')).toEqual({ free: true });
  });

  test('whoever may not manage teams can look, and is refused', async () => {
    const shown = await page(IT, 'jonas');
    expect(shown).toContain('You can look, but not change. Ask Grace Okafor or Henrik Sørlie.');
    expect(shown).not.toMatch(/name="(tick|do)"/);
    await host.post(IT, 'jonas', saving(['support.open'])).expect(403);
    await host.post(IT, 'grace looking', saving(['support.open'])).expect(403);
  });

  test.each([
    ['/client/1042/teams/t-dev/access', 'grace'],
    ['/client/1042/teams/none/access', 'grace'],
    ['/client/1042/teams/remote/none/access', 'grace'],
    ['/client/1077/teams/remote/r-1/access', 'nadia'],
    ['/client/1077/teams/t-dev/access', 'grace'],
  ])('%s isn’t there for %s', async (path, who) => {
    await host.get(path, who).expect(404);
    await host.post(path, who, saving(['billing.pay'])).expect(404);
  });

  test('a delegate who lacks what the team has is told so', async () => {
    const jonas = { kind: 'membership', id: 'm-1042-3' } as const;
    const grace = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await host.core
      .as({ ...grace, freshAt: host.clock.now() })
      .givePermission({ account: '1042', subject: jonas, key: 'misc.teams' });
    const shown = await page(IT, 'jonas');
    expect(shown).toContain('You don’t have all that this team has, so you can’t change it.');
    expect(new EditorForm(shown).boxes.get('billing.balance')).toEqual({ free: true });
  });
});
