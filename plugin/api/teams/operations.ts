import { z } from 'zod';
import { AccountPlace, wholeOf } from '../fields';
import { operation } from '../operation';
import { ListedTeam, MemberPlace, NewTeam, Team, TeamDetails, TeamEdit, TeamPlace } from './schema';

const tag = 'Teams';
const ALL = '/accounts/{account}/teams';
const ONE = `${ALL}/{team}`;
const MEMBER = `${ONE}/members/{kind}/{id}`;
const Code = z.object({ code: z.string() });

/** Teams of an account's own people. */
export const teamOperations = [
  operation({
    ...{ id: 'listTeams', method: 'get', path: ALL, tag, summary: 'Teams by name' },
    ...{ useCase: 'listTeams', params: AccountPlace, answer: wholeOf(ListedTeam) },
    run: async (as, input) => ({ items: await as.listTeams(input) }),
  }),
  operation({
    ...{ id: 'addTeam', method: 'post', path: ALL, tag, summary: 'Make a team' },
    ...{ useCase: 'addTeam', params: AccountPlace, body: NewTeam, answer: Team, status: 201 },
    run: (as, input) => as.addTeam(input),
  }),
  operation({
    ...{ id: 'readTeam', method: 'get', path: ONE, tag, summary: 'A team with its people and grants' },
    ...{ useCase: 'readTeam', params: TeamPlace, answer: TeamDetails },
    run: (as, input) => as.readTeam(input),
  }),
  operation({
    ...{ id: 'editTeam', method: 'patch', path: ONE, tag, summary: 'Change what a team is called' },
    ...{ useCase: 'editTeam', params: TeamPlace, body: TeamEdit, answer: Team },
    run: (as, input) => as.editTeam(input),
  }),
  operation({
    ...{ id: 'removeTeam', method: 'delete', path: ONE, tag, summary: 'End a team' },
    ...{ useCase: 'removeTeam', params: TeamPlace },
    run: async (as, input) => {
      await as.removeTeam(input);
    },
  }),
  operation({
    ...{ id: 'addTeamMember', method: 'put', path: MEMBER, tag, summary: 'Put somebody into a team' },
    ...{ useCase: 'addTeamMember', params: MemberPlace, answer: Team },
    run: (as, { kind, id, ...place }) => as.addTeamMember({ ...place, subject: { kind, id } }),
  }),
  operation({
    ...{
      id: 'removeTeamMember',
      method: 'delete',
      path: MEMBER,
      tag,
      summary: 'Take somebody out of a team',
    },
    ...{ useCase: 'removeTeamMember', params: MemberPlace },
    run: async (as, { kind, id, ...place }) => {
      await as.removeTeamMember({ ...place, subject: { kind, id } });
    },
  }),
  operation({
    ...{
      id: 'revealTeamCode',
      method: 'post',
      path: `${ONE}/code/reveal`,
      tag,
      summary: 'Show a team’s invite code',
    },
    ...{ useCase: 'revealTeamCode', params: TeamPlace, answer: Code, isQuestion: true, secrets: ['code'] },
    run: async (as, input) => ({ code: await as.revealTeamCode(input) }),
  }),
  operation({
    ...{
      id: 'rotateTeamCode',
      method: 'post',
      path: `${ONE}/code/rotate`,
      tag,
      summary: 'Give a team another code',
    },
    ...{ useCase: 'rotateTeamCode', params: TeamPlace, answer: Team },
    run: (as, input) => as.rotateTeamCode(input),
  }),
];
