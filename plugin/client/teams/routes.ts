import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { TeamsOn } from '../../present/teams/teams-on';
import {
  changeRemoteAccess,
  changeRemoteAccessAgain,
  changeTeamAccess,
  changeTeamAccessAgain,
  showRemoteAccess,
  showTeamAccess,
} from '../access/team-access';
import { answerRemote } from './answer-remote';
import { changeMembers } from './change-members';
import { closeRemote, showClose } from './close-remote';
import { admitPerson, closeDepartments, editRemote } from './edit-remote';
import { editTeam } from './edit-team';
import { choose, showChoose } from './invite/choose';
import { enterCode, showCode } from './invite/enter-code';
import { send, showSend } from './invite/send';
import { showThem } from './invite/show-them';
import { addTeam, showNewTeam } from './new-team';
import { removeTeam, showRemoveTeam } from './remove-team';
import { showRemote } from './show-remote';
import { showTeam } from './show-team';
import { showTeams } from './show-teams';
import { teamCode } from './team-code';

/** The pages of an account's teams; what is called by a word stands before the teams, so that no team can be called that. */
export function teamRoutes(place: Place<TeamsOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'see the teams', showTeams),
    get('/new', 'make a team', showNewTeam),
    post('/new', 'make a team', addTeam, showNewTeam),
    get('/invite', 'invite a team', showCode),
    post('/invite', 'invite a team', enterCode, showCode),
    get('/invite/:draft', 'invite a team', showThem),
    get('/invite/:draft/permissions', 'invite a team', showChoose),
    post('/invite/:draft/permissions', 'invite a team', choose, showChoose),
    get('/invite/:draft/send', 'invite a team', showSend),
    post('/invite/:draft/send', 'invite a team', send, showSend),
    get('/remote/:remote', 'see this remote team', showRemote),
    post('/remote/:remote', 'change this remote team', editRemote, showRemote),
    post('/remote/:remote/people', 'let people of a remote team in', admitPerson, showRemote),
    post('/remote/:remote/departments', 'close departments', closeDepartments, showRemote),
    post('/remote/:remote/answer', 'answer for a team', answerRemote, showRemote),
    get('/remote/:remote/close', 'close the way in of a remote team', showClose),
    post('/remote/:remote/close', 'close the way in of a remote team', closeRemote, showRemote),
    get('/remote/:remote/access', 'see what this team can do', showRemoteAccess),
    post(
      '/remote/:remote/access',
      'change what this team can do',
      changeRemoteAccess,
      changeRemoteAccessAgain,
    ),
    get('/:team', 'see this team', showTeam),
    post('/:team', 'change this team', editTeam, showTeam),
    post('/:team/members', 'change who is in this team', changeMembers, showTeam),
    post('/:team/code', 'see or change the invite code of a team', teamCode, showTeam),
    get('/:team/access', 'see what this team can do', showTeamAccess),
    post('/:team/access', 'change what this team can do', changeTeamAccess, changeTeamAccessAgain),
    get('/:team/remove', 'remove a team', showRemoveTeam),
    post('/:team/remove', 'remove a team', removeTeam, showTeam),
  ];
}
