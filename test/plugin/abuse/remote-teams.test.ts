import { onDatabase } from '../../support/databases';
import { AGENCY, BAKERY, STUDIO, teamScene } from '../../core/teams/scene';
import { stageOn, type ApiStage } from '../api/api-stage';
import { send, type Example } from '../api/examples';

const [GRACE, JONAS, NADIA, TOMASZ, OLA] = ['user:1', 'user:3', 'user:4', 'user:5', 'user:8'];
const view = { key: 'service.view', service: 's-11' };

onDatabase('sqlite', 'a remote team, by the API', (_open, place) => {
  let stage: ApiStage;
  const call = async (id: string, as: string, params: Example['params'], body?: unknown) => {
    const { status, body: answer } = await send(stage, { id, as, params: params!, body });
    const { requestId: _unlike, ...rest } = answer as Record<string, string>;
    return { status, ...rest } as Record<string, unknown> & { status: number; id: string; code: string };
  };
  const codeOf = async (account: string, team: string, as: string) =>
    (await call('revealTeamCode', as, { account, team })).code;
  const isSeen = async (principal: string, key = 'service.view', id = 's-11') => {
    const resource = { type: 'service', id };
    return (await send(stage, { id: 'can', body: { principal, key, resource } })).body.allowed as boolean;
  };
  beforeAll(async () => {
    const url = await place.freshUrl();
    stage = await stageOn({ ...(await teamScene(url)), url }, { burst: 1e6, perSecond: 1e6 });
  });
  afterAll(() => stage.core.close());

  it('brings nobody in unseen: who joins it later is told to the account, and waits where one by one are let in', async () => {
    await call('editRemoteTeam', GRACE, { account: BAKERY, remote: 'r-1' }, { admission: 'each' });
    const ann = { name: 'Ann', email: 'ann@agency-north.example' };
    const { id } = await call('addContact', NADIA, { account: AGENCY }, ann);
    const into = { account: AGENCY, team: 't-dev', kind: 'contact', id };
    expect(await call('addTeamMember', NADIA, into)).toMatchObject({ status: 200 });
    expect(await isSeen(`contact:${id}`)).toBe(false);
    const { items } = (await call('readActivity', GRACE, { account: BAKERY })) as unknown as {
      items: { action: string; subject: string }[];
    };
    expect(items.slice(0, 2).map(({ action }) => action)).toContain('remote.joined');
    await call('admitRemotePerson', GRACE, { account: BAKERY, remote: 'r-1', person: `contact:${id}` });
    expect(await isSeen(`contact:${id}`)).toBe(true);
    await call('editRemoteTeam', GRACE, { account: BAKERY, remote: 'r-1' }, { admission: 'open' });
  });

  it('shares nothing on: neither its people there nor its own account open what was opened to them', async () => {
    const code = await codeOf(STUDIO, 't-print', OLA);
    const body = { code, name: 'Printers', grants: [view] };
    expect(await call('inviteRemoteTeam', TOMASZ, { account: BAKERY }, body)).toMatchObject({
      ...{ status: 403, reason: 'NO_GRANT' },
    });
    expect(await call('inviteRemoteTeam', NADIA, { account: AGENCY }, body)).toMatchObject({
      ...{ status: 404, code: 'service.not_found' },
    });
    const whole = { ...body, grants: [{ key: 'service.view' }] };
    const { id: remote } = await call('inviteRemoteTeam', NADIA, { account: AGENCY }, whole);
    await call('acceptRemoteTeam', OLA, { account: STUDIO, remote });
    expect(await isSeen('user:10', 'service.view', 's-90')).toBe(true);
    expect(await isSeen('user:10')).toBe(false);
  });

  it('is never given what would let it open doors itself', async () => {
    const subject = { account: BAKERY, kind: 'remote', id: 'r-1' };
    for (const key of ['misc.users', 'misc.teams', 'misc.contacts']) {
      expect(await call('givePermission', GRACE, subject, { key })).toMatchObject({ status: 422 });
      expect(await call('requestAccess', TOMASZ, { account: BAKERY }, { key, reason: 'r' })).toMatchObject({
        status: 403,
      });
    }
    const full = { subjects: [{ kind: 'remote', id: 'r-1' }] };
    const { rows } = (await call(
      'previewPreset',
      GRACE,
      { account: BAKERY, preset: 'full' },
      full,
    )) as unknown as {
      rows: { gained: { key: string }[] }[];
    };
    const gained = rows.flatMap((row) => row.gained.map(({ key }) => key));
    expect(gained.filter((key) => /^misc\.(users|teams|contacts)$/.test(key))).toEqual([]);
    expect(gained).toContain('misc.sshKeys');
  });

  it('is none of one’s own, and two accounts that let each other in end nowhere', async () => {
    const own = await codeOf(BAKERY, 't-it', GRACE);
    const body = { code: own, name: 'Ourselves', grants: [view] };
    expect((await call('inviteRemoteTeam', GRACE, { account: BAKERY }, body)).status).toBeGreaterThanOrEqual(
      400,
    );
    const back = { code: own, name: 'Bakers', grants: [{ key: 'service.view' }] };
    const { id: remote } = await call('inviteRemoteTeam', NADIA, { account: AGENCY }, back);
    expect(await call('acceptRemoteTeam', GRACE, { account: BAKERY, remote })).toMatchObject({ status: 200 });
    expect(await isSeen('contact:31', 'service.view', 's-90')).toBe(true);
    expect(await isSeen(TOMASZ, 'service.view', 's-12')).toBe(false);
    expect(await isSeen('contact:31', 'service.upgrade', 's-90')).toBe(false);
  });

  it('is not accepted, closed or read by whoever has the code alone', async () => {
    const code = await codeOf(AGENCY, 't-dev', NADIA);
    expect(await call('readTeamCode', JONAS, { account: BAKERY }, { code })).toMatchObject({ status: 403 });
    for (const id of ['readRemoteTeam', 'acceptRemoteTeam', 'rejectRemoteTeam', 'closeRemoteTeam']) {
      const [foreign, unknown] = [
        await call(id, OLA, { account: STUDIO, remote: 'r-1' }),
        await call(id, OLA, { account: STUDIO, remote: 'none' }),
      ];
      expect(foreign).toEqual(unknown);
      expect(foreign.status).toBe(404);
    }
  });

  it('has a code that is not guessed: wrong and old are answered alike, and ten an hour are all', async () => {
    const old = await codeOf(AGENCY, 't-dev', NADIA);
    await call('rotateTeamCode', NADIA, { account: AGENCY, team: 't-dev' });
    const right = await codeOf(AGENCY, 't-dev', NADIA);
    expect(right).not.toBe(old);
    const look = (code: string) => call('readTeamCode', OLA, { account: STUDIO }, { code });
    const invite = (code: string) =>
      call(
        'inviteRemoteTeam',
        OLA,
        { account: STUDIO },
        { code, name: 'n', grants: [{ key: 'support.open' }] },
      );
    const said = [old, `${old}0`, 'x', '0'.repeat(80)].flatMap((code) => [
      () => look(code),
      () => invite(code),
    ]);
    for (const ask of [...said, () => look('y'), () => look('z')]) {
      expect(await ask()).toMatchObject({ status: 422, code: 'input.invalid', field: 'code' });
    }
    for (const ask of [look(right), invite(right), look('w')]) {
      expect(await ask).toMatchObject({ status: 429, code: 'limit.reached' });
    }
    stage.clock.advance(3_600_001);
    expect(await look(right)).toMatchObject({ status: 200, team: 'Developers', company: 'Agency North' });
  });

  it('is accepted once, whoever accepts at once', async () => {
    const code = await codeOf(STUDIO, 't-ines', OLA);
    const body = { code, name: 'Ines', grants: [{ key: 'support.open' }] };
    const { id: remote } = await call('inviteRemoteTeam', NADIA, { account: AGENCY }, body);
    const at = { account: STUDIO, remote };
    const all = await Promise.all([1, 2, 3, 4].map(() => call('acceptRemoteTeam', OLA, at)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });
});
