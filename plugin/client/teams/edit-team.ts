import type { Answer } from '../../http/route';
import type { TeamsOn } from '../../present/teams/teams-on';
import { text } from '../../views';

/** Changes what a team is called and what it is for. */
export async function editTeam({ visit, account }: TeamsOn): Promise<Answer> {
  const { id } = await visit.as.editTeam({
    ...{ account: account.id, team: visit.param('team') },
    name: visit.field('name') ?? '',
    description: visit.field('description') ?? '',
  });
  return { go: account.paths.team(id), flash: { tone: 'ok', say: text.team.saved } };
}
