import type { Act } from './act';
import type { Dice } from './dice';
import { GRANT_ACTS } from './grant-acts';
import { PEOPLE_ACTS } from './people-acts';
import { TEAM_ACTS } from './team-acts';
import type { World } from './world';

const KINDLINGS = { ...GRANT_ACTS, ...PEOPLE_ACTS, ...TEAM_ACTS };

/** What can happen, by name. */
export const ACT_NAMES = Object.keys(KINDLINGS) as (keyof typeof KINDLINGS)[];

/** What happens most, more often: without grants and links there is nothing to lose. */
const OFTEN: readonly (keyof typeof KINDLINGS)[] = [
  'givePermission',
  'givePermission',
  'endPermission',
  'addTeamMember',
  'inviteRemoteTeam',
  'acceptRemoteTeam',
  'acceptRemoteTeam',
  'rejectRemoteTeam',
  'editRemoteTeam',
  'admitRemotePerson',
  'admitRemotePerson',
  'dismissRemotePerson',
];

/** Something to try in this world, and which kind of thing it is; undefined where a few throws found nothing. */
export function kindle(world: World, dice: Dice, now: number): { name: string; act: Act } | undefined {
  for (let tries = 0; tries < 5; tries += 1) {
    const name = dice.pick([...ACT_NAMES, ...OFTEN])!;
    const act = KINDLINGS[name](world, dice, now);
    if (act) return { name, act };
  }
  return undefined;
}
