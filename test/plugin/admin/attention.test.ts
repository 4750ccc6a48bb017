import type { HealthCheck } from '../../../plugin/http/health';
import { openDatabase } from '../../../core/storage/open';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { addClient, disown } from '../../support/ownerless';
import { mountOn, type Mounted } from '../http/mounted-plugin';

const HOUR = 3_600_000;

onDatabase('sqlite', 'the first page of the admin area', (_open, place) => {
  let host: Mounted;
  let url: string;
  let checks: HealthCheck[] = [];
  beforeEach(async () => {
    checks = [];
    url = await place.freshUrl();
    host = mountOn(await sampleCore(url), { health: () => Promise.resolve(checks) });
  });
  afterEach(() => host.core.close());
  const page = async (who = 'marta') => (await host.get('/admin/', who).expect(200)).text;
  const ask = (days: number) =>
    host.core
      .as({ principal: 'user:3', name: 'Jonas', login: true, channel: 'web' })
      .requestAccess({ account: '1042', key: 'billing.pay', reason: 'Bills', days });

  test('says so where nothing needs a look', async () => {
    const text = await page();
    expect(text).toContain('Nothing needs a look');
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(await page('ida')).toContain('Nothing needs a look');
  });

  test('leads to requests older than a day, at the client where they wait', async () => {
    await ask(30);
    host.clock.advance(23 * HOUR);
    expect(await page()).toContain('Nothing needs a look');
    host.clock.advance(2 * HOUR);
    const text = await page();
    expect(text).toContain('href="/latchkey/admin/clients/1042/requests"');
    expect(text).toMatch(/1 request for permissions<.*waited for more than a day.*Bluebird Bakery Ltd/s);
    host.clock.advance(15 * 24 * HOUR);
    expect(await page()).toContain('Nothing needs a look');
  });

  test('leads to clients that nobody owns, and to what is on them', async () => {
    const many = Array.from({ length: 25 }, (_, at) => String(7101 + at));
    await addClient(host.core, '7001', 'active', 'Forsaken <b>Ltd');
    for (const id of many) await addClient(host.core, id);
    const db = openDatabase(url);
    await disown(db, ['7001']);
    const text = await page('ida');
    expect(text).toMatch(
      /href="\/latchkey\/admin\/clients\/7001"[^>]*><bdi>Forsaken &lt;b>Ltd<\/bdi><\/a> has no owner\./,
    );
    expect(text).not.toContain('7101');
    const client = (await host.get('/admin/clients/7001', 'marta').expect(200)).text;
    expect(client).toContain('Owner <bdi>Nobody</bdi>');
    for (const path of ['people', 'people/new', 'mail', 'teams', 'requests', 'activity', 'ceiling']) {
      await host.get(`/admin/clients/7001/${path}`, 'marta').expect(200);
    }
    await disown(db, many);
    expect(await page()).toContain('Without an owner are 6 further clients.');
    await db.close();
  });

  test('leads to all requests that wait, at all clients, until they end', async () => {
    const all = async (who = 'ida') => (await host.get('/admin/requests', who).expect(200)).text;
    expect(await all()).toContain('No request waits');
    await ask(30);
    const text = await all('marta');
    expect(text).toMatch(/href="\/latchkey\/admin\/clients\/1042\/requests"[^>]*><bdi>Bluebird Bakery Ltd/);
    expect(text).toContain('1 request for permissions');
    expect(text).toContain('href="/latchkey/admin/requests" aria-current="page"');
    await host.get('/admin/requests', 'ben').expect(403);
    await host.get('/admin/requests', 'grace').expect(404);
    host.clock.advance(15 * 24 * HOUR);
    expect(await all()).toContain('No request waits');
  });

  test('leads to chats that are away, and to those alone', async () => {
    checks = [
      { name: 'slack', ok: false, detail: 'away' },
      { name: 'discord', ok: true, detail: 'answers' },
    ];
    const text = await page();
    expect(text).toMatch(/href="\/latchkey\/admin\/chat"[^>]*><bdi>Slack<\/bdi><\/a> does not work/);
    expect(text).not.toMatch(/<bdi>Discord/);
  });

  test('is nobody’s who works on tickets alone, and not there for clients', async () => {
    const ben = await page('ben');
    expect(ben).toContain('It answers the tickets of its departments.');
    expect(ben).not.toMatch(/href="[^"]*\/admin\/(?!hold")\w/);
    expect(ben).toContain('href="/latchkey/admin/hold"');
    expect(ben).toContain('href="/latchkey/client/me/security"');
    await host.get('/admin/', 'gone').expect(403);
    await host.get('/admin/', 'grace').expect(404);
    const token = { principal: 'user:1' as const, name: 'Grace', login: true, channel: 'web' as const };
    await expect(host.core.as(token).readWaiting({})).rejects.toMatchObject({ code: 'access.denied' });
  });
});
