import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const CSV = '/client/1042/people/export';
const account = '1042';

onDatabase('sqlite', 'people as CSV', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());
  const { page, of } = teamPages(() => host);
  const lines = async (who: string) => (await host.get(CSV, who).expect(200)).text.split('\r\n');

  test('has a row for everybody with their kind, who is invited too', async () => {
    await of('1').inviteUser({ account, email: 'noor@elsewhere.example', name: 'Noor', grants: [] });
    const answer = await host.get(CSV, 'grace').expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="people.csv"');
    const rows = await lines('grace');
    expect(rows[0]).toMatch(/^Name,E-mail,Kind,Company,Status,Teams,Billing/);
    expect(rows.find((row) => row.startsWith('Grace Okafor'))).toMatch(/,Owner,,Active,/);
    expect(rows.find((row) => row.startsWith('Ada Lindqvist'))).toMatch(/,Contact,,Active,/);
    expect(rows.find((row) => row.startsWith('Noor'))).toMatch(
      /^Noor,noor@elsewhere\.example,Invited,,Pending,.*T/,
    );
    const tomasz = rows.find((row) => row.startsWith('Tomasz'));
    expect(tomasz).toContain(',,Remote,Agency North,');
    expect(await page('/client/1042/people', 'grace')).toContain(
      'href="/latchkey/client/1042/people/export"',
    );
  });

  test('holds no formula, and keeps commas and quotes where they are', async () => {
    for (const [name, email] of [
      ['=HYPERLINK("http://x","y")', 'a@elsewhere.example'],
      ['@SUM(1)', 'b@elsewhere.example'],
    ] as const) {
      await of('1').addContact({ account, name, email });
    }
    const rows = await lines('grace');
    expect(rows).toContainEqual(expect.stringMatching(/^"'=HYPERLINK\(""http/));
    expect(rows).toContainEqual(expect.stringMatching(/^'@SUM\(1\),/));
  });

  test('goes on past the first page, each once', async () => {
    for (let n = 0; n < 510; n += 1) {
      await of('1').addContact({ account, name: `Many ${n}`, email: `many${n}@elsewhere.example` });
    }
    const many = (await lines('grace')).filter((row) => row.startsWith('Many '));
    expect([many.length, new Set(many).size]).toEqual([510, 510]);
  }, 60_000);

  test('is for who may look, and tells of invitations only who manages users', async () => {
    await host.get(CSV, 'tomasz').expect(403);
    await host.get(CSV, 'nadia').expect(404);
    expect((await lines('jonas')).some((row) => row.startsWith('Noor'))).toBe(false);
    expect((await lines('grace looking')).some((row) => row.startsWith('Noor'))).toBe(true);
  });
});
