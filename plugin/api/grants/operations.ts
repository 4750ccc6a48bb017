import { given } from '../../../core/index';
import { Grant, GrantIn } from '../fields';
import { operation } from '../operation';
import { GrantEdit, GrantPlace, GrantReach, Grants, GrantsIn, SubjectPlace } from './schema';

const tag = 'Grants';
const ALL = '/accounts/{account}/grants/{kind}/{id}';
const ONE = `${ALL}/{key}`;

interface Place {
  account: string;
  kind: 'membership' | 'contact' | 'team' | 'remote';
  id: string;
}

const subjectOf = ({ account, kind, id }: Place) => ({ account, subject: { kind, id } });
const version = (set: { version: string }) => set.version;

/** What somebody was given themselves; what they have through teams stands there. */
export const grantOperations = [
  operation({
    ...{ id: 'readGrants', method: 'get', path: ALL, tag, summary: 'What somebody was given' },
    ...{ useCase: 'readGrants', params: SubjectPlace, answer: Grants, version },
    run: (as, input) => as.readGrants(subjectOf(input)),
  }),
  operation({
    ...{
      id: 'changeGrants',
      method: 'patch',
      path: ALL,
      tag,
      summary: 'Give some and end others, all or none',
    },
    ...{ useCase: 'changeGrants', params: SubjectPlace, body: GrantEdit, answer: Grants, version },
    run: (as, { add, remove, ...place }) =>
      as.changeGrants({ ...subjectOf(place), add: add.map(given), remove: remove.map(given) }),
  }),
  operation({
    ...{ id: 'setGrants', method: 'put', path: ALL, tag, summary: 'Replace all that somebody was given' },
    ...{
      useCase: 'setGrants',
      params: SubjectPlace,
      body: GrantsIn,
      answer: Grants,
      version,
      replaces: true,
    },
    run: (as, { grants, ...place }, seen) =>
      as.setGrants({ ...subjectOf(place), grants: grants.map(given), version: seen }),
  }),
  operation({
    ...{ id: 'givePermission', method: 'post', path: ALL, tag, summary: 'Give one permission' },
    ...{ useCase: 'givePermission', params: SubjectPlace, body: GrantIn, answer: Grant, status: 201 },
    run: (as, { account, kind, id, ...grant }) =>
      as.givePermission({ ...subjectOf({ account, kind, id }), ...given(grant) }),
  }),
  operation({
    ...{ id: 'endPermission', method: 'delete', path: ONE, tag, summary: 'End one permission' },
    ...{ useCase: 'endPermission', params: GrantPlace, query: GrantReach },
    run: async (as, { account, kind, id, ...which }) => {
      await as.endPermission({ ...subjectOf({ account, kind, id }), ...given(which) });
    },
  }),
];
