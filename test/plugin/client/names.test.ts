import { onDatabase } from '../../support/databases';
import { saving } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

onDatabase('sqlite', 'names that are markup', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
    const account = {
      id: '2001',
      label: EVIL,
      state: 'active' as const,
      group: '',
      timezone: 'Europe/London',
    };
    const service = {
      id: 's-x',
      account: '2001',
      label: EVIL,
      product: EVIL,
      state: 'active' as const,
      offers: [],
    };
    await host.core.open().importAccount({
      account,
      services: [service],
      members: [{ id: 'm-x', user: '9', name: EVIL, email: 'x@evil.example', role: 'owner' }],
      contacts: [{ id: '91', name: EVIL, email: 'y@evil.example', grants: [{ key: 'support.open' }] }],
      teams: [
        {
          id: 't-x',
          name: EVIL,
          description: EVIL,
          users: [],
          contacts: ['91'],
          grants: [{ key: 'billing.pay' }],
        },
      ],
      remoteTeams: [],
    });
    const mallory = host.core.as({
      principal: 'user:9',
      name: EVIL,
      login: true,
      channel: 'web',
      freshAt: host.clock.now(),
    });
    await mallory.openTicket({
      account: '2001',
      department: 'sales',
      priority: 'low',
      subject: EVIL,
      message: EVIL,
    });
    await mallory.givePermission({
      account: '2001',
      subject: { kind: 'contact', id: '91' },
      key: 'service.view',
      service: 's-x',
    });
  });
  afterAll(() => host.core.close());

  test.each([
    ['/client/2001', 'mallory'],
    ['/client/2001/people', 'mallory'],
    ['/client/2001/people/contact-91/access', 'mallory'],
    ['/client/2001/people/contact-91/why?permission=billing.pay&where=%22%3E%3Cscript%3E', 'mallory'],
    ['/client/2001/teams', 'mallory'],
    ['/client/2001/teams/t-x', 'mallory'],
    ['/client/2001/teams/t-x/remove', 'mallory'],
    ['/client/2001/me', 'mallory'],
    ['/client/2001/activity', 'mallory'],
    ['/admin/clients?q=%3Cscript%3Ealert(1)', 'marta'],
    ['/admin/clients', 'marta'],
    ['/admin/clients/2001', 'marta'],
    ['/admin/clients/2001/activity', 'marta'],
    ['/admin/clients/2001/people/contact-91/access', 'marta'],
  ])('stay text on %s', async (path, who) => {
    const { text } = await host.get(path, who).expect(200);
    expect(text).toContain('&lt;script');
    expect(text).not.toMatch(/<script>|<img|<[^>]+\sonerror/);
  });

  test('stay text in what is said after a change', async () => {
    const path = '/client/2001/people/contact-91/access';
    await host.post(path, 'mallory', saving(['billing.quotes'])).expect(303);
    const { text } = await host.get(path, 'mallory');
    expect(text).toContain('Saved.');
    expect(text).not.toMatch(/<script>|<img/);
  });
});
