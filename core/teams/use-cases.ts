import { acceptRemoteTeam, activateRemoteTeam } from './accept-remote-team';
import { addTeam } from './add-team';
import { addTeamMember } from './add-team-member';
import { admitRemotePerson, dismissRemotePerson } from './admit-remote-person';
import { closeRemoteTeam } from './close-remote-team';
import { editRemoteTeam } from './edit-remote-team';
import { editTeam } from './edit-team';
import { inviteRemoteTeam } from './invite-remote-team';
import { listRemoteTeams } from './list-remote-teams';
import { listTeams } from './list-teams';
import { readRemoteTeam } from './read-remote-team';
import { readTeam } from './read-team';
import { readTeamCode } from './read-team-code';
import { rejectRemoteTeam } from './reject-remote-team';
import { removeTeam } from './remove-team';
import { removeTeamMember } from './remove-team-member';
import { revealTeamCode } from './reveal-team-code';
import { rotateTeamCode } from './rotate-team-code';
import { setRemoteDepartments, setTeamDepartments } from './set-departments';

/** What is done about teams, one's own and those of other accounts. */
export const teamUseCases = {
  listTeams,
  readTeam,
  addTeam,
  editTeam,
  removeTeam,
  addTeamMember,
  removeTeamMember,
  setTeamDepartments,
  revealTeamCode,
  rotateTeamCode,
  listRemoteTeams,
  readRemoteTeam,
  readTeamCode,
  inviteRemoteTeam,
  editRemoteTeam,
  setRemoteDepartments,
  acceptRemoteTeam,
  rejectRemoteTeam,
  closeRemoteTeam,
  activateRemoteTeam,
  admitRemotePerson,
  dismissRemotePerson,
};
