import { openDatabase, type Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { AGENCY, refusal, STUDIO, teamScene, type Scene } from './scene';

const account = STUDIO;

eachDatabase('what an inviter of teams left pending (R6)', (_open, place) => {
  let scene: Scene;
  let db: Database;
  let code: string;
  beforeEach(async () => {
    const url = await place.freshUrl();
    scene = await teamScene(url);
    db = openDatabase(url);
    code = await scene.as('4').revealTeamCode({ account: AGENCY, team: 't-dev' });
  });
  afterEach(async () => {
    await db.close();
    await scene.core.close();
  });
  const invite = (by: ReturnType<Scene['as']>) =>
    by.inviteRemoteTeam({ account, code, name: 'Agency', grants: [{ key: 'support.open' }] });
  const accept = (remote: string) => refusal(scene.as('4').acceptRemoteTeam({ account: AGENCY, remote }));

  it('is withdrawn with them, on both sides', async () => {
    const { id } = await invite(scene.as('9'));
    const left = await scene.as('8').removeMember({ account, membership: 'm-9' });
    expect(left.remoteTeams).toMatchObject([{ id, home: AGENCY }]);
    expect(await accept(id)).toBe('NOT_PENDING');
    const closed = { action: 'remote.closed', subject: `remote:${id}` };
    expect((await scene.log(account)).rows).toContainEqual(
      expect.objectContaining({ ...closed, actor: 'user:8', before: expect.anything() }),
    );
    expect((await scene.log(AGENCY)).rows[0]).toMatchObject({ ...closed, actor: 'system' });
    expect(await scene.can('user:5', 'support.open', account)).toBe(false);
  });

  it('is withdrawn when they leave by themselves, or are master no more', async () => {
    const first = await invite(scene.as('9'));
    expect((await scene.as('9').leaveAccount({ account })).remoteTeams).toMatchObject([{ id: first.id }]);
    await scene.as('8').promoteToMaster({ account, membership: 'm-10' });
    const second = await invite(scene.as('10'));
    const left = await scene.as('8').demoteMaster({ account, membership: 'm-10' });
    expect(left.remoteTeams).toMatchObject([{ id: second.id }]);
    expect(await accept(second.id)).toBe('NOT_PENDING');
  });

  it('stays when it is another’s, or was accepted', async () => {
    const { id } = await invite(scene.as('8'));
    await scene.as('8').removeMember({ account, membership: 'm-10' });
    expect(await accept(id)).toBe('done');
    expect(await scene.can('user:5', 'support.open', account)).toBe(true);
  });

  it('is not accepted when staff who invited may not any more', async () => {
    const { id } = await invite(scene.staff());
    const role = (name: string) => db.write('latchkey_staff').where({ id: '1' }).update({ role: name });
    await role('auditor');
    expect(await accept(id)).toBe('INVITER');
    await role('admin');
    expect(await accept(id)).toBe('done');
  });

  it('is not accepted when the token that invited was revoked', async () => {
    const token = await scene.staff().issueToken({ name: 'portal', scopes: ['teams:write'] });
    const { id: by, scopes, name } = token;
    const { id } = await invite(scene.as('', { principal: `service:${name}`, scopes, token: by }));
    await scene.staff().revokeToken({ token: by });
    expect(await accept(id)).toBe('INVITER');
  });
});
