import { InvalidInputError, type TeamDetails } from '../../../core/index';
import type { Act, Answer } from '../../http/route';
import { readTeam } from '../../present/teams/team-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { text } from '../../views';

/** Shows a team's invite code, once, on the page that answers; or makes another.
 * @throws InvalidInputError for a form that says neither */
export async function teamCode(on: TeamsOn): Promise<Answer> {
  const deed = DEEDS.get(on.visit.field('do') ?? '');
  if (!deed) throw new InvalidInputError('do', 'UNKNOWN');
  const team = await readTeam(on);
  return { act: { ...deed(on, team), back: on.account.paths.team(team.id) } };
}

type Deed = (on: TeamsOn, team: TeamDetails) => Omit<Act, 'back'>;

const show: Deed = ({ account }, { id: team, name }) => ({
  say: text.team.sayShow(name),
  deed: text.team.showCode,
  async run(as) {
    const code = await as.revealTeamCode({ account: account.id, team });
    return { tone: 'info', say: text.team.shown(name, inFours(code)) };
  },
});

const rotate: Deed = ({ account }, { id: team, name }) => ({
  say: text.team.sayRotate(name),
  deed: text.team.rotate,
  ends: true,
  async run(as) {
    await as.rotateTeamCode({ account: account.id, team });
    return { tone: 'ok', say: text.team.rotated };
  },
});

const DEEDS: ReadonlyMap<string, Deed> = new Map([
  ['show', show],
  ['rotate', rotate],
]);

/** As people read it out: capitals, in fours. */
function inFours(code: string): string {
  return (code.toUpperCase().match(/.{1,4}/g) ?? []).join('-');
}
