import { openDatabase } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { AGENCY, refusal, STUDIO, teamScene, type Scene } from './scene';

eachDatabase('teams of an account (R8)', (_open, place) => {
  let scene: Scene;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    scene = await teamScene(url);
  });
  afterAll(() => scene.core.close());
  const ola = () => scene.as('8');
  const account = STUDIO;
  const contact = (id: string) => ({ kind: 'contact' as const, id });
  const member = (id: string) => ({ kind: 'membership' as const, id });
  const newTeam = (name = 'Night shift') => ola().addTeam({ account, name, description: 'Awake' });

  it('are made with a code, listed, read and changed', async () => {
    const { id } = await newTeam();
    expect(await ola().revealTeamCode({ account, team: id })).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    await ola().addTeamMember({ account, team: id, subject: contact('60') });
    await ola().addTeamMember({ account, team: id, subject: member('m-10') });
    const subject = { kind: 'team' as const, id };
    await ola().givePermission({ account, subject, key: 'billing.pay' });
    await ola().setTeamDepartments({
      ...{ account, team: id },
      rule: { mode: 'allBut', departments: ['sales'] },
    });
    await ola().editTeam({ account, team: id, name: 'Day shift' });
    expect(await ola().readTeam({ account, team: id })).toMatchObject({
      ...{ name: 'Day shift', description: 'Awake', links: [] },
      members: [{ principal: 'user:10' }, { principal: 'contact:60' }],
      grants: [{ key: 'billing.pay' }],
      departmentRule: { mode: 'allBut', departments: ['sales'] },
    });
    const listed = (await ola().listTeams({ account })).find((one) => one.id === id);
    expect(listed).toMatchObject({ counts: { members: 2, grants: 1, links: 0 } });
    const { rows, names } = await scene.log(account);
    expect(rows.slice(0, 7).map(({ action }) => action)).toEqual([
      ...['team.edited', 'departments.set', 'access.given', 'team.joined', 'team.joined'],
      ...['team.revealed', 'team.added'],
    ]);
    expect(JSON.stringify(rows)).not.toContain(await ola().revealTeamCode({ account, team: id }));
    expect(names.get(`team:${id}`)).toBe('Day shift');
  });

  it('let people in and out from the next decision on (R7)', async () => {
    const { id } = await newTeam();
    await ola().givePermission({ account, subject: { kind: 'team', id }, key: 'billing.balance' });
    const place = { account, team: id, subject: contact('60') };
    expect(await scene.can('contact:60', 'billing.balance', account)).toBe(false);
    await ola().addTeamMember(place);
    expect(await scene.can('contact:60', 'billing.balance', account)).toBe(true);
    expect(await refusal(ola().addTeamMember(place))).toBe('THERE');
    await ola().removeTeamMember(place);
    expect(await scene.can('contact:60', 'billing.balance', account)).toBe(false);
    expect(await refusal(ola().removeTeamMember(place))).toBe('member.not_found');
  });

  it('take what they held with them when they end', async () => {
    const { id } = await newTeam();
    const subject = { kind: 'team' as const, id };
    await ola().givePermission({ account, subject, key: 'billing.balance' });
    await ola().addTeamMember({ account, team: id, subject: member('m-10') });
    expect(await scene.can('user:10', 'billing.balance', account)).toBe(true);
    const code = await ola().revealTeamCode({ account, team: id });
    await ola().removeTeam({ account, team: id });
    expect(await scene.can('user:10', 'billing.balance', account)).toBe(false);
    expect(await refusal(ola().readTeam({ account, team: id }))).toBe('team.not_found');
    expect(await refusal(ola().givePermission({ account, subject, key: 'billing.pay' }))).toBe(
      'team.not_found',
    );
    expect(await refusal(scene.as('4').readTeamCode({ account: AGENCY, code }))).toBe('WRONG');
    const { rows } = await scene.log(account);
    expect(rows[0]).toMatchObject({
      action: 'team.removed',
      before: { grants: [{ key: 'billing.balance' }] },
    });
  });

  it('are nobody’s but the account’s, and answer alike when they are not there (R3)', async () => {
    for (const team of ['t-dev', 'nothing']) {
      for (const ask of [
        () => ola().readTeam({ account, team }),
        () => ola().editTeam({ account, team, name: 'n' }),
        () => ola().removeTeam({ account, team }),
        () => ola().revealTeamCode({ account, team }),
        () => ola().rotateTeamCode({ account, team }),
        () => ola().addTeamMember({ account, team, subject: contact('60') }),
        () => ola().setTeamDepartments({ account, team }),
      ]) {
        expect(await refusal(ask())).toBe('team.not_found');
      }
    }
    for (const id of ['40', '31', 'nothing']) {
      const subject = contact(id);
      expect(await refusal(ola().addTeamMember({ account, team: 't-print', subject }))).toBe(
        'contact.not_found',
      );
    }
    for (const id of [account, 'nothing']) {
      expect(await refusal(scene.as('1').addTeam({ account: id, name: 'n' }))).toBe('account.not_found');
    }
  });

  it('are changed by nobody without the key for them, nor by who only looks on', async () => {
    const ugo = scene.as('10');
    const team = 't-print';
    for (const ask of [
      () => ugo.addTeam({ account, name: 'n' }),
      () => ugo.editTeam({ account, team, name: 'n' }),
      () => ugo.removeTeam({ account, team }),
      () => ugo.addTeamMember({ account, team, subject: contact('60') }),
      () => ugo.removeTeamMember({ account, team, subject: member('m-10') }),
      () => ugo.setTeamDepartments({ account, team }),
      () => ugo.revealTeamCode({ account, team }),
      () => ugo.rotateTeamCode({ account, team }),
      () => ugo.listTeams({ account }),
      () => ugo.readTeam({ account, team }),
    ]) {
      expect(await refusal(ask())).toBe('NO_GRANT');
    }
    const looking = scene.as('8', { readOnly: true });
    expect(await refusal(looking.addTeam({ account, name: 'n' }))).toBe('READ_ONLY');
    expect(await refusal(looking.removeTeam({ account, team }))).toBe('READ_ONLY');
    const { rows } = await scene.log(account);
    expect(rows.filter(({ refused, actor }) => refused && actor === 'user:10').length).toBeGreaterThan(7);
  });

  it('refuse what is no name, a field too many, and a request that comes again', async () => {
    for (const name of ['', ' ', 'x'.repeat(101)]) {
      expect(await refusal(ola().addTeam({ account, name }))).toMatch(/too_|custom/);
    }
    const more = { account, name: 'n', id: 't-mine' } as Parameters<ReturnType<Scene['as']>['addTeam']>[0];
    expect(await refusal(ola().addTeam(more))).toBe('unrecognized_keys');
    const again = () =>
      scene.core
        .as({ principal: 'user:8', name: 'Ola', login: true, channel: 'web' }, 'press')
        .addTeam({ account, name: 'Once' });
    await again();
    expect(await refusal(again())).toBe('DONE');
  });

  it('keep their code sealed and hashed, never plain', async () => {
    const { id } = await newTeam();
    const code = await ola().revealTeamCode({ account, team: id });
    const db = openDatabase(url);
    const kept = [
      ...(await db.read('latchkey_team_code').select()),
      ...(await db.read('latchkey_sealed').select()),
      ...(await db.read('latchkey_activity').select('body')),
    ];
    await db.close();
    expect(JSON.stringify(kept)).not.toContain(code);
    expect(JSON.stringify(kept)).toContain(id);
    await ola().rotateTeamCode({ account, team: id });
    expect(await ola().revealTeamCode({ account, team: id })).not.toBe(code);
  });
});
