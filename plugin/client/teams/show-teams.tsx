import type { Answer } from '../../http/route';
import type { TeamsOn } from '../../present/teams/teams-on';
import { teamsPage } from '../../present/teams/teams-page';
import { askWho, mayLook } from '../../present/who-can';
import { MyTeamsPage, TeamsPage, text } from '../../views';

/** Teams of an account, for whoever may look; to everybody else, the names of their own. */
export async function showTeams(on: TeamsOn): Promise<Answer> {
  const { visit, account, shown } = on;
  const looks = await mayLook(visit, account.id);
  const body = looks ? <TeamsPage {...await teamsPage(on)} /> : await myTeams(on);
  return { show: shown({ title: text.teams.title, body }) };
}

async function myTeams({ visit, account }: TeamsOn) {
  const { principal } = visit.actor;
  const { person } = await visit.as.personAccess({ account: account.id, principal });
  return <MyTeamsPage teams={person.teams} lock={{ reason: 'readOnly', ask: askWho([]) }} />;
}
