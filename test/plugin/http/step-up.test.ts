import { onDatabase } from '../../support/databases';
import { editing, saving } from './editor-form';
import { mountPlugin, type Mounted } from './mounted-plugin';

const CHANGE = '/client/1042/people/contact-31/access';
const DAY = 86_400_000;

/** The clock runs on while a request is answered. */
function expectAbout(at: number | undefined, wanted: number): void {
  expect(Math.abs((at ?? 0) - wanted)).toBeLessThan(30_000);
}

onDatabase('sqlite', 'step-up', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());

  const grant = async () => {
    const { rows } = await host.core
      .as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' })
      .personAccess({ account: '1042', principal: 'contact:31' });
    return rows.find(({ key }) => key === 'billing.pay')?.direct;
  };
  /** Asks for the change with an old sign-in; answers where it waits, below the mount. */
  const ask = async (): Promise<string> => {
    const answer = await host.post(CHANGE, 'grace stale', saving(['billing.pay'], '7')).expect(303);
    const [, path] = /^\/confirm\?return=(.+)$/.exec(String(answer.headers.location)) ?? [];
    expect(path).toMatch(/^%2Flatchkey%2Fclient%2Fcontinue%2F[\w-]+$/);
    return decodeURIComponent(path!).replace('/latchkey', '');
  };

  test('a change asked for with an old sign-in waits, and is done after a last look', async () => {
    const path = await ask();
    expect(await grant()).toBeUndefined();
    const look = await host.get(path, 'grace').expect(200);
    expect(look.text).toContain('One last look');
    expect(look.text).toContain('Allow to view/pay invoices');
    expect(look.text).toContain('Ada Lindqvist for 7 days');
    expect(await grant()).toBeUndefined();
    const done = await host.post(path, 'grace').expect(303);
    expect(done.headers.location).toBe(`/latchkey${CHANGE}`);
    expectAbout((await grant())?.expiresAt, host.clock.now() + 7 * DAY);
    const page = await host.get(CHANGE, 'grace').expect(200);
    expect(page.text).toContain('Saved. Ada Lindqvist can now');
  });

  test('days count from when it is done, not from when it was asked for', async () => {
    const path = await ask();
    host.clock.advance(5 * 60_000);
    await host.post(path, 'grace').expect(303);
    expectAbout((await grant())?.expiresAt, host.clock.now() + 7 * DAY);
  });

  test('it is done once', async () => {
    const path = await ask();
    await host.post(path, 'grace').expect(303);
    await host.post(path, 'grace').expect(404);
    await host.get(path, 'grace').expect(404);
  });

  test('it waits on for whoever comes back with the same old sign-in', async () => {
    const answer = await host.post(await ask(), 'grace stale').expect(303);
    expect(answer.headers.location).toMatch(/^\/confirm\?return=/);
    expect(await grant()).toBeUndefined();
  });

  test('nobody else finds it, and after ten minutes nobody', async () => {
    const path = await ask();
    await host.get(path, 'henrik').expect(404);
    await host.post(path, 'henrik').expect(404);
    host.clock.advance(10 * 60_000);
    await host.post(path, 'grace').expect(404);
    expect(await grant()).toBeUndefined();
  });

  test('it is judged by the rights of the moment it is done', async () => {
    const jonas = '/client/1042/people/contact-31/access';
    const answer = await host.post(jonas, 'jonas stale', saving(['billing.balance'], '1')).expect(303);
    const path = decodeURIComponent(String(answer.headers.location).split('return=')[1]!).slice(
      '/latchkey'.length,
    );
    const ended = await editing(host, '/client/1042/people/user-3/access').change([], ['billing.balance']);
    expect(ended.status).toBe(303);
    const late = await host.post(path, 'jonas').expect(403);
    expect(late.text).toContain('You don’t have this, so you can’t give it. Ask');
  });

  test('what is not allowed is refused at once, and nothing waits', async () => {
    const answer = await host.post(CHANGE, 'jonas stale', saving(['billing.cards'], '7')).expect(403);
    expect(answer.headers.location).toBeUndefined();
  });

  test('a change by staff waits in their own area', async () => {
    const answer = await host
      .post('/admin/clients/1042/people/contact-31/access', 'marta stale', saving(['billing.pay']))
      .expect(303);
    const path = decodeURIComponent(String(answer.headers.location).split('return=')[1]!).slice(
      '/latchkey'.length,
    );
    expect(path).toMatch(/^\/admin\/continue\//);
    await host.post(path, 'marta').expect(303);
    expect(await grant()).toBeDefined();
  });
});
