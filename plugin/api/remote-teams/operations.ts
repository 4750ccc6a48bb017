import { given } from '../../../core/index';
import { z } from 'zod';
import { AccountPlace, Id } from '../fields';
import { operation } from '../operation';
import {
  CodeIn,
  CodeTeam,
  Entry,
  EntryEdit,
  LinkDetails,
  LinkPlace,
  Links,
  LinkState,
  NewEntry,
  PersonPlace,
} from './schema';

const tag = 'Remote teams';
const ALL = '/accounts/{account}/remote-teams';
const ONE = `${ALL}/{remote}`;
const PERSON = `${ONE}/people/{person}`;
const link = { tag, params: LinkPlace } as const;

/** Teams of other accounts that are let in, and where an account’s own are. */
export const remoteTeamOperations = [
  operation({
    ...{ id: 'listRemoteTeams', method: 'get', path: ALL, tag, summary: 'Links of an account, both ways' },
    ...{ useCase: 'listRemoteTeams', params: AccountPlace, answer: Links },
    run: (as, input) => as.listRemoteTeams(input),
  }),
  operation({
    ...{ id: 'readTeamCode', method: 'post', path: `${ALL}/look-up`, tag, summary: 'Whose team a code is' },
    ...{ useCase: 'readTeamCode', params: AccountPlace, body: CodeIn, answer: CodeTeam, isQuestion: true },
    run: (as, input) => as.readTeamCode(input),
  }),
  operation({
    ...{
      id: 'inviteRemoteTeam',
      method: 'post',
      path: ALL,
      tag,
      summary: 'Invite a remote team by its code',
    },
    ...{ useCase: 'inviteRemoteTeam', params: AccountPlace, body: NewEntry, answer: LinkState, status: 201 },
    run: (as, { grants, ...input }) => as.inviteRemoteTeam({ ...given(input), grants: grants.map(given) }),
  }),
  operation({
    ...{ ...link, id: 'readRemoteTeam', method: 'get', path: ONE, summary: 'A link with what it opens' },
    ...{ useCase: 'readRemoteTeam', answer: LinkDetails },
    run: (as, input) => as.readRemoteTeam(input),
  }),
  operation({
    ...{ ...link, id: 'editRemoteTeam', method: 'patch', path: ONE, summary: 'Change an entry' },
    ...{ useCase: 'editRemoteTeam', body: EntryEdit, answer: Entry },
    run: (as, input) => as.editRemoteTeam(input),
  }),
  operation({
    ...{
      ...link,
      id: 'acceptRemoteTeam',
      method: 'post',
      path: `${ONE}/accept`,
      summary: 'Accept for one’s team',
    },
    ...{ useCase: 'acceptRemoteTeam', answer: LinkState },
    run: (as, input) => as.acceptRemoteTeam(input),
  }),
  operation({
    ...{
      ...link,
      id: 'rejectRemoteTeam',
      method: 'post',
      path: `${ONE}/reject`,
      summary: 'Reject for one’s team',
    },
    ...{ useCase: 'rejectRemoteTeam', answer: LinkState },
    run: (as, input) => as.rejectRemoteTeam(input),
  }),
  operation({
    ...{
      ...link,
      id: 'closeRemoteTeam',
      method: 'post',
      path: `${ONE}/close`,
      summary: 'Close a link, from either side',
    },
    ...{ useCase: 'closeRemoteTeam', answer: LinkState },
    run: (as, input) => as.closeRemoteTeam(input),
  }),
  operation({
    ...{ id: 'activateRemoteTeam', method: 'post', path: '/remote-teams/{remote}/activate', tag },
    summary: 'Activate a link for the team’s account; both are told',
    ...{ useCase: 'activateRemoteTeam', params: z.strictObject({ remote: Id }), answer: LinkState },
    run: (as, input) => as.activateRemoteTeam(input),
  }),
  operation({
    ...{
      id: 'admitRemotePerson',
      method: 'put',
      path: PERSON,
      tag,
      summary: 'Let one person of a remote team in',
    },
    ...{ useCase: 'admitRemotePerson', params: PersonPlace },
    run: (as, input) => as.admitRemotePerson(input),
  }),
  operation({
    ...{ id: 'dismissRemotePerson', method: 'delete', path: PERSON, tag, summary: 'Take that back' },
    ...{ useCase: 'dismissRemotePerson', params: PersonPlace },
    run: (as, input) => as.dismissRemotePerson(input),
  }),
];
