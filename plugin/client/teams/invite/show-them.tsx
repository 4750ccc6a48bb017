import { ThemPage, text } from '../../../views';
import { withDraft } from './with-draft';

/** Asks whether it is them: the team and its company, and nobody's name. */
export const showThem = withDraft(async ({ visit, account, shown }, { team, company }) => {
  const { paths } = account;
  const next = paths.inviteTeam(visit.param('draft'), 'permissions');
  const body = <ThemPage {...{ team, company, next }} teams={paths.teams} another={paths.inviteTeam()} />;
  return Promise.resolve({ show: shown({ title: text.invite.title, body }) });
});
