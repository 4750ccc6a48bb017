import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const TEAMS = '/client/1042/teams';
const R1 = `${TEAMS}/remote/r-1`;
const THERE = '/client/1077/teams/remote/r-1';

onDatabase('sqlite', 'a remote team', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of, led } = teamPages(() => host);
  const tomaszOpens = () =>
    host.core.open().can({
      ...{ principal: 'user:5', key: 'support.open' },
      resource: { type: 'account', id: '1042' },
    });
  /** Nadia's agency invites the bakery's IT team. */
  const invited = async (): Promise<string> => {
    const code = await of('1').revealTeamCode({ account: '1042', team: 't-it' });
    const grants = [{ key: 'billing.balance' as const }, { key: 'service.view' as const, service: 's-90' }];
    return (await of('4').inviteRemoteTeam({ account: '1077', code, name: 'Bakers', grants })).id;
  };

  test('shows its people with their company, what it can do and until when', async () => {
    const shown = await page(R1, 'grace');
    expect(shown).toContain('Developers of Agency North');
    expect(shown).toContain('Tomasz Wójcik (Agency North)');
    expect(shown).toContain('View basic details on 1 service');
    expect(shown).toContain('Access ends: Never');
    expect(shown).toContain(`href="/latchkey${R1}/access"`);
    expect(shown).not.toContain('tomasz@');
    const theirs = await page(THERE, 'nadia');
    expect(theirs).toContain('Lets your team Developers in');
    expect(theirs).not.toMatch(/Grace|Ada|\/access"/);
  });

  test('is renamed, and lets people in one by one from then on', async () => {
    await host.post(R1, 'grace', { name: 'The agency', admission: 'each' }).expect(303);
    expect(await tomaszOpens()).toBe(false);
    const shown = await page(R1, 'grace');
    expect(shown).toContain('<h1><bdi>The agency</bdi></h1>');
    expect(shown).toContain('name="admit" value="user-5"');
    await host.post(`${R1}/people`, 'grace', { admit: 'user-5' }).expect(303);
    expect(await tomaszOpens()).toBe(true);
    expect(await page(R1, 'grace')).toContain('name="dismiss" value="user-5"');
    await host.post(`${R1}/people`, 'grace', { dismiss: 'user-5' }).expect(303);
    expect(await tomaszOpens()).toBe(false);
    for (const who of ['user-1', 'contact-31', 'user-99', 'nobody']) {
      await host.post(`${R1}/people`, 'grace', { admit: who }).expect(404);
    }
    for (const fields of [{}, { admit: 'user-5', dismiss: 'user-5' }]) {
      await host.post(`${R1}/people`, 'grace', fields).expect(422);
    }
  });

  test('a form that can’t be taken comes back with what was typed', async () => {
    const empty = await host.post(R1, 'grace', { name: '', admission: 'each' }).expect(422);
    expect(empty.text).toContain('Write something here.');
    expect(empty.text).toMatch(/value="each" checked/);
    const odd = await host.post(R1, 'grace', { name: 'Kept', admission: 'some' }).expect(422);
    expect(odd.text).toContain('value="Kept"');
    expect((await of('1').readRemoteTeam({ account: '1042', remote: 'r-1' })).side).toBe('entry');
  });

  test('departments are closed to all of it, and opened again', async () => {
    const rule = async () => {
      const link = await of('1').readRemoteTeam({ account: '1042', remote: 'r-1' });
      return link.side === 'entry' ? link.departmentRule : undefined;
    };
    await host.post(`${R1}/departments`, 'grace', { 'closed:sales': 'on', 'closed:none': 'on' }).expect(303);
    expect(await rule()).toEqual({ mode: 'allBut', departments: ['sales'] });
    expect(await page(R1, 'grace')).toMatch(/name="closed:sales" checked/);
    await host.post(`${R1}/departments`, 'grace', {}).expect(303);
    expect(await rule()).toBeUndefined();
  });

  test('ticks keep whether later departments are closed', async () => {
    const only = { mode: 'only' as const, departments: ['technical'] };
    await of('1').setRemoteDepartments({ account: '1042', remote: 'r-1', rule: only });
    const shown = await page(R1, 'grace');
    expect(shown).toMatch(/name="closed:billing" checked/);
    expect(shown).not.toMatch(/name="closed:technical" checked/);
    await host.post(`${R1}/departments`, 'grace', { 'closed:billing': 'on' }).expect(303);
    expect(await of('1').readRemoteTeam({ account: '1042', remote: 'r-1' })).toMatchObject({
      departmentRule: { mode: 'only', departments: ['technical', 'sales'] },
    });
  });

  test.each([
    ['the account', R1, 'grace', 'can’t reach this account any more'],
    ['the team’s own company', THERE, 'nadia', 'can’t reach the account of Bluebird Bakery Ltd any more'],
  ])('is closed from the side of %s, after a question', async (_side, path, who, words) => {
    expect(await page(`${path}/close`, who)).toContain(words);
    expect(await tomaszOpens()).toBe(true);
    await host.post(`${path}/close`, who).expect(303);
    expect(await tomaszOpens()).toBe(false);
    expect(await page(path, who)).toMatch(/lk-b ">Closed/);
    expect((await page(path, who)).includes('/teams/invite"')).toBe(who === 'grace');
    expect(led(await host.get(`${path}/close`, who).expect(303))).toBe(path);
    await host.post(`${path}/close`, who).expect(409);
  });

  test('an invitation waits for an answer in the nav and on the page, and is accepted once', async () => {
    const here = `${TEAMS}/remote/${await invited()}`;
    expect(await page('/client/1042', 'grace')).toMatch(/Teams<span class="n">1/);
    expect(await page('/client/1042', 'grace')).toContain('1 invitation to your teams</bdi></a>');
    expect(await page('/client/1042', 'jonas')).not.toMatch(/Teams<span class="n">/);
    const list = await page(TEAMS, 'grace');
    expect(list).toContain('Waiting for your answer');
    expect(list).toContain('Offers: View current balance and View basic details on agency-north.example.');
    expect(list).toContain('2 people would see only that.');
    const theirs = await page('/client/1077/teams', 'nadia');
    expect(theirs).toContain('Waiting for their answer');
    expect(theirs).toMatch(/lk-b warn">Pending/);
    await host.post(`${here}/answer`, 'grace', {}).expect(422);
    await host.post(`${here}/answer`, 'grace', { answer: 'perhaps' }).expect(422);
    await host.post(`${here}/answer`, 'jonas', { answer: 'accept' }).expect(403);
    await host.post(`${here}/answer`, 'grace', { answer: 'accept' }).expect(303);
    expect(await page(here, 'grace')).toMatch(/Accepted\. .*lk-b ok">Active/s);
    const again = await host.post(`${here}/answer`, 'grace', { answer: 'reject' }).expect(409);
    expect(again.text).toContain('answered or withdrawn already');
  });

  test('an invitation is rejected, and gives nothing', async () => {
    const id = await invited();
    await host.post(`${TEAMS}/remote/${id}/answer`, 'grace', { answer: 'reject' }).expect(303);
    expect(await page(`/client/1077/teams/remote/${id}`, 'nadia')).toMatch(/lk-b bad">Rejected/);
    expect(await page('/client/1042', 'grace')).not.toMatch(/Teams<span class="n">/);
  });

  test('an invitation is answered by its team’s company alone, and withdrawn by its sender', async () => {
    const id = await invited();
    const theirs = `/client/1077/teams/remote/${id}`;
    await host.post(`${theirs}/answer`, 'nadia', { answer: 'accept' }).expect(404);
    expect(await page(`${theirs}/close`, 'nadia')).toContain('Withdraw the invitation of Bakers?');
    await host.post(`${theirs}/close`, 'nadia').expect(303);
    await host.post(`${TEAMS}/remote/${id}/answer`, 'grace', { answer: 'accept' }).expect(409);
  });

  test('what is its account’s own is not changed from the team’s side', async () => {
    await host.post(THERE, 'nadia', { name: 'Ours', admission: 'open' }).expect(404);
    await host.post(`${THERE}/people`, 'nadia', { admit: 'user-5' }).expect(404);
    await host.post(`${THERE}/departments`, 'nadia', { 'closed:sales': 'on' }).expect(404);
  });

  test('who manages no teams looks, and changes nothing', async () => {
    const shown = await page(R1, 'jonas');
    expect(shown).toContain('You can look, but not change.');
    expect(shown).not.toMatch(/<button class="btn btn-(primary|quiet|danger)/);
    for (const [path, fields] of [
      [R1, { name: 'x', admission: 'open' }],
      [`${R1}/departments`, { 'closed:sales': 'on' }],
      [`${R1}/close`, {}],
    ] as const) {
      for (const who of ['jonas', 'grace looking']) await host.post(path, who, fields).expect(403);
    }
    expect(await tomaszOpens()).toBe(true);
  });

  test('one that isn’t this account’s is missing', async () => {
    await host.get(`${TEAMS}/remote/none`, 'grace').expect(404);
    for (const below of ['', '/people', '/departments', '/answer', '/close']) {
      const fields = { name: 'x', admission: 'open', admit: 'user-5', answer: 'accept' };
      await host.post(`${TEAMS}/remote/none${below}`, 'grace', fields).expect(404);
    }
  });
});
