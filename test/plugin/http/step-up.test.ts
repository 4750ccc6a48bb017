import { onDatabase } from '../../support/databases';
import { editing, saving } from './editor-form';
import { goOn, waitingForm } from './go-on';
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
    const done = await goOn(host, path, 'grace');
    expect(done.status).toBe(303);
    expect(done.headers.location).toBe(`/latchkey${CHANGE}`);
    expectAbout((await grant())?.expiresAt, host.clock.now() + 7 * DAY);
    const page = await host.get(CHANGE, 'grace').expect(200);
    expect(page.text).toContain('Saved. Ada Lindqvist can now');
  });

  test('days count from when it is done, not from when it was asked for', async () => {
    const path = await ask();
    host.clock.advance(5 * 60_000);
    expect((await goOn(host, path, 'grace')).status).toBe(303);
    expectAbout((await grant())?.expiresAt, host.clock.now() + 7 * DAY);
  });

  test('it is done once', async () => {
    const path = await ask();
    const [action, fields] = await waitingForm(host, path, 'grace');
    const both = await Promise.all([1, 2].map(() => host.post(action, 'grace', fields)));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 404]);
    await host.get(path, 'grace').expect(404);
  });

  test('it waits on for whoever comes back with the same old sign-in', async () => {
    const answer = await goOn(host, await ask(), 'grace stale');
    expect(answer.headers.location).toMatch(/^\/confirm\?return=/);
    expect(await grant()).toBeUndefined();
  });

  test('nobody else finds it, and after ten minutes nobody', async () => {
    const path = await ask();
    const [action, fields] = await waitingForm(host, path, 'grace');
    await host.get(path, 'henrik').expect(404);
    await host.post(action, 'henrik', fields).expect(404);
    host.clock.advance(10 * 60_000);
    await host.get(path, 'grace').expect(404);
    await host.post(action, 'grace', fields).expect(404);
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
    const late = await goOn(host, path, 'jonas');
    expect(late.status).toBe(403);
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
    expect((await goOn(host, path, 'marta')).status).toBe(303);
    expect(await grant()).toBeDefined();
  });
});
