import { onDatabase } from '../../support/databases';
import { EditorForm, saving } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

onDatabase('sqlite', 'why', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  const ask = async (person: string, question: string, who = 'grace') => {
    const { text } = await host.get(`/client/1042/people/${person}/why?${question}`, who).expect(200);
    return text.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<[^>]+>/g, '');
  };

  test('says through whom somebody can', async () => {
    expect(await ask('contact-31', 'permission=service.view&where=service:s-12')).toContain(
      'Ada Lindqvist has View basic details: through IT team.',
    );
  });

  test('lists every blocker, and what would help with each', async () => {
    const told = await ask('contact-33', 'permission=support.viewAll&where=department:billing');
    expect(told).toContain('No, Priya Nair can’t.');
    expect(told).toContain('Fails: Billing is closed for Priya Nair.');
    expect(told).toContain('Fails: Nobody gave Priya Nair or IT team View all organization tickets.');
    expect(told).toMatch(/It takes all of these:.*Open Billing.*Give View all organization tickets/s);
  });

  test('knows what a sign-in and a service are asked for', async () => {
    expect(await ask('contact-31', 'permission=billing.cards')).toContain(
      'Fails: It needs a sign-in, and Ada Lindqvist has none here.',
    );
    expect(await ask('contact-31', 'permission=service.upgrade&where=service:s-13')).toContain(
      'Fails: Harbourline doesn’t offer it on vps-7.',
    );
    const given = await ask('user-1', 'permission=service.cancel&where=service:s-13');
    expect(given).toMatch(/This would allow it:.*Ask Harbourline to offer it/s);
    expect(given).not.toContain('Give Request cancellation');
  });

  test('says when a permission ended, in the account’s time', async () => {
    const access = '/client/1042/people/contact-32/access';
    await host.post(access, 'grace', saving(['billing.balance'], '1')).expect(303);
    expect((await host.get(access, 'grace')).text).toContain('Until');
    host.clock.advance(86_400_000);
    const told = await ask('contact-32', 'permission=billing.balance');
    expect(told).toMatch(/Fails: View current balance ended on (today|yesterday) \d\d:\d\d\./);
    const { text } = await host.get(access, 'grace');
    expect(text).toMatch(/Ended (today|yesterday) \d\d:\d\d\./);
    expect(new EditorForm(text).boxes.get('billing.balance')).toEqual({ free: true });
    expect(new EditorForm(text).ticks).not.toContain('billing.balance');
  });

  test('of somebody else’s ticket says that seeing all is missing', async () => {
    const grace = host.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
    const { id } = await grace.openTicket({
      ...{ account: '1042', department: 'sales', priority: 'low' as const },
      ...{ subject: 'An offer', message: 'Please' },
    });
    const told = await ask('contact-31', `permission=support.view&where=ticket:${id}`);
    expect(told).toContain('Fails: Nobody gave Ada Lindqvist or IT team View all organization tickets.');
    expect(told).toContain('Give View all organization tickets to Ada Lindqvist');
  });

  test('answers about the account, or the first service, what means nothing where it was asked', async () => {
    expect(await ask('contact-31', 'permission=billing.pay&where=service:s-11')).toContain('Nobody gave');
    expect(await ask('contact-31', 'permission=service.emails&where=')).toContain('Yes, Ada Lindqvist can.');
  });

  test('answers nothing that wasn’t asked in known words', async () => {
    expect(await ask('contact-31', 'permission=all&where=x')).not.toMatch(/can’t\.|Yes, /);
    expect(await ask('contact-31', 'permission=a&permission=b')).not.toMatch(/can’t\.|Yes, /);
  });

  test('one may ask about oneself, and without the right about nobody else', async () => {
    expect(await ask('user-5', 'permission=support.open', 'tomasz')).toContain(
      'through Agency North developers',
    );
    // Nothing is given to one of another company: their team has it.
    const remote = await ask('user-5', 'permission=billing.pay', 'grace');
    expect(remote).toMatch(
      /Give .*Allow to view\/pay invoices.* to Agency North|Give .* to Developers|Give .* to North/s,
    );
    expect(remote).not.toMatch(/Give (?:(?!<li).)* to Tomasz/s);
    await host.get('/client/1042/people/contact-31/why?permission=support.open', 'tomasz').expect(403);
  });

  test.each(['service:s-90', 'service:s-0', 'department:nowhere', 'ticket:none'])(
    'a foreign or unknown %s is missing',
    (where) => {
      const key = where.startsWith('service') ? 'service.view' : 'support.view';
      return host
        .get(`/client/1042/people/contact-31/why?permission=${key}&where=${where}`, 'grace')
        .expect(404);
    },
  );
});
