import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const PEOPLE = '/client/1042/people';

onDatabase('sqlite', 'the people of an account', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  const { page, of } = teamPages(() => host);
  /** The names of the rows, in their order. */
  const names = async (query = '', who = 'grace') =>
    [...(await page(`${PEOPLE}${query}`, who)).matchAll(/<th role="rowheader".*?<bdi>(.*?)<\/bdi>/gsu)].map(
      ([, name]) => name,
    );
  const account = '1042';

  test('stand in one list with a sentence of totals, what each is, and what can be done', async () => {
    const shown = await page(PEOPLE, 'grace');
    expect(shown).toContain('3 who sign in, 3 contacts, 2 through remote teams.');
    expect(await names()).toEqual([
      'Grace Okafor',
      'Henrik Sørlie',
      'Jonas Weber',
      'Accounts department',
      'Ada Lindqvist',
      'Priya Nair',
      'Lena Fischer (Agency North)',
      'Tomasz Wójcik (Agency North)',
    ]);
    for (const end of ['access', 'why', 'promote', 'remove']) {
      expect(shown).toContain(`href="/latchkey${PEOPLE}/contact-31/${end}"`);
    }
    expect(shown).toContain('aria-label="More for Ada Lindqvist"');
    expect(shown).not.toContain(`${PEOPLE}/user-1/remove`);
    expect(shown).not.toContain(`${PEOPLE}/user-5/remove`);
  });

  test.each([
    ['?q=LIND', ['Ada Lindqvist']],
    ['?q=accounts%40', ['Accounts department']],
    ['?kind=remote', ['Lena Fischer (Agency North)', 'Tomasz Wójcik (Agency North)']],
    ['?kind=users&q=o', ['Grace Okafor', 'Jonas Weber']],
    ['?can=billing.pay&kind=contacts', ['Accounts department']],
    ['?team=t-it&can=support.close&q=', ['Priya Nair']],
    ['?team=r-1', ['Lena Fischer (Agency North)', 'Tomasz Wójcik (Agency North)']],
    ['?kind=suspended', []],
  ])('are found by %s', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  test('whose name is misspelt are offered by the nearest names', async () => {
    const near = async (query: string, who = 'grace') =>
      [
        ...(await page(`${PEOPLE}?q=${query}`, who)).matchAll(
          /<li><a href="[^"]*\/access"><bdi>(.*?)<\/bdi>/gsu,
        ),
      ].map(([, name]) => name);
    expect(await near('Linqvist')).toEqual(['Ada Lindqvist']);
    expect(await near('Prija%20Nayr')).toEqual(['Priya Nair']);
    expect(await near('Grzegorz')).toEqual([]);
    expect(await near('x')).toEqual([]);
    expect(await near('%25%25')).toEqual([]);
  });

  test('whom nobody is says so, and leads back to everyone', async () => {
    const shown = await page(`${PEOPLE}?q=%22%3E%3Cscript%3E&kind=contacts`, 'grace');
    expect(shown).toContain('Nobody found');
    expect(shown).toContain('value="&quot;>&lt;script>"');
    expect(shown).toMatch(/<option value="contacts" selected/);
  });

  test.each(['?kind=kings', '?can=billing.everything', '?after=%7B', '?after=bm8'])(
    'a query that no form of ours sends is refused: %s',
    async (query) => {
      await host.get(`${PEOPLE}${query}`, 'grace').expect(422);
    },
  );

  test.each(['t-dev', 'nothing'])('a team %s of somebody else isn’t there', async (team) => {
    await host.get(`${PEOPLE}?team=${team}`, 'grace').expect(404);
  });

  test('come page by page, with what was asked', async () => {
    const grace = of('1');
    const add = (at: number) =>
      grace.addContact({ account, name: `Crowd ${100 + at}`, email: `crowd${at}@elsewhere.example` });
    for (let at = 0; at < 30; at++) await add(at);
    const first = await page(`${PEOPLE}?q=crowd&kind=contacts`, 'grace');
    const next = /<a href="([^"]*after=[^"]*)">Next people/.exec(first)?.[1] ?? '';
    expect(first.match(/rowheader/g)).toHaveLength(25);
    const second = await names(next.replaceAll('&amp;', '&').replace(`/latchkey${PEOPLE}`, ''));
    expect(second).toEqual(['Crowd 125', 'Crowd 126', 'Crowd 127', 'Crowd 128', 'Crowd 129']);
  });

  test('who is invited stands there, a contact in its own row, for those who manage users', async () => {
    await of('1').inviteUser({ account, email: 'new@elsewhere.example', grants: [{ key: 'billing.pay' }] });
    await of('1').inviteUser({ account, email: 'ada@bluebird-bakery.example', grants: [] });
    expect(await names('?kind=invited')).toEqual(['ada@bluebird-bakery.example', 'new@elsewhere.example']);
    const shown = await page(PEOPLE, 'grace');
    expect(shown).toMatch(/contacts, 2 invited, 2 through/);
    expect(shown).toMatch(/new@elsewhere\.example.*Will have 1 permission.*Invited, link ends \d/s);
    expect(shown.match(/>ada@bluebird-bakery\.example</g)).toHaveLength(1);
    expect(shown).toContain(`href="/latchkey${PEOPLE}/invitations/`);
    expect(await names('?kind=invited', 'jonas')).toEqual([]);
    await host.get(PEOPLE, 'nadia').expect(404);
  });

  test('an account with nobody else says so', async () => {
    await host.core.open().importAccount({
      account: { id: '3001', label: 'Alone', state: 'active', group: '', timezone: 'UTC' },
      services: [],
      members: [
        { id: 'm-3', user: '1', name: 'Grace', email: 'grace.okafor@postbox.example', role: 'owner' },
      ],
      contacts: [],
      teams: [],
      remoteTeams: [],
    });
    expect(await page('/client/3001/people', 'grace')).toContain('Only you so far');
  });

  test('lead nobody to what they can’t do: their own row, masters, and those whom they don’t manage', async () => {
    const subject = { kind: 'membership', id: 'm-1042-3' } as const;
    for (const key of ['misc.contacts', 'misc.users'] as const) {
      await of('1').givePermission({ account, subject, key });
      const shown = await page(PEOPLE, 'jonas');
      const isUsers = key === 'misc.users';
      expect(shown).not.toMatch(/name="who" value="user-[123]"/);
      expect(shown).toContain('name="who" value="contact-31"');
      expect(shown).not.toMatch(/people\/user-[123]\/remove"/);
      expect(shown.includes(`${PEOPLE}/contact-31/promote"`)).toBe(isUsers);
      expect(shown.includes(`${PEOPLE}/user-2/why"`)).toBe(isUsers);
      for (const [, link = ''] of shown.matchAll(/href="\/latchkey(\/client\/1042\/people\/[^"?#]+)"/g)) {
        if (link.endsWith('/new') || link.endsWith('/export')) continue;
        const { status } = await host.get(link, 'jonas');
        expect({ link, isOpen: status < 400 }).toEqual({ link, isOpen: true });
      }
    }
    expect(await page(PEOPLE, 'grace')).toContain(`${PEOPLE}/user-2/remove"`);
    expect(await page(PEOPLE, 'henrik')).not.toContain(`${PEOPLE}/user-2/remove"`);
    for (const key of ['misc.contacts', 'misc.users'] as const) {
      await of('1').endPermission({ account, subject, key });
    }
  });
});
