import type { Answer } from '../../http/route';
import { edit, editAgain, showEditor } from '../../present/editor/edit';
import { teamEditor, type TeamNamed } from '../../present/editor/team';
import type { TeamsOn } from '../../present/teams/teams-on';
import { TeamAccessPage, text } from '../../views';

const editing =
  ({ visit, account, shown }: TeamsOn, { kind, id }: TeamNamed) =>
  () =>
    teamEditor(visit, account, {
      subject: { kind, id },
      frame: (editor) => {
        const isRemote = kind === 'remote';
        const body = <TeamAccessPage editor={editor} isRemote={isRemote} teams={account.paths.teams} />;
        return shown({ title: text.editor.teamTitle(editor.name), body });
      },
    });

const team = (on: TeamsOn) => editing(on, { kind: 'team', id: on.visit.param('team') });
const remote = (on: TeamsOn) => editing(on, { kind: 'remote', id: on.visit.param('remote') });

/** What a team of the account gives, with ticks where the reader can change it. */
export const showTeamAccess = (on: TeamsOn): Promise<Answer> => showEditor(team(on));

/** One step of changing it. */
export const changeTeamAccess = (on: TeamsOn): Promise<Answer> => edit(team(on));

/** The form again, when what was sent can’t be taken. */
export const changeTeamAccessAgain = (on: TeamsOn): Promise<Answer> => editAgain(team(on));

/** The same of a team of another account that is let in. */
export const showRemoteAccess = (on: TeamsOn): Promise<Answer> => showEditor(remote(on));

/** One step of changing it. */
export const changeRemoteAccess = (on: TeamsOn): Promise<Answer> => edit(remote(on));

/** The form again, when what was sent can’t be taken. */
export const changeRemoteAccessAgain = (on: TeamsOn): Promise<Answer> => editAgain(remote(on));
