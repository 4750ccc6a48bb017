import type { InvalidInputError } from '../../../../core/index';
import type { Answer } from '../../../http/route';
import type { Draft } from '../../../present/teams/draft';
import { DRAFTS } from '../../../present/teams/drafts';
import { requireTeams } from '../../../present/teams/team-lock';
import type { TeamsOn } from '../../../present/teams/teams-on';
import { text } from '../../../views';

/** A step of an invitation that was begun. One that was sent, waited too long or is of another account begins anew. */
export function withDraft(
  step: (on: TeamsOn, draft: Draft, error?: InvalidInputError) => Promise<Answer>,
): (on: TeamsOn, error?: InvalidInputError) => Promise<Answer> {
  return async (on, error) => {
    const { visit, account } = on;
    await requireTeams(on);
    const draft = await DRAFTS.look(visit.core, visit.actor.principal, visit.param('draft'));
    if (draft?.account === account.id) return step(on, draft, error);
    return { go: account.paths.inviteTeam(), flash: { tone: 'info', say: text.invite.lost } };
  };
}
