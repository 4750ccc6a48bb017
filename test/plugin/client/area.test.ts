import { HostError, type ClientPlace } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const HERE = '/client/1042';
const clientUrl = (place: ClientPlace) =>
  'service' in place
    ? 'javascript:alert(1)'
    : 'invoice' in place
      ? `/pay/${place.invoice}`
      : 'http://evil.example/';
const away = () => Promise.reject(new HostError('transport', 'no answer'));

onDatabase('sqlite', 'what an account has', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place, { clientUrl });
  });
  afterEach(() => host.core.close());
  const page = async (path: string, who: string) => (await host.get(`${HERE}${path}`, who).expect(200)).text;
  const give = (...keys: string[]) =>
    host.core
      .as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web', freshAt: host.clock.now() })
      .changeGrants({
        ...{ account: '1042', subject: { kind: 'membership', id: 'm-1042-3' } },
        add: keys.map((key) => ({ key })) as never,
      });

  test('is in the nav as far as it opens', async () => {
    const labels = (html: string) =>
      ['Tickets', 'Services', 'Domains', 'Invoices', 'Billing', 'Order', 'Sent mail'].filter((label) =>
        html.includes(`</svg>${label}</a>`),
      );
    expect(labels(await page('', 'grace'))).toHaveLength(7);
    expect(labels(await page('', 'jonas'))).toEqual(['Tickets', 'Billing']);
    expect(labels(await page('', 'tomasz'))).toEqual(['Tickets', 'Services']);
  });

  test('services are shorter for who sees fewer, with prices for who sees those', async () => {
    const all = await page('/services', 'grace');
    for (const words of ['shop.bluebird-bakery.example', 'vps-7', 'Managed shop', '£49.00']) {
      expect(all).toContain(words);
    }
    const few = await page('/services', 'tomasz');
    expect(few).toContain('shop.bluebird-bakery.example');
    expect(few).not.toContain('vps-7');
    expect(few).not.toContain('£');
    await host.get(`${HERE}/services`, 'jonas').expect(403);
  });

  test('services are found by a part of the name, whatever was typed', async () => {
    expect(await page('/services?q=VPS', 'grace')).not.toContain('shop.bluebird');
    expect(await page('/services?q=%3Cscript%3E', 'grace')).toContain('No service has “&lt;script>”');
    expect(await page('/services?page=99999&q=', 'grace')).toContain('vps-7');
    expect(await page('/services?page=x', 'grace')).toContain('vps-7');
  });

  test('a service says what one can do there, and why not', async () => {
    const own = await page('/services/s-11', 'tomasz');
    expect(own).toMatch(/View basic details.*You can\./s);
    expect(own).toMatch(/Request cancellation.*Nobody gave you this\. Ask the owner\./s);
    expect(own).toContain('people/user-5/why?permission=service.cancel&amp;where=service%3As-11');
    expect(await page('/services/s-13', 'grace')).toContain('Not offered for this service.');
    for (const [id, who] of [
      ['s-12', 'tomasz'],
      ['s-90', 'grace'],
      ['nothing', 'grace'],
    ] as const) {
      await host.get(`${HERE}/services/${id}`, who).expect(404);
    }
  });

  test('the host’s links are its own, or encrypted, or none', async () => {
    expect(await page('/services/s-11', 'grace')).not.toContain('javascript:');
    expect(await page('/domains', 'grace')).not.toContain('evil.example');
    expect(await page('/invoices', 'grace')).toContain('href="https://panel.harbourline.example/pay/');
  });

  test('invoices begin with those to pay, and are nobody’s without the permission', async () => {
    const html = await page('/invoices', 'grace');
    expect(html).toMatch(/\d invoices? to pay/);
    expect(html.indexOf('Overdue')).toBeLessThan(html.indexOf('>Paid<'));
    const { text } = await host.get(`${HERE}/invoices`, 'jonas').expect(403);
    expect(text).toContain('Allow to view/pay invoices');
    await give('billing.pay');
    expect(await page('/invoices', 'jonas')).toContain('to pay');
    await host.get(`${HERE}/invoices`, 'nadia').expect(404);
  });

  test('domains, products, mails and billing open by their permissions', async () => {
    expect(await page('/domains', 'grace')).toContain('bluebird-bakery.example');
    expect(await page('/catalogue', 'grace')).toContain('Managed shop plus');
    expect(await page('/mail-history', 'grace')).toContain('Welcome to Harbourline');
    const billing = await page('/billing', 'jonas');
    expect(billing).toContain('to pay');
    expect(billing).not.toContain('Card on file');
    await give('billing.cards', 'misc.catalogue');
    expect(await page('/billing', 'jonas')).toMatch(/Card on file.*None/s);
    expect(await page('/catalogue', 'jonas')).not.toContain('Order at');
  });

  test('a mail says how its delivery went, where the host tells', async () => {
    const mail = { account: '1042', to: 'ada@bluebird-bakery.example', at: host.clock.now() };
    await host.core.embedded.putMail({ ...mail, id: 'm-7', subject: 'Order 7', delivery: 'bounced' });
    await host.core.embedded.putMail({ ...mail, id: 'm-8', subject: 'Order 8' });
    const shown = (await page('/mail-history', 'grace')).split('<tr');
    const row = (subject: string) => shown.find((one) => one.includes(subject)) ?? '';
    expect(row('Order 7')).toMatch(/lk-b warn.*Came back/s);
    expect(row('Order 8')).not.toMatch(/lk-b|Delivered|On its way/);
    expect(row('Invoice 20931')).toContain('Delivered');
  });

  test('how invoices come is changed by whoever holds the key of the card', async () => {
    const post = (who: string, fields: Record<string, string>) =>
      host.post(`${HERE}/billing`, who, { reference: '', language: 'en', ...fields });
    expect(await page('/billing', 'grace')).toMatch(/How you get invoices.*name="attachPdf" checked/s);
    expect(await page('/billing', 'jonas')).not.toContain('How you get invoices');
    const { text: refused } = await post('jonas', { reference: 'PO 7' }).expect(403);
    expect(refused).toContain('Edit credit card details');
    await post('grace', { reference: '"><script>alert(1)</script>', paperCopy: 'on' }).expect(303);
    while ((await host.core.settle()) > 0);
    const html = await page('/billing', 'grace');
    expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"');
    expect(html).toContain('name="paperCopy" checked');
    expect(html).not.toContain('name="attachPdf" checked');
    expect(await page('/activity', 'grace')).toMatch(
      /changed in the invoice settings: PDF in mails, paper copy and reference/,
    );
  });

  test('settings of invoices that can’t be taken come back as they were typed', async () => {
    const fields = { reference: 'x'.repeat(65), language: 'pl', paperCopy: 'on' };
    const { text } = await host.post(`${HERE}/billing`, 'grace', fields).expect(422);
    expect(text).toContain(`value="${fields.reference}"`);
    expect(text).toMatch(/name="paperCopy" checked.*id="reference-fault".*value="pl" selected/s);
    const wrong = { reference: '', language: 'xx' };
    expect((await host.post(`${HERE}/billing`, 'grace', wrong).expect(422)).text).toContain('language-fault');
  });

  test('settings of invoices are those that the host tells, or none', async () => {
    const { embedded } = host.core;
    Object.assign(embedded, { invoiceSettings: () => Promise.resolve({ reference: 'PO 7' }) });
    const few = await page('/billing', 'grace');
    expect(few).toContain('value="PO 7"');
    expect(few).not.toMatch(/paperCopy|attachPdf|name="language"/);
    Object.assign(embedded, { invoiceSettings: away });
    expect(await page('/billing', 'grace')).toContain('Harbourline doesn’t answer');
    await host.post(`${HERE}/billing`, 'grace', { reference: 'PO 8' }).expect(503);
    Object.assign(embedded, { invoiceSettings: undefined });
    expect(await page('/billing', 'grace')).not.toMatch(/How you get invoices|doesn’t answer/);
    await host.post(`${HERE}/billing`, 'grace', { reference: 'PO 8' }).expect(404);
  });

  test('a host that doesn’t answer leaves the rest in place', async () => {
    Object.assign(host.core.embedded, {
      invoices: away,
      prices: away,
      products: away,
      sentMails: away,
      card: away,
    });
    const said = 'Harbourline doesn’t answer';
    for (const path of ['/invoices', '/catalogue', '/mail-history', '/billing', '/services', '']) {
      expect(await page(path, 'grace')).toContain(said);
    }
    expect(await page('/services', 'grace')).toContain('vps-7');
    expect(await page('/services/s-11', 'grace')).toContain('You can.');
    expect(await page('/invoices', 'grace')).not.toContain('No invoices yet');
  });

  test('a host without such pages has none', async () => {
    Object.assign(host.core.embedded, { products: undefined, sentMails: undefined });
    await host.get(`${HERE}/catalogue`, 'grace').expect(404);
    await host.get(`${HERE}/mail-history`, 'grace').expect(404);
    expect(await page('', 'grace')).not.toContain('Sent mail');
  });

  test('home has what waits and what there is', async () => {
    await host.core
      .as({ principal: 'user:3', name: 'Jonas', login: true, channel: 'web' })
      .requestAccess({ account: '1042', key: 'billing.pay', reason: 'Bills' });
    const grace = await page('', 'grace');
    expect(grace).toContain('1 request for permissions');
    expect(grace).toMatch(/To pay.*Overdue/s);
    const jonas = await page('', 'jonas');
    expect(jonas).toContain('You asked for <em>Allow to view/pay invoices</em>');
    expect(jonas).not.toContain('To pay');
  });
});
