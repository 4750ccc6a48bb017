import { z } from 'zod';
import { given } from '../../../core/index';
import { pageIn, pageOf, placeOf } from '../cursor';
import { AccountPlace, Id } from '../fields';
import { operation } from '../operation';
import {
  Leaving,
  LeftBehind,
  ListedPerson,
  MemberPlace,
  Membership,
  PeopleSearch,
  PeopleStart,
} from './schema';

const tag = 'People';
const ONE = '/accounts/{account}/members/{membership}';
const UserPlace = z.strictObject({ user: Id });
const post = { method: 'post', tag } as const;

/** Who is on an account, and users with their places there. */
export const peopleOperations = [
  operation({
    ...{ id: 'listPeople', method: 'get', path: '/accounts/{account}/people', tag },
    summary: 'Everybody who can act on an account',
    ...{ useCase: 'listPeople', params: AccountPlace, query: PeopleSearch, answer: pageOf(ListedPerson) },
    run: async (as, { account, search, cursor, limit }) => {
      const from = given({ search, after: placeOf(PeopleStart, cursor) });
      const people = await as.listPeople({ account, ...from, limit: limit + 1 });
      return pageIn(people, limit, ({ role, name, principal }) => ({ role, name, principal }));
    },
  }),
  operation({
    ...{ ...post, id: 'promoteToMaster', path: `${ONE}/promote`, summary: 'Make a member a master' },
    ...{ useCase: 'promoteToMaster', params: MemberPlace, answer: Membership },
    run: (as, input) => as.promoteToMaster(input),
  }),
  operation({
    ...{ ...post, id: 'demoteMaster', path: `${ONE}/demote`, summary: 'Make a master a plain member' },
    ...{ useCase: 'demoteMaster', params: MemberPlace, body: Leaving, answer: LeftBehind },
    run: (as, input) => as.demoteMaster(input),
  }),
  operation({
    ...{ ...post, id: 'suspendMember', path: `${ONE}/suspend`, summary: 'Put a member’s place to sleep' },
    ...{ useCase: 'suspendMember', params: MemberPlace, answer: Membership },
    run: (as, input) => as.suspendMember(input),
  }),
  operation({
    ...{ ...post, id: 'resumeMember', path: `${ONE}/resume`, summary: 'Wake a member’s place' },
    ...{ useCase: 'resumeMember', params: MemberPlace, answer: Membership },
    run: (as, input) => as.resumeMember(input),
  }),
  operation({
    ...{ ...post, id: 'removeMember', path: `${ONE}/remove`, summary: 'Take a member off the account' },
    ...{ useCase: 'removeMember', params: MemberPlace, body: Leaving, answer: LeftBehind },
    run: (as, input) => as.removeMember(input),
  }),
  operation({
    ...{ ...post, id: 'leaveAccount', path: '/accounts/{account}/leave', summary: 'Leave the account' },
    ...{ useCase: 'leaveAccount', params: AccountPlace, answer: LeftBehind },
    run: (as, input) => as.leaveAccount(input),
  }),
  operation({
    ...{
      ...post,
      id: 'suspendUser',
      path: '/users/{user}/suspend',
      summary: 'Put a login to sleep everywhere',
    },
    ...{ useCase: 'suspendUser', params: UserPlace },
    run: (as, input) => as.suspendUser(input),
  }),
  operation({
    ...{ ...post, id: 'resumeUser', path: '/users/{user}/resume', summary: 'Wake a login' },
    ...{ useCase: 'resumeUser', params: UserPlace },
    run: (as, input) => as.resumeUser(input),
  }),
];
