import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const REVIEWS = '/client/1042/reviews';
const ADMIN = '/admin/clients/1042/reviews';
const account = '1042';
const DAY = 86_400_000;

onDatabase('sqlite', 'reviews', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of } = teamPages(() => host);
  const ada = { kind: 'contact', id: '31' } as const;
  const ticked = (html: string) =>
    [...html.matchAll(/name="grant" value="([^"]+)"[^>]* checked/g)].map(([, id = '']) => id);
  const opens = () =>
    host.core
      .open()
      .can({ principal: 'contact:31', key: 'support.open', resource: { type: 'account', id: account } });
  const remove = async (who: string, grant: string[], path = REVIEWS) =>
    host.post(path, who, { grant, do: 'remove' });

  test('show who holds what, since when, from whom, and tick nothing that is new', async () => {
    await of('2').givePermission({ account, subject: ada, key: 'billing.quotes' });
    const shown = await page(REVIEWS, 'grace');
    expect(shown).toMatch(/Ada Lindqvist.*Receive quotes\/estimates.*Henrik Sørlie/s);
    expect(shown).toMatch(/IT team.*Team</s);
    expect(shown).not.toContain('name="grant"');
    expect(shown).not.toContain('Remove marked');
    expect(await page(`${REVIEWS}?unused=on`, 'grace')).toContain('Nothing waits for you');
    expect(await page('/client/1042', 'grace')).toContain('href="/latchkey/client/1042/reviews"');
  });

  test('remove what is ticked, and give it back', async () => {
    host.clock.advance(91 * DAY);
    const grants = ticked(await page(`${REVIEWS}?unused=on`, 'grace'));
    expect(grants.length).toBeGreaterThan(3);
    expect((await remove('grace', grants)).status).toBe(303);
    expect(await opens()).toBe(false);
    const after = await page(REVIEWS, 'grace');
    expect(after).toMatch(/Removed .*permissions.*give them back below/s);
    expect(after).toMatch(/removed by Grace Okafor/);
    const [, undo = ''] = /action="\/latchkey(\/client\/1042\/reviews\/[^"]+)"/.exec(after) ?? [];
    await host.post(undo, 'grace').expect(303);
    expect(await opens()).toBe(true);
    const back = await page(REVIEWS, 'grace');
    expect(back).toMatch(/Given back: .*permissions/s);
    expect(back).not.toContain('>Give back');
    await host.post(undo, 'grace').expect(409);
  });

  test('say how much is ticked, and what ends for whom, before anything does', async () => {
    host.clock.advance(91 * DAY);
    const shown = await page(REVIEWS, 'grace');
    const grants = ticked(shown);
    expect(shown).toContain(`Remove marked (${grants.length})`);
    const { text } = await host.post(REVIEWS, 'grace', { grant: grants }).expect(200);
    expect(text).toMatch(new RegExp(`<h1>.*Remove ${grants.length} permissions.*</h1>`));
    expect(text).toMatch(/Ada Lindqvist.*Ends: [^<]*Open new tickets/s);
    expect(text.match(/name="grant"/g)).toHaveLength(grants.length);
    expect(await opens()).toBe(true);
  });

  test('keep what is not ticked, and say so where nothing is', async () => {
    host.clock.advance(91 * DAY);
    const [first = '', ...others] = ticked(await page(REVIEWS, 'grace'));
    expect((await remove('grace', [first])).status).toBe(303);
    expect(ticked(await page(REVIEWS, 'grace')).sort()).toEqual([...others].sort());
    const none = await host.post(REVIEWS, 'grace').expect(422);
    expect(none.text).toContain('Tick what shall end.');
  });

  test('wait for a proof, and remove nothing that was used meanwhile or is of another account', async () => {
    host.clock.advance(91 * DAY);
    const grants = ticked(await page(REVIEWS, 'grace'));
    const stale = await host.post(REVIEWS, 'grace stale', { grant: grants, do: 'remove' }).expect(303);
    expect(String(stale.headers.location)).toMatch(/^\/confirm/);
    expect(await opens()).toBe(true);
    await host.post(REVIEWS, 'grace', { grant: grants }).expect(409);
    await host.post('/client/1077/reviews', 'nadia', { grant: grants }).expect(409);
    for (const grant of ['no-such', '"><script>', 'x'.repeat(65)]) {
      const { status } = await host.post(REVIEWS, 'grace', { grant });
      expect([409, 422]).toContain(status);
    }
  });

  test('lock what the reader can’t take, and name who can', async () => {
    host.clock.advance(91 * DAY);
    const shown = await page(REVIEWS, 'jonas');
    expect(shown).toContain('You don’t have all that this person has');
    expect(ticked(shown)).toEqual([]);
    expect(shown).toMatch(/id="lock-[^>]*>[^<]*Grace Okafor/);
    const grants = ticked(await page(REVIEWS, 'grace'));
    await host.post(REVIEWS, 'jonas', { grant: grants }).expect(403);
    expect(await opens()).toBe(true);
    const desk = { account, name: 'Desk', email: 'desk@elsewhere.example' };
    const { id } = await of('1').addContact(desk);
    await of('1').givePermission({ account, subject: { kind: 'contact', id }, key: 'support.open' });
    host.clock.advance(91 * DAY);
    const beside = await page(REVIEWS, 'jonas');
    expect(ticked(beside)).toHaveLength(1);
    expect(beside).toMatch(/type="checkbox"[^>]*disabled[^>]*aria-describedby="lock-/);
  });

  test('are looked at only by who looks on', async () => {
    host.clock.advance(91 * DAY);
    for (const [path, who] of [
      [REVIEWS, 'grace looking'],
      [ADMIN, 'ida'],
    ] as const) {
      const shown = await page(path, who);
      expect(shown).toContain('You can look, but not change.');
      expect(shown).not.toContain('Remove marked');
      const grants = ticked(await page(REVIEWS, 'grace'));
      await host.post(path, who, { grant: grants }).expect(403);
    }
    await host.get(REVIEWS, 'tomasz').expect(403);
    await host.get(REVIEWS, 'nadia').expect(404);
  });

  test('are made by staff on the client’s behalf', async () => {
    host.clock.advance(91 * DAY);
    const grants = ticked(await page(ADMIN, 'marta'));
    await host.post(ADMIN, 'marta', { grant: grants, do: 'remove' }).expect(303);
    expect(await opens()).toBe(false);
    expect(await page(REVIEWS, 'grace')).toContain('removed by Harbourline');
    expect(await page('/admin/clients/1042', 'marta')).toContain('/latchkey/admin/clients/1042/reviews');
  });

  test('go on by pages', async () => {
    for (let n = 0; n < 6; n += 1) {
      const { id } = await of('1').addContact({
        account,
        name: `Zed ${n}`,
        email: `zed${n}@elsewhere.example`,
      });
      await of('1').giveGroup({ account, subject: { kind: 'contact', id }, group: 'billing' });
    }
    const first = await page(REVIEWS, 'grace');
    const [, more = ''] = /href="\/latchkey([^"]*after=[^"]+)"/.exec(first) ?? [];
    const second = await page(more, 'grace');
    expect(first).not.toContain('Zed 5');
    expect(second).toContain('Zed 5');
    await host.get(`${REVIEWS}?after=${'x'.repeat(65)}`, 'grace').expect(422);
  });
});
