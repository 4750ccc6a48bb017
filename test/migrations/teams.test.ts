import { migrations } from '../../migrations';
import { openDatabase } from '../../core/storage/open';
import { teamScene, AGENCY, BAKERY } from '../core/teams/scene';
import { eachDatabase } from '../support/databases';

eachDatabase('0010-teams', (_open, place) => {
  it('goes down and up with teams, links and admissions in the tables', async () => {
    const url = await place.freshUrl();
    const scene = await teamScene(url);
    const link = { account: BAKERY, remote: 'r-1' };
    await scene.as('1').editRemoteTeam({ ...link, admission: 'each' });
    await scene.as('1').admitRemotePerson({ ...link, person: 'user:5' });
    const db = openDatabase(url, { deadlineMs: 20_000 });
    const { up, down } = migrations['0010-teams']!;
    await down!(db.write);
    await up(db.write);
    await up(db.write);
    await db.close();
    expect((await scene.as('4').listTeams({ account: AGENCY })).map(({ id }) => id)).toEqual(['t-dev']);
    expect(await scene.as('1').readRemoteTeam(link)).toMatchObject({
      people: [{ admitted: false }, { admitted: false }],
    });
    await scene.as('4').rotateTeamCode({ account: AGENCY, team: 't-dev' });
    expect(await scene.as('4').revealTeamCode({ account: AGENCY, team: 't-dev' })).toHaveLength(26);
    await scene.core.close();
  });
});
