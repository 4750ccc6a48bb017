import type { TeamDetails } from '../../../core/index';
import type { Answer } from '../../http/route';
import { readTeam } from '../../present/teams/team-page';
import { requireTeams } from '../../present/teams/team-lock';
import type { TeamsOn } from '../../present/teams/teams-on';
import { RemoveTeamPage, text } from '../../views';

/** Asks before a team ends, and says what ends with it. */
export async function showRemoveTeam(on: TeamsOn): Promise<Answer> {
  const { visit, account, shown } = on;
  await requireTeams(on);
  const team = await readTeam(on);
  const here = account.paths.team(team.id);
  const props = {
    title: text.team.removeTitle(team.name),
    crumb: { label: text.teams.title, href: account.paths.teams },
    post: visit.form(`${here}/remove`),
    deed: text.team.removeDo(team.name),
    keep: { label: text.team.keep, href: here },
    ends: whatEnds(team),
  };
  return { show: shown({ title: props.title, body: <RemoveTeamPage {...props} /> }) };
}

/** Ends a team. */
export async function removeTeam(on: TeamsOn): Promise<Answer> {
  const { account } = on;
  const { id: team, name } = await readTeam(on);
  return {
    act: {
      say: text.team.removeDo(name),
      deed: text.team.removeDo(name),
      ends: true,
      back: account.paths.teams,
      async run(as) {
        await as.removeTeam({ account: account.id, team });
        return { tone: 'ok', say: text.team.wasRemoved(name) };
      },
    },
  };
}

function whatEnds({ name, members, grants, links }: TeamDetails): string[] {
  const t = text.team;
  const companies = (state: 'active' | 'pending') =>
    links.filter((link) => link.state === state).map(({ company }) => company);
  const [reached, asked] = [companies('active'), companies('pending')];
  return [
    t.endPlace(members.length, name),
    ...(grants.length > 0 ? [t.endPermissions(grants.length)] : []),
    t.endCode,
    ...(reached.length > 0 ? [t.endReach(reached)] : []),
    ...(asked.length > 0 ? [t.endPending(asked)] : []),
  ];
}
