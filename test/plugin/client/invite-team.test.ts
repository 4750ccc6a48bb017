import { onDatabase } from '../../support/databases';
import { goOn } from '../http/go-on';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const TEAMS = '/client/1042/teams';
const INVITE = `${TEAMS}/invite`;
const HOUR = 3_600_000;
const NAMED = { name: 'Auditors', ends: 'never', admission: 'open', where: 'all' };

onDatabase('sqlite', 'inviting a team', (_open, place) => {
  let host: Mounted;
  let code: string;
  beforeEach(async () => {
    host = await mountPlugin(place);
    await of('4').addTeam({ account: '1077', name: 'Red bench' });
    const team = (await of('4').listTeams({ account: '1077' })).find(({ name }) => name === 'Red bench')!;
    code = await codeOf(team.id);
  });
  afterEach(() => host.core.close());
  const { page, of, codeOf, led } = teamPages(() => host);
  const links = async () =>
    (await of('1').listRemoteTeams({ account: '1042' })).entries.filter(({ id }) => id !== 'r-1');
  const sent = async () => {
    const [entry] = await links();
    return of('1').readRemoteTeam({ account: '1042', remote: entry!.id });
  };
  /** Enters the code; answers where the second step is. */
  const enter = async (who = 'grace') => led(await host.post(INVITE, who, { code }).expect(303));
  const choose = async (fields: Record<string, string>, who = 'grace') =>
    led(await host.post(`${await enter()}/permissions`, who, { ...NAMED, ...fields }).expect(303));

  test('goes in four steps from a code to a pending link', async () => {
    expect(await page(INVITE, 'grace')).toContain('name="code"');
    const them = await enter();
    const asked = await page(them, 'grace');
    expect(asked).toMatch(/Red bench.* of .*Agency North/s);
    expect(asked).not.toMatch(/Nadia|Tomasz|Lena/);
    expect(asked).not.toContain(code);
    const form = await page(`${them}/permissions`, 'grace');
    expect(form).toContain('name="support.open"');
    expect(form).toMatch(/name="misc\.teams" disabled/);
    expect(form).toContain('A team of another company can never have this.');
    expect(form).not.toContain(code);
    const fields = { ...NAMED, 'support.open': 'on', 'billing.pay': 'on', ends: '7', admission: 'each' };
    const look = led(await host.post(`${them}/permissions`, 'grace', fields).expect(303));
    const shown = await page(look, 'grace');
    for (const words of ['Open new tickets', 'Allow to view/pay invoices', 'Costs money: ', '7 days']) {
      expect(shown).toContain(words);
    }
    expect(shown).toContain('Each of them waits until you let them in.');
    expect(await links()).toEqual([]);
    expect(led(await host.post(look, 'grace').expect(303))).toBe(TEAMS);
    const list = await page(TEAMS, 'grace');
    expect(list).toMatch(/Sent\. .*Red bench/s);
    expect(list).toContain('Waiting for their answer');
    const link = await sent();
    expect(link).toMatchObject({ name: 'Auditors', state: 'pending', admission: 'each' });
    expect(link.grants.map(({ key }) => key).sort()).toEqual(['billing.pay', 'support.open']);
    const [{ expiresAt = 0 } = {}] = link.grants;
    expect(Math.abs(expiresAt - host.clock.now() - 7 * 24 * HOUR)).toBeLessThan(30_000);
  });

  test('a preset ticks what can be given, keeps what was typed, and sends nothing', async () => {
    const form = `${await enter()}/permissions`;
    const fields = { ...NAMED, name: 'Kept', 'billing.pay': 'on', preset: 'technical' };
    const { text } = await host.post(form, 'grace', fields).expect(200);
    expect(text).toContain('value="Kept"');
    expect(text).toMatch(/name="support\.open" checked/);
    expect(text).not.toMatch(/name="billing\.pay" checked/);
    const full = await host.post(form, 'grace', { ...NAMED, preset: 'full' }).expect(200);
    expect(full.text).not.toMatch(/name="misc\.teams" checked/);
    const none = await host.post(form, 'grace', { ...NAMED, 'billing.pay': 'on', preset: 'nothing' });
    expect(none.text).not.toMatch(/type="checkbox" name="[a-z]+\.[a-zA-Z]+" checked/);
    expect(await links()).toEqual([]);
  });

  test('permissions of services count on those that were chosen', async () => {
    const some = { 'service.view': 'on', 'service.emails': 'on', where: 'some', 'on:s-11': 'on' };
    const look = await choose({ ...some, 'on:s-90': 'on' });
    expect(await page(look, 'grace')).toContain('View basic details on shop.bluebird-bakery.example');
    await host.post(look, 'grace').expect(303);
    expect((await sent()).grants.map(({ key, service }) => `${key}@${service}`).sort()).toEqual([
      'service.emails@s-11',
      'service.view@s-11',
    ]);
  });

  test('a day ends in the account’s own timezone', async () => {
    const look = await choose({ 'support.open': 'on', ends: 'date', date: '2031-07-01' });
    await host.post(look, 'grace').expect(303);
    expect((await sent()).grants).toMatchObject([{ expiresAt: Date.UTC(2031, 6, 1, 23) }]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['nothing ticked', {}, 'Tick at least one permission.'],
    ['no name', { name: ' ', 'support.open': 'on' }, 'Write something here.'],
    [
      'a day that is over',
      { 'support.open': 'on', ends: 'date', date: '2001-01-01' },
      'Choose a day from today on',
    ],
    [
      'a day that isn’t',
      { 'support.open': 'on', ends: 'date', date: '2031-02-30' },
      'Choose a day from today on',
    ],
    ['no day', { 'support.open': 'on', ends: 'date', date: '' }, 'Choose a day from today on'],
    ['no service', { 'service.view': 'on', where: 'some' }, 'Tick at least one service'],
    [
      'a foreign service',
      { 'service.view': 'on', where: 'some', 'on:s-90': 'on' },
      'Tick at least one service',
    ],
    [
      'a day beyond all calendars',
      { 'support.open': 'on', ends: 'date', date: '9999-12-31' },
      'from today on',
    ],
    ['an end of its own', { 'support.open': 'on', ends: '365' }, 'Choose one of these.'],
    ['an unknown way in', { 'support.open': 'on', admission: 'all' }, 'Choose one of these.'],
    ['unknown services', { 'service.view': 'on', where: 'here' }, 'Choose one of these.'],
    ['an unknown preset', { preset: 'everything' }, 'Choose one of these.'],
    ['what no remote team gets', { 'misc.teams': 'on' }, 'You can’t give what is locked.'],
  ])('%s comes back, with the rest kept', async (_what, fields, words) => {
    const form = `${await enter()}/permissions`;
    const { text } = await host.post(form, 'grace', { ...NAMED, ...fields }).expect(422);
    expect(text).toContain(words);
    expect(text).toMatch(/<title>Error: /);
    expect(await links()).toEqual([]);
  });

  test('a wrong code, an old one and one of a team that ended are answered alike', async () => {
    const own = await of('4').listTeams({ account: '1077' });
    const { id } = own.find(({ name }) => name === 'Red bench')!;
    const old = code;
    await of('4').rotateTeamCode({ account: '1077', team: id });
    const next = await of('4').revealTeamCode({ account: '1077', team: id });
    await of('4').removeTeam({ account: '1077', team: id });
    const answers = [];
    for (const tried of ['nonsense', old, next]) {
      const { text } = await host.post(INVITE, 'grace', { code: tried }).expect(422);
      expect(text).toContain('That code opens nothing. It can be mistyped, rotated or withdrawn.');
      expect(text).not.toContain(tried);
      answers.push(text.replaceAll(/nonce="[^"]+"/g, ''));
    }
    expect(new Set(answers).size).toBe(1);
  });

  test('one’s own code is told as such, and ten wrong ones are enough for an hour', async () => {
    const ours = await of('1').revealTeamCode({ account: '1042', team: 't-it' });
    const own = await host.post(INVITE, 'grace', { code: ours }).expect(409);
    expect(own.text).toContain('This is your own team’s code.');
    for (let n = 0; n < 10; n += 1) await host.post(INVITE, 'grace', { code: `wrong${n}` }).expect(422);
    const stopped = await host.post(INVITE, 'grace', { code }).expect(429);
    expect(stopped.text).toContain('Wait a while, then try again.');
    await host.post(INVITE, 'grace', { code: '' }).expect(422);
    host.clock.advance(HOUR + 1000);
    await enter();
  });

  test('a team that was invited already is not invited twice', async () => {
    const [one, other] = [await choose({ 'support.open': 'on' }), await choose({ 'support.open': 'on' })];
    await host.post(one, 'grace').expect(303);
    const { text } = await host.post(other, 'grace').expect(409);
    expect(text).toContain('let in, or invited, already');
    expect(await links()).toHaveLength(1);
  });

  test('what was begun is its beginner’s, on its account, for an hour, and sent once', async () => {
    const look = await choose({ 'support.open': 'on' });
    for (const who of ['henrik', 'grace']) {
      const path = who === 'grace' ? look.replace('1042', '1077') : look;
      const answer = await host.get(path, who);
      expect([303, 404]).toContain(answer.status);
      if (answer.status === 303) expect(led(answer)).toBe(INVITE);
    }
    await host.post(look, 'grace').expect(303);
    expect(led(await host.post(look, 'grace').expect(303))).toBe(INVITE);
    expect(await page(INVITE, 'grace')).toContain('waited too long, or was sent already');
    const late = await enter();
    host.clock.advance(HOUR);
    expect(led(await host.get(late, 'grace').expect(303))).toBe(INVITE);
  });

  test('sending waits for a fresh proof, and carries no code through pages', async () => {
    const look = await choose({ 'support.open': 'on' });
    const answer = await host.post(look, 'grace stale').expect(303);
    const [, back = ''] = /^\/confirm\?return=(.+)$/.exec(String(answer.headers.location)) ?? [];
    const path = decodeURIComponent(back).replace('/latchkey', '');
    expect(await links()).toEqual([]);
    const last = await page(path, 'grace');
    expect(last).toMatch(/Invite .*Red bench.* of .*Agency North/s);
    expect(last).not.toContain(code);
    expect((await goOn(host, path, 'grace')).status).toBe(303);
    expect(await links()).toHaveLength(1);
  });

  test('a delegate gives only what it holds, and sees why not more', async () => {
    const subject = { kind: 'membership' as const, id: 'm-1042-3' };
    await of('1').givePermission({ account: '1042', subject, key: 'misc.teams' });
    const them = await enter('jonas');
    const form = await page(`${them}/permissions`, 'jonas');
    expect(form).toMatch(/name="billing\.pay" disabled/);
    expect(form).toContain('You don’t have this, so you can’t give it. Ask Grace Okafor or Henrik Sørlie.');
    expect(form).not.toMatch(/name="support\.open" disabled/);
    await host.post(`${them}/permissions`, 'jonas', { ...NAMED, 'billing.pay': 'on' }).expect(422);
    const fields = { ...NAMED, 'support.open': 'on' };
    const look = led(await host.post(`${them}/permissions`, 'jonas', fields).expect(303));
    await of('1').endPermission({ account: '1042', subject, key: 'support.open' });
    await host.post(look, 'jonas').expect(403);
    expect(await links()).toEqual([]);
  });

  test('who manages no teams, or only looks, is refused at the first step', async () => {
    for (const who of ['jonas', 'grace looking']) {
      await host.get(INVITE, who).expect(403);
      await host.post(INVITE, who, { code }).expect(403);
    }
  });
});
