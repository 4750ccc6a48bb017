import { onDatabase } from '../../support/databases';
import { editing, saving } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ADA = '/admin/clients/1042/people/contact-31/access';

onDatabase('sqlite', 'admin pages', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  test('begin at the clients', async () => {
    const { text } = await host.get('/admin/', 'marta').expect(200);
    expect(text).toContain('href="/latchkey/admin/clients"');
  });

  test.each([
    ['', ['Agency North', 'Bluebird Bakery Ltd']],
    ['bluebird', ['Bluebird Bakery Ltd']],
    ['1077', ['Agency North']],
    ['nobody', []],
    ['ada@bluebird', ['Bluebird Bakery Ltd']],
    ['nobody@', []],
    ['%40', []],
  ])('a search for "%s" finds %j', async (q, names) => {
    const { text } = await host.get(`/admin/clients?q=${q}`, 'marta').expect(200);
    const found = ['Agency North', 'Bluebird Bakery Ltd'].filter((name) =>
      text.includes(`<bdi>${name}</bdi>`),
    );
    expect(found).toEqual(names);
  });

  test('come a page at a time, and a place that there isn’t is none', async () => {
    const account = { state: 'active' as const, group: '', timezone: 'UTC' };
    const nobody = { services: [], contacts: [], teams: [], remoteTeams: [] };
    for (let at = 10; at < 40; at++) {
      const owner = { user: 'paged', name: 'Paged', email: 'paged@x.example', role: 'owner' as const };
      await host.core.open().importAccount({
        ...nobody,
        members: [{ id: `m-p${at}`, ...owner }],
        account: { ...account, id: `p-${at}`, label: `Paged ${at}` },
      });
    }
    const first = (await host.get('/admin/clients?q=paged', 'marta').expect(200)).text;
    expect(first).toContain('Paged 34');
    expect(first).not.toContain('Paged 35');
    const [, next = ''] = /href="\/latchkey(\/admin\/clients\?[^"]*after=[^"]*)"/.exec(first) ?? [];
    const second = (await host.get(next.replaceAll('&amp;', '&'), 'marta').expect(200)).text;
    expect(second).toContain('Paged 35');
    expect(second).not.toContain('Paged 34');
    await host.get('/admin/clients?after=x', 'marta').expect(422);
  });

  test('asking answers why, about anybody of the client', async () => {
    const { text } = await host
      .get('/admin/clients/1042?person=contact-32&permission=billing.pay&where=', 'marta')
      .expect(200);
    expect(text).toContain('Yes, Accounts department can.');
    expect(text).toMatch(/<option[^>]*selected[^>]*>Accounts department/);
  });

  test('asking about somebody who isn’t there is missing', async () => {
    await host.get('/admin/clients/1042?person=contact-40x', 'marta').expect(404);
    await host.get('/admin/clients/1042?person=nobody', 'marta').expect(404);
  });

  test('an administrator gives and ends for a client, in the client’s own log', async () => {
    const { change, open } = editing(host, ADA, 'marta');
    expect((await change(['billing.pay'], [], { ends: '30' })).status).toBe(303);
    expect((await open()).ticks).toContain('billing.pay');
    expect((await change([], ['billing.pay'])).status).toBe(303);
    expect((await open()).ticks).not.toContain('billing.pay');
    const { text } = await host.get('/admin/clients/1042/activity', 'marta').expect(200);
    expect(text).toContain('(Harbourline)');
    expect(text).toContain('127.0.0.1');
  });

  test('a form that says nothing comes back', async () => {
    const { text } = await host.post(ADA, 'marta', { do: 'save' }).expect(422);
    expect(text).toContain('Nothing was changed');
  });

  test('support, who answers tickets, sees no client’s permissions (R18)', async () => {
    await host.get(ADA, 'ben').expect(403);
    await host.post(ADA, 'ben', saving(['billing.pay'])).expect(403);
  });

  test.each(['ida'])('%s may look, but not change', async (who) => {
    const { text } = await host.get(ADA, who).expect(200);
    expect(text).toContain('You can look, but not change. Ask an administrator.');
    expect(text).not.toMatch(/name="(tick|do)"/);
    await host.post(ADA, who, saving(['billing.pay'])).expect(403);
  });

  test('the installation’s activity shows who knocked at accounts they don’t belong to', async () => {
    const stranger = host.core.as({ principal: 'user:4', name: 'Nadia', login: true, channel: 'web' });
    await expect(stranger.listPeople({ account: '1042' })).rejects.toThrow();
    const { text } = await host.get('/admin/activity?refused=on', 'ida').expect(200);
    expect(text).toMatch(/Nadia Rahman.*tried to see the people/s);
    expect(text).not.toContain('user 4');
  });

  test('a client’s page says that an auditor changes nothing, and an administrator in whose log it is', async () => {
    const as = async (who: string) => (await host.get('/admin/clients/1042', who).expect(200)).text;
    expect(await as('ida')).toContain('Your role changes nothing here; an administrator can.');
    expect(await as('marta')).toContain('What you change here is in the client’s own activity');
  });

  test('a refused role is told which one can', async () => {
    const { text } = await host.get('/admin/clients', 'ben').expect(403);
    expect(text).toContain('An administrator or an auditor can.');
  });

  test('somebody who is no longer staff is refused', async () => {
    await host.get('/admin/clients', 'gone').expect(403);
  });
});

onDatabase('sqlite', 'outbox page', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
    const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-GRACE' };
    const token = await host.core.open().offerSignInLink({ chat, handle: '@grace', place: 'Bluebird' });
    await host.post(`/client/me/chats/link/${token}`, 'grace', { answer: 'link' }).expect(303);
    const person = await host.core.chatPerson(chat);
    const actor = host.core.actorOf(person!, person!.hats[0]!);
    host.answers.push({ is: 'uncertain', reason: 'no answer' });
    const ticket = { account: '1042', department: 'sales', priority: 'low' as const };
    await host.core.as(actor).openTicket({ ...ticket, subject: 'Offer', message: 'Please' });
    while ((await host.core.settle()) > 0);
  });
  afterAll(() => host.core.close());

  test('is named on the first page while it has something to look at', async () => {
    const { text } = await host.get('/admin/', 'marta').expect(200);
    expect(text).toMatch(
      /href="\/latchkey\/admin\/outbox"[^>]*><bdi>1 letter<\/bdi><\/a> may or may not have/,
    );
  });

  test('shows what nobody is sure of, and sends it again once', async () => {
    const { text } = await host.get('/admin/outbox', 'marta').expect(200);
    expect(text).toContain('Uncertain');
    const [, letter = ''] = /name="letter" value="(\d+)"/.exec(text) ?? [];
    expect((await host.get('/admin/outbox', 'ida')).text).not.toContain('name="letter"');
    await host.post('/admin/outbox', 'ida', { letter }).expect(403);
    await host.post('/admin/outbox', 'marta', { letter }).expect(303);
    expect((await host.get('/admin/outbox', 'marta')).text).toContain('It is on its way again.');
    await host.post('/admin/outbox', 'marta', { letter }).expect(404);
    expect((await host.get('/admin/activity', 'marta')).text).toContain(`sent letter ${letter} again`);
    const german = await host.get('/admin/activity', 'marta').set('Accept-Language', 'de');
    expect(german.text).toContain(`hat Nachricht ${letter} erneut gesendet`);
  });

  test.each(['', '0', '-1', 'x', '1; drop table'])('letter "%s" is missing', (letter) =>
    host.post('/admin/outbox', 'marta', { letter }).expect(404),
  );
});
