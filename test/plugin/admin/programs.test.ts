import { describeSettings, parseConfig } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const KEYS = '/admin/tokens';
const HOOKS = '/admin/webhooks';

onDatabase('sqlite', 'admin pages about programs', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const page = async (path: string, who = 'marta') => (await host.get(path, who).expect(200)).text;
  const made = { name: 'billing-app', scopes: ['accounts:read', 'decisions'], ends: '' };
  const idIn = (html: string) => /\/admin\/(?:tokens|webhooks)\/([\w-]+)/.exec(html)?.[1] ?? '';
  const makeHook = async () => {
    const fields = {
      url: 'http://127.0.0.1:2999/hook',
      description: 'Ours',
      events: ['ticket.*', 'grant.*'],
    };
    await host.post(HOOKS, 'marta', fields).expect(303);
  };

  test('a key is made with what is ticked, and shown once', async () => {
    expect(await page(KEYS)).toContain('No API keys yet');
    await host.post(KEYS, 'marta', made).expect(303);
    const first = await page(KEYS);
    const [, secret = ''] = /shown this once:.*?<code[^>]*>([^<]+)<\/code>/s.exec(first) ?? [];
    expect(secret.length).toBeGreaterThan(20);
    const again = await page(KEYS);
    expect(again).not.toContain(secret);
    expect(again).toContain('accounts:read, decisions');
    const actor = await host.core.byToken(secret);
    expect(actor).toMatchObject({ principal: 'service:billing-app' });
  });

  test('a key is renewed and ended, and then it is over', async () => {
    await host.post(KEYS, 'marta', made).expect(303);
    const [, secret = ''] = /<code[^>]*>(lk[^<]+|[^<]{24,})<\/code>/.exec(await page(KEYS)) ?? [];
    const id = idIn(await page(KEYS));
    await host.post(`${KEYS}/${id}`, 'marta', { do: 'renew' }).expect(303);
    await expect(host.core.byToken(secret)).rejects.toMatchObject({ code: 'actor.unknown' });
    await host.post(`${KEYS}/${id}`, 'marta', { do: 'burn' }).expect(422);
    expect(await page(`${KEYS}/${id}/end`)).toContain('End the key billing-app?');
    await host.post(`${KEYS}/${id}/end`, 'marta').expect(303);
    expect(await page(KEYS)).toContain('Ended');
    await host.post(`${KEYS}/${id}/end`, 'marta').expect(404);
    await host.get(`${KEYS}/none/end`, 'marta').expect(404);
  });

  test('what can’t be taken comes back, before anybody proves anything', async () => {
    const wrong = [
      { name: '<script>' },
      { scopes: [] },
      { scopes: ['all'] },
      { ends: '2020-01-01' },
      { ends: 'x' },
    ];
    for (const fields of wrong) {
      const { text } = await host.post(KEYS, 'marta stale', { ...made, ...fields }).expect(422);
      expect(text).not.toContain('<script>"');
    }
    const { headers } = await host.post(KEYS, 'marta stale', made).expect(303);
    expect(String(headers.location)).toMatch(/^\/confirm/);
    expect(await page(KEYS)).toContain('No API keys yet');
  });

  test('a key’s name that is wrong or taken is told beside it, and all that was typed stays', async () => {
    await host.post(KEYS, 'marta', made).expect(303);
    for (const [name, say] of [
      ['billing-app', 'A key named billing-app is, or was, here.'],
      ['cli', 'A key named cli is, or was, here.'],
      ['Billing App', 'Write small letters, digits and dashes'],
    ] as const) {
      const { text } = await host.post(KEYS, 'marta', { ...made, name, ends: '2027-11-30' }).expect(422);
      expect(text).toContain(say);
      for (const kept of [`value="${name}"`, 'value="2027-11-30"']) expect(text).toContain(kept);
      expect(text).toMatch(/value="decisions" checked|checked[^>]*value="decisions"/);
    }
  });

  test('a webhook is made, paused, let go on, tried, and its deliveries sent again', async () => {
    await makeHook();
    const list = await page(HOOKS);
    expect(list).toMatch(/signed with this secret, shown this once/);
    expect(list).toContain('All about ticket');
    const here = `${HOOKS}/${idIn(list)}`;
    const act = (name: string) => host.post(here, 'marta', { do: name }).expect(303);
    await act('test');
    const shown = await page(here);
    expect(shown).toContain('webhook.test');
    await act('pause');
    expect(await page(here)).toContain('Paused');
    await host.post(here, 'marta', { do: 'test' }).expect(409);
    await act('resume');
    await act('renew');
    expect(await page(here)).toContain('The new secret, shown this once');
    await host.post(here, 'marta', { do: 'burn' }).expect(422);
    const id = (
      await host.core
        .as({ principal: 'staff:1', name: 'Marta', login: true, channel: 'web' })
        .listWebhookDeliveries({ webhook: idIn(list) })
    ).items[0]?.id;
    await host.post(`${here}/deliveries`, 'marta', { delivery: id ?? '', type: 'webhook.test' }).expect(303);
    await host.post(`${here}/deliveries`, 'marta', { delivery: 'none' }).expect(404);
    await page(`${here}/remove`);
    await host.post(`${here}/remove`, 'marta').expect(303);
    await host.get(here, 'marta').expect(404);
  });

  test.each([
    [{ url: 'ftp://example.org/', events: ['*'] }, 422],
    [{ url: '<script>', events: ['*'] }, 422],
    [{ url: 'http://127.0.0.1:2999/', events: [] }, 422],
  ])('no webhook is made of %j', async (fields, status) => {
    await host.post(HOOKS, 'marta', { description: '', ...fields }).expect(status);
    expect(await page(HOOKS)).toContain('No webhooks yet');
  });

  test('are administrators’ alone; auditors see chats and settings', async () => {
    for (const who of ['ida', 'ben']) {
      const { text } = await host.get(KEYS, who).expect(403);
      expect(text).toContain('An administrator can.');
      await host.get(HOOKS, who).expect(403);
      await host.post(KEYS, who, made).expect(403);
      await host.post(HOOKS, who, { url: 'https://example.org/', events: ['*'] }).expect(403);
    }
    await host.get('/admin/chat', 'ben').expect(403);
    await host.get('/admin/settings', 'ben').expect(403);
    const chats = await page('/admin/chat', 'ida');
    expect(chats).toMatch(/Slack.*Off.*SLACK_BOT_TOKEN is not set/s);
    expect(chats).toMatch(/Billing platform: embedded.*Works/s);
    expect(await page('/admin/settings', 'ida')).toContain('told nothing of its settings');
  });
});

describe('settings as staff see them', () => {
  const secret = 'x'.repeat(40);
  const env = {
    ...{ LATCHKEY_SECRET: secret, LATCHKEY_BOOTSTRAP_TOKEN: secret, LATCHKEY_OWNER_ADDRESS: 'refuse' },
    ...{ LATCHKEY_DATABASE_URL: `postgres://lk:${secret}@db.example/latchkey?sslkey=${secret}` },
    ...{ LATCHKEY_SMTP_URL: `smtps://u:${secret}@smtp.example`, LATCHKEY_MAIL_FROM: 'a@b.example' },
    ...{
      LATCHKEY_AUDIT_HEADS: `https://heads.example/${secret}`,
      LATCHKEY_SECOND_FACTOR_FOR: 'owners,staff',
    },
    ...{ SLACK_BOT_TOKEN: `xoxb-${secret}`, SLACK_SIGNING_SECRET: secret },
  };
  const shown = describeSettings(env, parseConfig(env));
  const of = (name: string) => shown.find((one) => one.name === name);

  test('have nothing secret', () => expect(JSON.stringify(shown)).not.toContain('xxx'));

  test('say what is set, and where it leads', () => {
    expect(of('LATCHKEY_DATABASE_URL')).toMatchObject({
      from: 'set',
      value: 'postgres://db.example/latchkey',
    });
    expect(of('LATCHKEY_SECRET')).toEqual({ name: 'LATCHKEY_SECRET', from: 'set' });
    expect(of('PORT')).toEqual({ name: 'PORT', from: 'default', value: '3000' });
    expect(of('DISCORD_TOKEN')).toEqual({ name: 'DISCORD_TOKEN', from: 'unset' });
    expect(of('LATCHKEY_SECOND_FACTOR_FOR')?.value).toBe('owners, staff');
  });
});
