import request from 'supertest';
import { settleAll } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { mountPlugin, tokenIn, type Mounted } from '../http/mounted-plugin';
import { Browser } from './browser';

onDatabase('sqlite', 'the link below a mail', (_open, place) => {
  let host: Mounted;
  let token: string;
  beforeEach(async () => {
    host = await mountPlugin(place);
    token = await jonas().myChoicesToken({ account: '1042' });
  });
  afterEach(() => host.core.close());
  const jonas = () => host.core.as({ principal: 'user:3', name: 'Jonas', login: true, channel: 'web' });
  const path = (of = token) => `/client/mail-choices/${of}`;
  const wants = async (kind: string) =>
    (await host.core.open().mailChoices({ token })).choices.find((one) => one.kind === kind)?.isWanted;
  const click = (to: string, body: Record<string, string> = { 'List-Unsubscribe': 'One-Click' }) =>
    request(host.app).post(`${host.base}${to}`).type('form').send(body);

  test('is what mails lead to', async () => {
    await jonas().sendTestMail({ account: '1042', kind: 'quotes' });
    await settleAll(host);
    const [mail] = host.mails;
    const { pathname, search } = new URL(mail?.unsubscribe ?? '');
    await request(host.app).get(pathname).expect(200);
    await request(host.app)
      .post(`${pathname}${search}`)
      .type('form')
      .send('List-Unsubscribe=One-Click')
      .expect(200);
    expect(await wants('quotes')).toBe(false);
    expect(await wants('invoices')).toBe(true);
  });

  test('opens one’s choices with no sign-in, and nothing else', async () => {
    const browser = await new Browser(host.app).open(`${host.base}${path()}`);
    expect(browser.page).toContain('Bluebird Bakery Ltd');
    expect(browser.page).not.toContain('Jonas');
    await browser.post(`${host.base}${path()}`, { ...browser.forms()[0]?.hidden, kind: 'invoices' });
    expect([browser.path, browser.status]).toEqual([`${host.base}${path()}`, 200]);
    expect(browser.page).toContain('no longer comes to you.');
    expect(await wants('invoices')).toBe(false);
    const post = async (fields: Record<string, string>) => {
      await browser.open(`${host.base}${path()}`);
      const proof = { formToken: tokenIn(browser.page) ?? '' };
      return (await browser.post(`${host.base}${path()}`, { ...proof, ...fields })).status;
    };
    expect(await post({ kind: 'invoices', wanted: 'yes' })).toBe(200);
    expect(await wants('invoices')).toBe(true);
    expect(await post({ kind: 'security', wanted: 'no' })).toBe(422);
    expect(await post({ kind: 'invoices', wanted: '' })).toBe(422);
    const { headers } = await host.get(path());
    expect(headers['cache-control']).toContain('no-store');
  });

  test('changes nothing by a form of somebody else’s page', async () => {
    await click(path(), { kind: 'invoices', wanted: 'no' }).expect(403);
    expect(await wants('invoices')).toBe(true);
  });

  test('stops one kind by one click of a mail program, and can’t start any', async () => {
    await click(`${path()}?kind=invoices`).expect(200);
    await click(`${path()}?kind=invoices`, { 'List-Unsubscribe': 'One-Click', wanted: 'yes' }).expect(200);
    expect(await wants('invoices')).toBe(false);
    expect(await wants('quotes')).toBe(true);
    for (const kind of ['', '?kind=security', '?kind=%3Cb%3E', '?kind=quotes&kind=orders']) {
      await click(`${path()}${kind}`).expect(422);
    }
    await click(`${path()}?kind=quotes`, { 'List-Unsubscribe': 'Two-Clicks' }).expect(403);
    await request(host.app).get(`${host.base}${path()}?kind=quotes`).expect(200);
    expect(await wants('quotes')).toBe(true);
  });

  test('is dead when it is forged, or its person is gone', async () => {
    const other = await host.core
      .as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' })
      .myChoicesToken({ account: '1042' });
    const forged = `${other.split('.')[0] ?? ''}.${token.split('.')[1] ?? ''}`;
    for (const bad of [forged, `${token}x`, 'x'.repeat(40)]) {
      await host.get(path(bad)).expect(404);
      await click(`${path(bad)}?kind=invoices`).expect(404);
    }
    await host.get(path('short')).expect((answer) => expect([404, 422]).toContain(answer.status));
  });
});
