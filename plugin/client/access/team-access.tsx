import type { Answer, Visit } from '../../http/route';
import { edit, editAgain, showEditor } from '../../present/editor/edit';
import { teamEditor, type TeamNamed } from '../../present/editor/team';
import { TeamAccessPage, text } from '../../views';
import { accountPage, openAccount } from '../open-account';

const editing =
  (visit: Visit, { kind, id }: TeamNamed) =>
  async () => {
    const account = await openAccount(visit);
    const teams = `${account.paths.home}/teams`;
    return teamEditor(visit, account, {
      subject: { kind, id },
      frame: (editor) => {
        const body = <TeamAccessPage editor={editor} isRemote={kind === 'remote'} teams={teams} />;
        return accountPage(account, { title: text.editor.teamTitle(editor.name), body }, 'people');
      },
    });
  };

const team = (visit: Visit) => editing(visit, { kind: 'team', id: visit.param('team') });
const remote = (visit: Visit) => editing(visit, { kind: 'remote', id: visit.param('remote') });

/** What a team of the account gives, with ticks where the reader can change it. */
export const showTeam = (visit: Visit): Promise<Answer> => showEditor(team(visit));

/** One step of changing it. */
export const changeTeam = (visit: Visit): Promise<Answer> => edit(team(visit));

/** The form again, when what was sent can’t be taken. */
export const changeTeamAgain = (visit: Visit): Promise<Answer> => editAgain(team(visit));

/** The same of a team of another account that is let in. */
export const showRemote = (visit: Visit): Promise<Answer> => showEditor(remote(visit));

/** One step of changing it. */
export const changeRemote = (visit: Visit): Promise<Answer> => edit(remote(visit));

/** The form again, when what was sent can’t be taken. */
export const changeRemoteAgain = (visit: Visit): Promise<Answer> => editAgain(remote(visit));
