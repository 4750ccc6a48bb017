import type { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import { teamPage } from '../../present/teams/team-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { TeamPage } from '../../views';

/** One team, or the same again with what was typed. */
export async function showTeam(on: TeamsOn, error?: InvalidInputError): Promise<Answer> {
  const fault = error && presentFault(error);
  const props = await teamPage(on, fault);
  return { show: on.shown(withFault({ title: props.name, body: <TeamPage {...props} /> }, fault)) };
}
