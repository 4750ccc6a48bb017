import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { mailFrom } from '../../core/mail-in/incoming';

const ADA = 'ada@bluebird-bakery.example';
const EVIL = '<img src=x onerror=alert(1)>';

onDatabase('sqlite', 'the hold queue', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  const holds = async (over: Partial<Parameters<typeof mailFrom>[1]> = {}) => {
    const authentication = { dmarc: 'fail', domain: '' } as const;
    const received = await host.core.open().receiveMail(mailFrom(ADA, { authentication, ...over }));
    return received.is === 'held' ? `/admin/hold/${received.mail}` : '';
  };
  const released = { account: '1042', person: 'contact:31' };

  test('says that nothing is held', async () => {
    const { text } = await host.get('/admin/hold', 'marta').expect(200);
    expect(text).toContain('Nothing held');
    expect((await host.get('/admin/', 'marta')).text).not.toContain('nobody stands behind');
  });

  test('lists what, why and when, and is counted where staff look first', async () => {
    await holds({ subject: 'The till' });
    const { text } = await host.get('/admin/hold', 'marta').expect(200);
    for (const said of ['The till', ADA, 'Its sender is not proved']) expect(text).toContain(said);
    expect((await host.get('/admin/', 'marta')).text).toMatch(
      /href="\/latchkey\/admin\/hold"[^>]*><bdi>1 message<\/bdi><\/a> is held/,
    );
  });

  test('is open to auditors as a list without a word, and to clients not at all', async () => {
    const one = await holds({ subject: 'Nobody else’s business' });
    const { text } = await host.get('/admin/hold', 'ida').expect(200);
    expect(text).toContain(ADA);
    expect(text).not.toContain('Nobody else’s business');
    expect(text).not.toContain(`/latchkey${one}`);
    for (const path of [one, `${one}/discard`, `${one}/release?account=1042&person=contact:31`]) {
      await host.get(path, 'ida').expect(403);
    }
    await host.post(`${one}/discard`, 'ida', {}).expect(403);
    await host.post(`${one}/release`, 'ida', { ...released, to: 'department:technical' }).expect(403);
    expect((await host.get('/admin/hold', 'grace')).status).toBeGreaterThanOrEqual(400);
  });

  test('shows what people wrote as it is, and runs nothing of it', async () => {
    const one = await holds({
      subject: EVIL,
      text: `${EVIL}\n=HYPERLINK("x")`,
      attachments: [`${EVIL}.pdf`],
      to: [EVIL],
    });
    const { text } = await host.get(one, 'marta').expect(200);
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src=x onerror=alert(1)>');
  });

  test('asks for whom and where, and lets it in, marked', async () => {
    const one = await holds({ subject: 'No bread', text: 'None at all' });
    const page = (await host.get(one, 'marta').expect(200)).text;
    const [, link = ''] = /href="\/latchkey(\/admin\/hold\/[^"]*release[^"]*)"/.exec(page) ?? [];
    const form = (await host.get(link.replaceAll('&amp;', '&'), 'marta').expect(200)).text;
    expect(form).toContain('Ada Lindqvist at Bluebird Bakery Ltd');
    expect(form).toContain('value="No bread"');
    await host
      .post(`${one}/release`, 'marta', { ...released, to: 'department:technical', subject: 'No rye' })
      .expect(303);
    expect((await host.get('/admin/hold', 'marta')).text).toContain('It is in ticket 4001.');
    await host.get(one, 'marta').expect(404);
    const tickets = (await host.get('/client/1042/tickets', 'grace').expect(200)).text;
    const [, ticket = ''] =
      /href="\/latchkey(\/client\/1042\/tickets\/\w+)"[^>]*>(?:<bdi>)?No rye/.exec(tickets) ?? [];
    const thread = (await host.get(ticket, 'grace').expect(200)).text;
    expect(thread).toContain('sender not verified');
    expect(thread).toContain('None at all');
    expect((await host.get('/admin/activity', 'marta')).text).toContain('let held mail into a ticket');
  });

  test.each(['', 'department:', 'ticket:nothing', 'department:nowhere', 'account:1042', 'x'])(
    'goes not to "%s", and stays',
    async (to) => {
      const one = await holds();
      const { status } = await host.post(`${one}/release`, 'marta', { ...released, to });
      expect([404, 422]).toContain(status);
      await host.get(one, 'marta').expect(200);
    },
  );

  test('comes back with what was typed where the person may not', async () => {
    const one = await holds();
    const asked = { account: '1042', person: 'contact:33', to: 'department:billing', subject: 'Kept <word>' };
    const { text } = await host.post(`${one}/release`, 'marta', asked).expect(422);
    expect(text).toContain('Choose something that this person may use.');
    expect(text).toContain('value="Kept &lt;word>"');
  });

  test('offers nothing for who may nothing', async () => {
    const one = await holds();
    const { text } = await host.get(`${one}/release?account=1042&person=contact:32`, 'marta').expect(200);
    expect(text).toContain('It can go nowhere for this person');
    for (const person of ['user:4', 'staff:1', 'x', '']) {
      const { status } = await host.get(`${one}/release?account=1042&person=${person}`, 'marta');
      expect([404, 422]).toContain(status);
    }
  });

  test('finds nobody for what nobody has', async () => {
    const one = await holds();
    expect((await host.get(`${one}?q=zzz`, 'marta').expect(200)).text).toContain('Nobody found');
    expect((await host.get(`${one}?q=priya`, 'marta').expect(200)).text).toContain('Priya Nair');
  });

  test('throws away after a question, once', async () => {
    const one = await holds();
    expect((await host.get(`${one}/discard`, 'marta').expect(200)).text).toContain('Throw this mail away?');
    await host.post(`${one}/discard`, 'marta', {}).expect(303);
    await host.post(`${one}/discard`, 'marta', {}).expect(404);
    expect((await host.get('/admin/activity', 'marta')).text).toContain('threw held mail away');
  });

  test.each(['x', '1', '0.x', '1.', '-1.a', '1.a b', '9'.repeat(20)])('begins at no place "%s"', (after) =>
    host.get(`/admin/hold?after=${encodeURIComponent(after)}`, 'marta').expect(422),
  );

  test('comes a page at a time', async () => {
    for (let sent = 0; sent < 26; sent += 1) await holds();
    const first = (await host.get('/admin/hold', 'marta')).text;
    const [, next = ''] = /href="\/latchkey(\/admin\/hold\?after=[^"]*)"/.exec(first) ?? [];
    expect((await host.get(next, 'marta').expect(200)).text).toContain('Back to the newest');
  });
});
