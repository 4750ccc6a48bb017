import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { exportPeople } from './export-people';
import { changeInvitation, showInvitation } from './invitation';
import { changeMany, showMany } from './many';
import { addPerson, showNewPerson } from './new-person';
import { changeDomainRoles } from './person/domain-roles';
import { changeChannels } from './person/change-channels';
import { changePlace } from './person/change-place';
import { editContact } from './person/edit-contact';
import { mergeContact } from './person/merge-contact';
import { promote, showPromote } from './person/promote';
import { removePerson, showRemovePerson } from './person/remove-person';
import { showDetails } from './person/show-details';
import { showPeople } from './show-people';

/** The pages of an account's people; what is called by a word stands before the persons, so that none can be called that. */
export function peopleRoutes(place: Place<PeopleOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'see the people', showPeople),
    get('/export', 'take the people along', exportPeople),
    get('/new', 'add a person', showNewPerson),
    post('/new', 'add a person', addPerson, showNewPerson),
    get('/many', 'change several people at once', showMany),
    post('/many', 'change several people at once', changeMany, showMany),
    get('/invitations/:invitation', 'see this invitation', showInvitation),
    post('/invitations/:invitation', 'change this invitation', changeInvitation, showInvitation),
    get('/:person', 'see this person', showDetails),
    post('/:person', 'change this contact', editContact, showDetails),
    post('/:person/domains', 'change who gets mail about a domain', changeDomainRoles, showDetails),
    post('/:person/merge', 'merge contacts', mergeContact, showDetails),
    post('/:person/place', 'change what this person is', changePlace, showDetails),
    post('/:person/channels', 'change this person’s ways in', changeChannels, showDetails),
    get('/:person/promote', 'invite this contact to sign in', showPromote),
    post('/:person/promote', 'invite this contact to sign in', promote, showPromote),
    get('/:person/remove', 'remove this person', showRemovePerson),
    post('/:person/remove', 'remove this person', removePerson, showRemovePerson),
  ];
}
