import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, refusal, STUDIO, teamScene, type Scene } from './scene';

const HOUR = 3_600_000;

eachDatabase('a team of another account (R9)', (_open, place) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await teamScene(await place.freshUrl());
  });
  afterAll(() => scene.core.close());
  const ola = () => scene.as('8');
  const grace = () => scene.as('1');
  const team = 't-print';
  const codeOf = () => ola().revealTeamCode({ account: STUDIO, team });
  const invite = async (over: object = {}) =>
    grace().inviteRemoteTeam({
      ...{ account: BAKERY, code: await codeOf(), name: 'The printers' },
      ...{ grants: [{ key: 'billing.invoices' as const }] },
      ...over,
    });
  const ugo = () => scene.can('user:10', 'billing.invoices', BAKERY);

  it('is seen by its name and company before anything is confirmed', async () => {
    const code = await codeOf();
    const typed = ` ${code.toUpperCase().replace(/(.{5})/g, '$1-')} `;
    expect(await grace().readTeamCode({ account: BAKERY, code: typed })).toEqual({
      ...{ team: 'Printers', company: 'Studio Südwind' },
    });
    expect((await grace().listRemoteTeams({ account: BAKERY })).entries).toHaveLength(1);
  });

  it('is told to its own account as that, and counts as no guess', async () => {
    const code = await codeOf();
    for (let n = 0; n < 11; n += 1) {
      expect(await refusal(ola().readTeamCode({ account: STUDIO, code }))).toBe('OWN_TEAM');
    }
  });

  it('gets what the account picked once its own has accepted, told to both, naming nobody', async () => {
    const link = await invite({
      grants: [{ key: 'billing.invoices' }, { key: 'service.view', service: 's-12' }],
    });
    expect(await ugo()).toBe(false);
    expect(await ola().readRemoteTeam({ account: STUDIO, remote: link.id })).toEqual({
      ...{ side: 'letIn', id: link.id, team, teamName: 'Printers', company: 'Bluebird Bakery Ltd' },
      state: 'pending',
      grants: expect.arrayContaining([
        { key: 'billing.invoices' },
        { key: 'service.view', service: 'mail.bluebird-bakery.example' },
      ]),
    });
    await ola().acceptRemoteTeam({ account: STUDIO, remote: link.id });
    expect(await ugo()).toBe(true);
    expect(await scene.can('user:10', 'service.view', { type: 'service', id: 's-12' })).toBe(true);
    expect(await scene.can('user:10', 'service.view', { type: 'service', id: 's-11' })).toBe(false);
    expect(await grace().readRemoteTeam({ account: BAKERY, remote: link.id })).toMatchObject({
      ...{ side: 'entry', name: 'The printers', state: 'active', company: 'Studio Südwind' },
      people: [{ principal: 'user:10', name: 'Ugo Rossi', admitted: true, company: 'Studio Südwind' }],
    });
    const [theirs, ours] = [await scene.log(STUDIO), await scene.log(BAKERY)];
    expect(theirs.rows.slice(0, 2)).toMatchObject([
      { action: 'remote.accepted', actor: 'user:8', subject: `remote:${link.id}` },
      { action: 'remote.invited', actor: 'system', subject: `remote:${link.id}` },
    ]);
    expect(ours.rows[0]).toMatchObject({
      action: 'remote.accepted',
      actor: 'system',
      after: { people: ['user:10'] },
    });
    expect(ours.names.get('user:10')).toBe('Ugo Rossi (Studio Südwind)');
    expect(theirs.names.get(`remote:${link.id}`)).toBe('Bluebird Bakery Ltd');
    for (const text of ['user:1"', 'Grace', 'Jonas', 'Ada']) {
      expect(JSON.stringify(theirs.rows)).not.toContain(text);
    }
    for (const text of ['user:8', 'Ola', 'Ines']) expect(JSON.stringify(ours.rows)).not.toContain(text);
    await grace().closeRemoteTeam({ account: BAKERY, remote: link.id });
  });

  it('is nobody there any more once either side closes it, and starts with nothing if it is invited anew', async () => {
    for (const [side, closer] of [
      [BAKERY, grace],
      [STUDIO, ola],
    ] as const) {
      const link = await invite();
      await ola().acceptRemoteTeam({ account: STUDIO, remote: link.id });
      expect(await ugo()).toBe(true);
      await closer().closeRemoteTeam({ account: side, remote: link.id });
      expect(await ugo()).toBe(false);
      for (const account of [BAKERY, STUDIO]) {
        expect((await scene.log(account)).rows[0]).toMatchObject({ action: 'remote.closed' });
      }
      expect(await refusal(closer().closeRemoteTeam({ account: side, remote: link.id }))).toBe('OVER');
      const subject = { kind: 'remote' as const, id: link.id };
      const late = grace().givePermission({ account: BAKERY, subject, key: 'billing.pay' });
      expect(await refusal(late)).toBe('remote.not_found');
    }
    const link = await invite({ grants: [{ key: 'billing.balance' }] });
    await ola().acceptRemoteTeam({ account: STUDIO, remote: link.id });
    expect([await ugo(), await scene.can('user:10', 'billing.balance', BAKERY)]).toEqual([false, true]);
    await grace().closeRemoteTeam({ account: BAKERY, remote: link.id });
  });

  it('is not let in when its own account says no, or the invitation is taken back', async () => {
    const first = await invite();
    await ola().rejectRemoteTeam({ account: STUDIO, remote: first.id });
    expect((await scene.log(BAKERY)).rows[0]).toMatchObject({ action: 'remote.rejected', actor: 'system' });
    const second = await invite();
    await grace().closeRemoteTeam({ account: BAKERY, remote: second.id });
    for (const { id } of [first, second]) {
      const accepting = ola().acceptRemoteTeam({ account: STUDIO, remote: id });
      expect(await refusal(accepting)).toMatch(/NOT_PENDING|remote.not_found/);
    }
    expect(await ugo()).toBe(false);
  });

  it('is invited once at a time, never by its own account, and only with keys it may have', async () => {
    const code = await codeOf();
    const own = ola().inviteRemoteTeam({
      account: STUDIO,
      code,
      name: 'n',
      grants: [{ key: 'billing.pay' }],
    });
    expect(await refusal(own)).toBe('OWN_TEAM');
    for (const key of ['misc.users', 'misc.teams', 'misc.contacts']) {
      expect(await refusal(invite({ grants: [{ key }] }))).toBe('NOT_FOR_THIS');
    }
    const odd: [object, string][] = [
      [{ grants: [] }, 'too_small'],
      [{ grants: [{ key: 'billing.pay', service: 's-11' }] }, 'NOT_FOR_THIS'],
      [{ grants: [{ key: 'service.view', service: 's-31' }] }, 'service.not_found'],
      [{ grants: [{ key: 'service.view', service: 'none' }] }, 'service.not_found'],
      [{ grants: [{ key: 'billing.pay', expiresAt: scene.clock.now() - HOUR }] }, 'PAST'],
      [{ grants: [{ key: 'billing.pay' }, { key: 'billing.pay' }] }, 'TWICE'],
      [{ state: 'active' }, 'unrecognized_keys'],
    ];
    for (const [over, reason] of odd) expect(await refusal(invite(over))).toBe(reason);
    const link = await invite();
    expect(await refusal(invite())).toBe('THERE');
    await grace().closeRemoteTeam({ account: BAKERY, remote: link.id });
  });

  it('is there for its two accounts alone, and each does its own part only (R3)', async () => {
    const { id: remote } = await invite();
    const nadia = scene.as('4');
    for (const ask of [
      (id: string) => nadia.readRemoteTeam({ account: AGENCY, remote: id }),
      (id: string) => nadia.acceptRemoteTeam({ account: AGENCY, remote: id }),
      (id: string) => nadia.rejectRemoteTeam({ account: AGENCY, remote: id }),
      (id: string) => nadia.closeRemoteTeam({ account: AGENCY, remote: id }),
      (id: string) => nadia.editRemoteTeam({ account: AGENCY, remote: id, name: 'n' }),
      (id: string) => nadia.admitRemotePerson({ account: AGENCY, remote: id, person: 'user:10' }),
      (id: string) => nadia.setRemoteDepartments({ account: AGENCY, remote: id }),
    ]) {
      expect([await refusal(ask(remote)), await refusal(ask('none'))]).toEqual([
        'remote.not_found',
        'remote.not_found',
      ]);
    }
    for (const ask of [
      grace().acceptRemoteTeam({ account: BAKERY, remote }),
      grace().rejectRemoteTeam({ account: BAKERY, remote }),
      ola().editRemoteTeam({ account: STUDIO, remote, admission: 'open' }),
      ola().admitRemotePerson({ account: STUDIO, remote, person: 'user:10' }),
    ]) {
      expect(await refusal(ask)).toBe('remote.not_found');
    }
    for (const ask of [
      scene.as('10').acceptRemoteTeam({ account: STUDIO, remote }),
      scene.as('10').rejectRemoteTeam({ account: STUDIO, remote }),
      scene.as('3').closeRemoteTeam({ account: BAKERY, remote }),
      scene.as('3').readTeamCode({ account: BAKERY, code: await codeOf() }),
      scene.as('3').editRemoteTeam({ account: BAKERY, remote, name: 'n' }),
    ]) {
      expect(await refusal(ask)).toMatch(/NO_GRANT|NO_MANAGE/);
    }
    await grace().closeRemoteTeam({ account: BAKERY, remote });
  });

  it('is activated by staff too, told to both', async () => {
    const { id: remote } = await invite();
    expect(await refusal(ola().activateRemoteTeam({ remote }))).toBe('STAFF_ROLE');
    expect(await refusal(scene.staff('2').activateRemoteTeam({ remote }))).toBe('STAFF_ROLE');
    await scene.staff().activateRemoteTeam({ remote });
    expect(await ugo()).toBe(true);
    for (const account of [BAKERY, STUDIO]) {
      expect((await scene.log(account)).rows[0]).toMatchObject({
        action: 'remote.activated',
        actor: 'staff:1',
      });
    }
    expect(await refusal(scene.staff().activateRemoteTeam({ remote }))).toBe('NOT_PENDING');
    await grace().closeRemoteTeam({ account: BAKERY, remote });
  });

  it('is called what the account likes', async () => {
    await grace().editRemoteTeam({ account: BAKERY, remote: 'r-1', name: 'Sites' });
    const { entries } = await grace().listRemoteTeams({ account: BAKERY });
    expect(entries.find(({ id }) => id === 'r-1')).toMatchObject({ name: 'Sites', teamName: 'Developers' });
    const { letIn } = await scene.as('4').listRemoteTeams({ account: AGENCY });
    expect(letIn).toEqual([
      { id: 'r-1', team: 't-dev', teamName: 'Developers', company: 'Bluebird Bakery Ltd', state: 'active' },
    ]);
  });

  it('is closed out of departments by its entry (R4)', async () => {
    const opens = (id: string) =>
      scene.core.open().can({
        ...{ principal: 'user:5', key: 'support.open' },
        resource: { type: 'department', id, account: BAKERY },
      });
    await grace().setRemoteDepartments({
      ...{ account: BAKERY, remote: 'r-1' },
      rule: { mode: 'only', departments: ['technical'] },
    });
    expect([await opens('technical'), await opens('billing')]).toEqual([true, false]);
    await grace().setRemoteDepartments({ account: BAKERY, remote: 'r-1' });
    expect(await opens('billing')).toBe(true);
  });

  it('ends on both sides with either account (R19)', async () => {
    const { id: remote } = await invite();
    await ola().acceptRemoteTeam({ account: STUDIO, remote });
    await scene.core.embedded.putClient({
      ...{ id: STUDIO, label: 'Studio Südwind', state: 'closed', group: '', timezone: 'Europe/Berlin' },
    });
    await scene.core.refreshFromHost();
    expect(await ugo()).toBe(false);
    const { entries } = await grace().listRemoteTeams({ account: BAKERY });
    expect(entries.find(({ id }) => id === remote)).toMatchObject({ state: 'closed' });
    expect((await scene.log(BAKERY)).rows[0]).toMatchObject({
      action: 'remote.closed',
      actor: 'system',
      channel: 'host',
    });
    const { rows } = await scene.staff().readActivity({ account: STUDIO });
    expect(rows.slice(0, 2).map(({ action }) => action)).toEqual(['remote.closed', 'account.state']);
  });
});

eachDatabase('invite codes (R8)', (_open, place) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await teamScene(await place.freshUrl());
  });
  afterAll(() => scene.core.close());

  it('end with their rotation, and with them what is pending; what was accepted stays', async () => {
    const ola = scene.as('8');
    const code = await ola.revealTeamCode({ account: STUDIO, team: 't-print' });
    const invitation = { code, name: 'n', grants: [{ key: 'billing.invoices' as const }] };
    const active = await scene.as('1').inviteRemoteTeam({ account: BAKERY, ...invitation });
    await ola.acceptRemoteTeam({ account: STUDIO, remote: active.id });
    const pending = await scene.as('4').inviteRemoteTeam({ account: AGENCY, ...invitation });
    await ola.rotateTeamCode({ account: STUDIO, team: 't-print' });
    expect(await refusal(ola.acceptRemoteTeam({ account: STUDIO, remote: pending.id }))).toBe('NOT_PENDING');
    expect(await refusal(scene.as('1').readTeamCode({ account: BAKERY, code }))).toBe('WRONG');
    expect(await refusal(scene.as('4').inviteRemoteTeam({ account: AGENCY, ...invitation }))).toBe('WRONG');
    expect(await scene.can('user:10', 'billing.invoices', BAKERY)).toBe(true);
    expect(await scene.can('user:10', 'billing.invoices', AGENCY)).toBe(false);
    expect((await scene.log(AGENCY)).rows[0]).toMatchObject({ action: 'remote.closed' });
    expect((await scene.log(STUDIO)).rows[0]).toMatchObject({
      action: 'team.rotated',
      before: { pending: 1 },
    });
  });

  it('are guessed ten times an hour and no more, whatever is asked with them', async () => {
    scene.clock.advance(HOUR + 1000);
    const right = await scene.as('8').revealTeamCode({ account: STUDIO, team: 't-print' });
    const read = (code: string, user = '1') => scene.as(user).readTeamCode({ account: BAKERY, code });
    const wrong = (n: number) => `0000000000000000000000000${n}`;
    for (let n = 0; n < 5; n += 1) expect(await refusal(read(wrong(n)))).toBe('WRONG');
    for (let n = 5; n < 10; n += 1) {
      const invitation = { code: wrong(n), name: 'n', grants: [{ key: 'billing.invoices' as const }] };
      expect(await refusal(scene.as('1').inviteRemoteTeam({ account: BAKERY, ...invitation }))).toBe('WRONG');
    }
    expect(await refusal(read(right))).toBe('limit.reached');
    expect(await refusal(read(right, '2'))).toBe('limit.reached');
    scene.clock.advance(HOUR + 1000);
    expect(await read(right)).toMatchObject({ team: 'Printers' });
  });
});
