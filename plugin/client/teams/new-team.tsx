import type { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import { requireTeams } from '../../present/teams/team-lock';
import type { TeamsOn } from '../../present/teams/teams-on';
import { NewTeamPage, text } from '../../views';

/** The form for a new team, or the same again with what was typed.
 * @throws NotAllowedError for whoever doesn't manage teams */
export async function showNewTeam(on: TeamsOn, error?: InvalidInputError): Promise<Answer> {
  const { visit, account, shown } = on;
  await requireTeams(on);
  const fault = error && presentFault(error);
  const { teams, newTeam } = account.paths;
  const typed = { name: visit.field('name') ?? '', description: visit.field('description') ?? '' };
  const props = { teams, typed, add: visit.form(newTeam), ...(fault && { fault }) };
  return { show: shown(withFault({ title: text.teams.add, body: <NewTeamPage {...props} /> }, fault)) };
}

/** Makes a team, and leads to it. */
export async function addTeam({ visit, account }: TeamsOn): Promise<Answer> {
  const { id, name } = await visit.as.addTeam({
    account: account.id,
    name: visit.field('name') ?? '',
    description: visit.field('description') ?? '',
  });
  return { go: account.paths.team(id), flash: { tone: 'ok', say: text.team.added(name) } };
}
