import { onDatabase } from '../../support/databases';
import { goOn } from '../http/go-on';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const TEAMS = '/client/1042/teams';
const IT = `${TEAMS}/t-it`;

onDatabase('sqlite', 'teams', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of, codeOf, led } = teamPages(() => host);
  const members = async (team = 't-it') =>
    (await of('1').readTeam({ account: '1042', team })).members.map(({ principal }) => principal);

  test('stand on one page, with those that were let in and where one’s own are', async () => {
    const shown = await page(TEAMS, 'grace');
    for (const words of ['Your teams', 'IT team', 'Everything with a plug', 'Add Team', 'Invite Team']) {
      expect(shown).toContain(words);
    }
    expect(shown).toContain('Agency North developers');
    expect(shown).toContain('Developers of Agency North');
    expect(shown).toMatch(/lk-b ok">Active/);
    const theirs = await page('/client/1077/teams', 'nadia');
    expect(theirs).toContain('Accounts your teams reach');
    expect(theirs).toMatch(/Bluebird Bakery Ltd.*Open new tickets and View basic details on shop/s);
  });

  test('an account without any says what they are good for', async () => {
    await of('1').removeTeam({ account: '1042', team: 't-it' });
    await of('1').closeRemoteTeam({ account: '1042', remote: 'r-1' });
    const shown = await page(TEAMS, 'grace');
    expect(shown).toContain('No teams yet');
    expect(shown).toContain('A team saves giving the same permissions twice.');
    expect(shown).toMatch(/lk-b ">Closed/);
  });

  test('are made, and led to', async () => {
    const fields = { name: ' Night shift ', description: 'Awake' };
    const answer = await host.post(`${TEAMS}/new`, 'grace', fields).expect(303);
    expect(led(answer)).toMatch(/^\/client\/1042\/teams\/\w+$/);
    const shown = await page(led(answer), 'grace');
    expect(shown).toContain('Made. ');
    expect(shown).toContain('<h1><bdi>Night shift</bdi></h1>');
    expect(shown).toContain('Nobody is in it yet');
    expect(await page(TEAMS, 'grace')).toContain('Night shift');
  });

  test.each<[string, Record<string, string>, string]>([
    ['no name', { name: '  ', description: 'Kept words' }, 'Write something here.'],
    ['a name that nobody sees', { name: '\u200b', description: 'Kept words' }, 'Write something here.'],
    [
      'too long a name',
      { name: 'n'.repeat(101), description: 'Kept words' },
      'Write at most 100 characters.',
    ],
  ])('%s comes back with what was typed', async (_what, fields, words) => {
    for (const path of [`${TEAMS}/new`, IT]) {
      const { text } = await host.post(path, 'grace', fields).expect(422);
      expect(text).toMatch(/<title>Error: /);
      expect(text).toContain('href="#name"');
      expect(text).toContain(words);
      expect(text).toContain('Kept words</textarea>');
    }
    expect((await of('1').listTeams({ account: '1042' })).map(({ name }) => name)).toEqual(['IT team']);
  });

  test('are renamed', async () => {
    expect(led(await host.post(IT, 'grace', { name: 'Plugs', description: '' }).expect(303))).toBe(IT);
    expect(await page(IT, 'grace')).toContain('<h1><bdi>Plugs</bdi></h1>');
  });

  test('people are put in and taken out, and it works at once', async () => {
    expect(await page(IT, 'grace')).toContain('<option value="user-3">Jonas Weber · ');
    expect(await page(IT, 'grace')).not.toContain('Tomasz');
    await host.post(`${IT}/members`, 'grace', { person: 'user-3' }).expect(303);
    expect(await members()).toContain('user:3');
    const shown = await page(IT, 'grace');
    expect(shown).toMatch(/Saved\. .*Jonas Weber.* is in /s);
    expect(shown).not.toContain('<option value="user-3">');
    await host.post(`${IT}/members`, 'grace', { takeOut: 'user-3' }).expect(303);
    expect(await members()).not.toContain('user:3');
  });

  test('nobody comes into a team whom nobody chose, or who isn’t on the account', async () => {
    const before = await members();
    const { text } = await host.post(`${IT}/members`, 'grace', { person: '' }).expect(422);
    expect(text).toContain('Choose a person.');
    await host.post(`${IT}/members`, 'grace', {}).expect(422);
    for (const person of ['user-4', 'user-5', 'contact-40', 'contact-none', 'staff-1', 'team-t-it']) {
      await host.post(`${IT}/members`, 'grace', { person }).expect(404);
    }
    await host.post(`${IT}/members`, 'grace', { person: 'contact-31' }).expect(409);
    expect(await members()).toEqual(before);
  });

  test('the invite code is on no page until it is asked for, and then once', async () => {
    const code = await of('1').revealTeamCode({ account: '1042', team: 't-it' });
    expect(await page(IT, 'grace')).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const shown = await codeOf('t-it', 'grace', '1042');
    expect(shown.replaceAll('-', '').toLowerCase()).toBe(code);
    expect(await page(IT, 'grace')).not.toContain(shown);
  });

  test('the invite code waits for a fresh proof', async () => {
    const answer = await host.post(`${IT}/code`, 'grace stale', { do: 'show' }).expect(303);
    const [, path = ''] = /^\/confirm\?return=(.+)$/.exec(String(answer.headers.location)) ?? [];
    const look = decodeURIComponent(path).replace('/latchkey', '');
    expect(await page(look, 'grace')).toMatch(/Show the invite code of .*IT team/s);
    expect((await goOn(host, look, 'grace')).status).toBe(303);
    expect(await page(IT, 'grace')).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{2,4}){6}/);
  });

  test('a code is rotated, and neither is anything else done', async () => {
    const before = await codeOf('t-it', 'grace', '1042');
    await host.post(`${IT}/code`, 'grace', { do: 'rotate' }).expect(303);
    expect(await page(IT, 'grace')).toContain('New code made. The old one ends now');
    expect(await codeOf('t-it', 'grace', '1042')).not.toBe(before);
    for (const fields of [{}, { do: 'sing' }]) await host.post(`${IT}/code`, 'grace', fields).expect(422);
  });

  test('the page before the end says what ends, and looking ends nothing', async () => {
    const shown = await page(`/client/1077/teams/t-dev/remove`, 'nadia');
    expect(shown).toContain('Remove Developers?');
    expect(shown).toContain('2 people in Developers: what they have through it ends.');
    expect(shown).toContain('The way into Bluebird Bakery Ltd.');
    expect(await page(`${IT}/remove`, 'grace')).toContain('2 permissions of the team.');
    await page(IT, 'grace');
    expect(led(await host.post(`${IT}/remove`, 'grace').expect(303))).toBe(TEAMS);
    expect(await page(TEAMS, 'grace')).toContain('Removed. ');
    await host.get(IT, 'grace').expect(404);
    await host.post(`${IT}/remove`, 'grace').expect(404);
  });

  test('a team of another account is missing, and nothing of it changes', async () => {
    for (const team of ['t-dev', 'none']) {
      await host.get(`${TEAMS}/${team}`, 'grace').expect(404);
      await host.get(`${TEAMS}/${team}/remove`, 'grace').expect(404);
      for (const [below, fields] of [
        ['', { name: 'Mine', description: '' }],
        ['/members', { person: 'contact-31' }],
        ['/code', { do: 'show' }],
        ['/code', { do: 'rotate' }],
        ['/remove', {}],
      ] as const) {
        await host.post(`${TEAMS}/${team}${below}`, 'grace', fields).expect(404);
      }
    }
    expect((await of('4').readTeam({ account: '1077', team: 't-dev' })).name).toBe('Developers');
  });

  test('who manages no teams sees them, with who can change them, and changes nothing', async () => {
    const shown = await page(TEAMS, 'jonas');
    expect(shown).toContain('You can look, but not change. Ask Grace Okafor or Henrik Sørlie.');
    expect(shown).not.toContain('Add Team</a>');
    expect(await page(IT, 'jonas')).not.toMatch(/<button class="btn (btn-primary|btn-sm)/);
    for (const [path, fields] of [
      [`${TEAMS}/new`, { name: 'Mine' }],
      [IT, { name: 'Mine' }],
      [`${IT}/members`, { person: 'user-3' }],
      [`${IT}/code`, { do: 'show' }],
      [`${IT}/code`, { do: 'rotate' }],
      [`${IT}/remove`, {}],
    ] as const) {
      for (const who of ['jonas', 'grace looking']) await host.post(path, who, fields).expect(403);
    }
    expect((await of('1').listTeams({ account: '1042' })).map(({ name }) => name)).toEqual(['IT team']);
  });

  test('who can’t look sees the names of their own', async () => {
    const shown = await page(TEAMS, 'tomasz');
    expect(shown).toContain('Teams you are in');
    expect(shown).toContain('Agency North developers');
    expect(shown).not.toContain('IT team');
    expect(shown).not.toContain(`href="/latchkey${TEAMS}"`);
  });

  test('names that are markup stay text', async () => {
    const name = '"><script>alert(1)</script>';
    const answer = await host.post(`${TEAMS}/new`, 'grace', { name, description: name }).expect(303);
    for (const path of [TEAMS, led(answer), `${led(answer)}/remove`]) {
      expect(await page(path, 'grace')).not.toContain('<script>alert');
    }
  });
});
