import { codeAt } from '../../core/sign-in/scene';
import { settleAll } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { Browser } from './browser';

const SECURITY = '/latchkey/client/me/security';
const PEOPLE = '/latchkey/client/1042/people';
const ADA = '/client/1042/people/contact-31';

onDatabase('sqlite', 'a session of the host’s', (_open, place) => {
  let host: Mounted;
  let factor = '';
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  beforeEach(() => host.clock.advance(61 * 60_000));
  const as = (who: string) => new Browser(host.app, { 'X-Who': who });
  const now = () => codeAt(factor, host.clock.now());

  it('has its password and its sessions there, and a second factor here', async () => {
    const grace = await as('grace').open(SECURITY);
    expect(grace.page).toContain('Harbourline signs you in');
    expect(grace.page).not.toContain('name="password"');
    await grace.open(/href="([^"]*two-step[^"]*)"/.exec(grace.page)![1]!);
    await grace.send({}, 'two-step');
    factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(grace.page)![1]!.replaceAll(' ', '');
    await grace.send({ code: now() });
    expect(grace.page).toContain('Keep your recovery codes');
    expect((await grace.open(PEOPLE)).status).toBe(200);
  });

  it('begun in another browser is asked for a code first, once', async () => {
    const grace = await as('grace elsewhere').open(PEOPLE);
    expect(grace.path).toContain('/latchkey/client/code?back=');
    await grace.send({ code: now() });
    expect([grace.path, grace.status]).toEqual([PEOPLE, 200]);
    expect((await as('grace elsewhere').open(PEOPLE)).path).toBe(PEOPLE);
    expect([...grace.cookies.keys()]).toEqual(['__Secure-latchkey_door']);
  });

  it('may give as many right codes as it likes: what was right is counted against nobody', async () => {
    const grace = as('grace');
    for (let n = 0; n < 8; n++) {
      host.clock.advance(60_000);
      await grace.open(`/latchkey/client/code?back=${PEOPLE}`);
      await grace.send({ code: now() });
      expect([grace.path, grace.status]).toEqual([PEOPLE, 200]);
    }
  });

  it('gives a code, not the host’s password, before what asks for a fresh proof', async () => {
    const { headers } = await host.post('/client/1042/teams/t-it/code', 'grace', { do: 'show' });
    expect(headers.location).toContain('/latchkey/client/code?back=');
    const jonas = await host.post('/client/1042/people/contact-31/access', 'henrik stale', {});
    expect(jonas.status).toBe(422);
  });

  it('that is good elsewhere only is told where it is, and mailed the way back, without a loop', async () => {
    const { core, clock } = host;
    const henrik = await as('henrik').open(SECURITY);
    expect(henrik.page).toContain('You are at 127.0.0.1');
    const narrow = { addresses: ['198.51.100.0/24'], here: '198.51.100.7' };
    await core
      .as({
        ...{ principal: 'user:2', name: 'Henrik', login: true, channel: 'web', freshAt: clock.now() },
        session: { id: 'elsewhere', way: 'host' },
      })
      .setAllowedAddresses(narrow);
    await settleAll(host);
    host.mails.splice(0);
    for (const path of [PEOPLE, SECURITY]) {
      const here = await as('henrik').open(path);
      expect([here.path.startsWith('/latchkey/client/elsewhere?back='), here.status]).toEqual([true, 403]);
      expect(here.page).toContain('You are at 127.0.0.1, which is none of them.');
    }
    await henrik.open(PEOPLE);
    await henrik.send({}, 'elsewhere');
    expect(henrik.page).toContain('The link is on its way');
    await henrik.send({}, 'elsewhere');
    expect([henrik.status, henrik.page]).toEqual([429, expect.stringContaining('within the last hour')]);
    await settleAll(host);
    const link = /client\/everywhere\/\S+/.exec(host.mails.map(({ text }) => text).join('\n'))![0];
    const anybody = await new Browser(host.app).open(`/latchkey/${link}`);
    expect(anybody.page).toContain('Sign in from everywhere again?');
    expect((await as('henrik').open(PEOPLE)).status).toBe(403);
    await anybody.send({}, '');
    expect((await anybody.open(`/latchkey/${link}`)).status).toBe(404);
    expect((await as('henrik').open(PEOPLE)).path).toBe(PEOPLE);
  });

  it('of somebody else, or whose person only looks on, proves nothing', async () => {
    const nadia = await as('nadia').open('/latchkey/client/code');
    await nadia.send({ code: now() });
    expect(nadia.status).toBe(422);
    const looking = await as('grace looking').open('/latchkey/client/code');
    await looking.send({ code: now() });
    expect(looking.status).toBe(403);
    expect((await as('grace looking').open(SECURITY)).status).toBe(403);
    await host.get(ADA, 'grace looking').expect(200);
  });

  it('goes on after its second factor was turned off, and set up anew', async () => {
    const grace = await as('grace').open(SECURITY);
    if (grace.path.includes('/client/code')) await grace.send({ code: now() });
    host.clock.advance(60_000);
    await grace.open('/latchkey/client/code?back=' + encodeURIComponent(SECURITY));
    await grace.send({ code: now() });
    const { action, hidden } = grace.forms().find(({ names }) => names.includes('do'))!;
    await grace.post(action, { ...hidden, do: 'turn-off' });
    expect(grace.page).toContain('Two-step sign-in is off.');
    await grace.open('/latchkey/client/two-step');
    await grace.send({}, 'two-step');
    factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(grace.page)![1]!.replaceAll(' ', '');
    await grace.send({ code: now() });
    expect((await grace.open(PEOPLE)).path).toBe(PEOPLE);
    host.clock.advance(60_000);
    const elsewhere = await as('grace elsewhere').open(PEOPLE);
    await elsewhere.send({ code: now() });
    expect(elsewhere.path).toBe(PEOPLE);
  });

  it('of nobody is led to the host', async () => {
    for (const page of ['code', 'recovery-code', 'confirm', 'two-step', 'me/security']) {
      const { headers } = await host.get(`/client/${page}`).expect(303);
      expect(headers.location).toMatch(/^\/sign-in\?return=/);
    }
    await host.get('/client/sign-in').expect(401);
    await host.get('/client/forgot').expect(401);
  });
});
