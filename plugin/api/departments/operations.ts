import { z } from 'zod';
import { given, inputs } from '../../../core/index';
import { AccountPlace, DepartmentRule, Id } from '../fields';
import { operation } from '../operation';

const tag = 'Departments';
const Place = AccountPlace.extend({ kind: z.enum(['membership', 'contact']), id: Id });
const TeamPlace = AccountPlace.extend({ team: Id });
const RemotePlace = AccountPlace.extend({ remote: Id });
const Rule = inputs.SetDepartmentRule.pick({ rule: true });

/** Departments closed to somebody, whatever else they have. */
export const departmentOperations = [
  operation({
    ...{ id: 'setDepartmentRule', method: 'put', path: '/accounts/{account}/departments/{kind}/{id}', tag },
    summary: 'Close departments to somebody, or open them all',
    ...{ useCase: 'setDepartmentRule', params: Place, body: Rule },
    answer: z.object({ rule: DepartmentRule.optional() }),
    run: async (as, { account, kind, id, ...rule }) =>
      given({ rule: await as.setDepartmentRule({ account, subject: { kind, id }, ...given(rule) }) }),
  }),
  operation({
    ...{ id: 'setTeamDepartments', method: 'put', path: '/accounts/{account}/teams/{team}/departments', tag },
    summary: 'Close departments to everybody in a team, or open them all',
    ...{ useCase: 'setTeamDepartments', params: TeamPlace, body: Rule },
    run: (as, input) => as.setTeamDepartments(given(input)),
  }),
  operation({
    ...{ id: 'setRemoteDepartments', method: 'put', tag },
    path: '/accounts/{account}/remote-teams/{remote}/departments',
    summary: 'Close departments to everybody of a remote team, or open them all',
    ...{ useCase: 'setRemoteDepartments', params: RemotePlace, body: Rule },
    run: (as, input) => as.setRemoteDepartments(given(input)),
  }),
];
