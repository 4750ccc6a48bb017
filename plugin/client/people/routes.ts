import type { InvalidInputError } from '../../../core/index';
import type { Answer, Route, Visit } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { addPerson, showNewPerson } from './new-person';
import { showPeople } from './show-people';

/** Where in an area the pages of an account's people stand, and how one of them is opened. */
export interface PeoplePlace {
  readonly path: string;
  readonly open: (visit: Visit) => Promise<PeopleOn>;
}

type Work = (on: PeopleOn, error?: InvalidInputError) => Promise<Answer>;

/** The pages of an account's people; what is called by a word stands before the persons, so that none can be called that. */
export function peopleRoutes({ path, open }: PeoplePlace): Route[] {
  const get = (below: string, doing: string, work: Work): Route => ({
    ...{ method: 'get', path: `${path}${below}`, doing },
    answer: (visit) => open(visit).then(work),
  });
  const post = (below: string, doing: string, work: Work, again: Work): Route => ({
    ...get(below, doing, work),
    ...{ method: 'post', again: async (visit, error) => again(await open(visit), error) },
  });
  return [
    get('', 'see the people', showPeople),
    get('/new', 'add a person', showNewPerson),
    post('/new', 'add a person', addPerson, showNewPerson),
  ];
}
