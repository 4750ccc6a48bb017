import { migrations } from '../../migrations';
import { openDatabase } from '../../core/storage/open';
import { AGENCY, STUDIO, teamScene } from '../core/teams/scene';
import { eachDatabase } from '../support/databases';

eachDatabase('0016-access-requests', (_open, place) => {
  it('names who invited a remote team that waits, by what they gave it, and goes down and up', async () => {
    const url = await place.freshUrl();
    const scene = await teamScene(url);
    const code = await scene.as('4').revealTeamCode({ account: AGENCY, team: 't-dev' });
    const grants = [{ key: 'support.open' as const }];
    const invited = { account: STUDIO, code, name: 'Agency', grants };
    const { id } = await scene.as('9').inviteRemoteTeam(invited);
    const db = openDatabase(url, { deadlineMs: 20_000 });
    const inviters = async () => {
      const rows: { id: string; invited_by: string }[] = await db
        .read('latchkey_remote_team')
        .select('id', 'invited_by');
      return new Map(rows.map((row) => [row.id, row.invited_by]));
    };
    const { up, down } = migrations['0016-access-requests']!;
    await down!(db.write);
    await up(db.write);
    await up(db.write);
    expect(await inviters()).toEqual(
      new Map([
        [id, 'user:9'],
        ['r-1', ''],
      ]),
    );
    await db.close();
    await scene.core.close();
  });
});
