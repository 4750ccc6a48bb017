import { AccountPlace } from '../fields';
import { operation } from '../operation';
import { Access, PersonPlace, Question, Why } from './schema';

const tag = 'Access';

/** What somebody may do on an account, with every reason. */
export const accessOperations = [
  operation({
    ...{ id: 'personAccess', method: 'get', path: '/accounts/{account}/people/{principal}/access', tag },
    summary: 'What somebody may do, and why',
    ...{ useCase: 'personAccess', params: PersonPlace, answer: Access },
    run: (as, input) => as.personAccess(input),
  }),
  operation({
    ...{
      id: 'why',
      method: 'post',
      path: '/accounts/{account}/why',
      tag,
      summary: 'Why somebody may do this, or not',
    },
    ...{ useCase: 'why', params: AccountPlace, body: Question, answer: Why, isQuestion: true },
    run: (as, input) => as.why(input),
  }),
];
