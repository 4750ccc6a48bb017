import type { InvalidInputError } from '../../../core/index';
import type { Answer, Route, Visit } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
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
  return [get('', 'see the people', showPeople)];
}
