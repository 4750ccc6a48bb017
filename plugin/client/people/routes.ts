import type { InvalidInputError } from '../../../core/index';
import type { Answer, Route, Visit } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { changeInvitation, showInvitation } from './invitation';
import { addPerson, showNewPerson } from './new-person';
import { changeDomainRoles } from './person/domain-roles';
import { changePlace } from './person/change-place';
import { editContact } from './person/edit-contact';
import { mergeContact } from './person/merge-contact';
import { promote, showPromote } from './person/promote';
import { removePerson, showRemovePerson } from './person/remove-person';
import { showDetails } from './person/show-details';
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
    get('/invitations/:invitation', 'see this invitation', showInvitation),
    post('/invitations/:invitation', 'change this invitation', changeInvitation, showInvitation),
    get('/:person', 'see this person', showDetails),
    post('/:person', 'change this contact', editContact, showDetails),
    post('/:person/domains', 'change who gets mail about a domain', changeDomainRoles, showDetails),
    post('/:person/merge', 'merge contacts', mergeContact, showDetails),
    post('/:person/place', 'change what this person is', changePlace, showDetails),
    get('/:person/promote', 'invite this contact to sign in', showPromote),
    post('/:person/promote', 'invite this contact to sign in', promote, showPromote),
    get('/:person/remove', 'remove this person', showRemovePerson),
    post('/:person/remove', 'remove this person', removePerson, showRemovePerson),
  ];
}
