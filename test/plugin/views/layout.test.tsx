import {
  type HostPage,
  type Page,
  type StaffRole,
  adminNav,
  clientNav,
  renderPage,
} from '../../../plugin/views';

const account = { number: '1042', name: 'Bluebird Bakery Ltd', href: '/l/client/1042', as: 'owner' as const };
const page: Page = {
  title: 'People',
  lang: 'en',
  theme: 'light',
  base: '/l',
  nav: clientNav({ base: '/l', account: '10/42', current: 'people' }),
  account: { current: account, others: [], all: '/l/client' },
  body: <h1>People</h1>,
};

describe('renderPage', () => {
  it('renders a document that takes its stylesheets from the mount', () => {
    const html = renderPage(page);
    expect(html).toContain('<link rel="stylesheet" href="/l/assets/bootstrap.min.css"/>');
    expect(html).toContain('<title>People · Bluebird Bakery Ltd</title>');
    expect(html).toContain('<a href="/l/client/10%2F42/people" aria-current="page">');
  });

  it('says in the title and to screen readers that something is wrong', () => {
    const faults = [{ field: 'until', say: 'The end must lie after today' }];
    const html = renderPage({ ...page, flash: { tone: 'bad', say: 'One thing needs you', faults } });
    expect(html).toContain('<title>Error: People');
    expect(html).toContain('role="alert"');
    expect(html).toContain('<a href="#until">The end must lie after today</a>');
  });

  it('hands a host’s layout finished head and body, once each', () => {
    const seen: HostPage[] = [];
    const html = renderPage({ ...page, nonce: 'abc' }, (finished) => {
      seen.push(finished);
      return `[${finished.head}|${finished.body}]`;
    });
    expect(seen[0]?.title).toBe('People · Bluebird Bakery Ltd');
    expect(html).toContain('nonce="abc"');
    expect(html).toContain('<h1>People</h1>');
    expect(html).not.toContain('<html');
  });

  it('sets the theme where Bootstrap looks for it', () => {
    expect(renderPage({ ...page, theme: 'dark' })).toContain('data-bs-theme="dark"');
    expect(renderPage({ ...page, theme: 'auto' })).toContain('data-bs-theme="light" data-theme="auto"');
  });
});

describe('clientNav', () => {
  it('leaves out what one can’t open', () => {
    const nav = clientNav({ base: '', account: '1', open: ['chats'] });
    expect(nav.flatMap((group) => group.entries.map((entry) => entry.label))).toEqual(['Linked chats']);
  });
});

describe('clientNav', () => {
  it('stands under one heading with people, and counts what waits', () => {
    const nav = clientNav({ base: '/l', account: '1', invitations: 2, requests: 3 });
    const [area, people, own] = nav;
    expect(people?.entries.map((entry) => [entry.label, entry.href, entry.waiting])).toEqual([
      ['People', '/l/client/1/people', undefined],
      ['Teams', '/l/client/1/teams', 2],
      ['Who gets which mail', '/l/client/1/mail', undefined],
      ['Requests', '/l/client/1/requests', 3],
      ['Reviews', '/l/client/1/reviews', undefined],
    ]);
    expect(area?.entries.map((entry) => entry.label)).toEqual([
      ...['Home', 'Tickets', 'Services', 'Domains', 'Invoices', 'Billing', 'Order', 'Sent mail'],
      ...['Account profile', 'Activity'],
    ]);
    expect([own?.entries.length, nav.length]).toEqual([5, 3]);
  });
});

describe('adminNav', () => {
  it('counts what waits in the outbox', () => {
    const entries = adminNav({ base: '/l', role: 'admin', dead: 3 }).flatMap((group) => group.entries);
    const waiting = entries.filter((entry) => (entry.waiting ?? 0) > 0);
    expect(waiting.map(({ href, waiting: n }) => [href, n])).toEqual([['/l/admin/outbox', 3]]);
    expect(entries[0]?.href).toBe('/l/admin/');
  });

  it('shows what a role can open, and everybody their own', () => {
    const shown = (role: StaffRole | undefined) =>
      adminNav({ base: '/l', role }).flatMap((group) => group.entries.map(({ href }) => href));
    const own = ['/l/client/me/profile', '/l/client/me/security'];
    expect([shown('support'), shown(undefined)]).toEqual([['/l/admin/hold', ...own], own]);
    const hidden = shown('admin').filter((href) => !shown('auditor').includes(href));
    expect(hidden).toEqual(['/l/admin/tokens', '/l/admin/webhooks']);
    expect(shown('auditor').slice(-2)).toEqual(own);
  });
});
