import { nextOf, pageOf, placeOf } from '../cursor';
import { AccountPlace } from '../fields';
import { operation } from '../operation';
import {
  Contact,
  ContactEdit,
  ContactMerge,
  ContactPlace,
  ContactSearch,
  ContactStart,
  ContactWithRoles,
  ListedContact,
  NewContact,
} from './schema';

const tag = 'Contacts';
const ALL = '/accounts/{account}/contacts';
const ONE = `${ALL}/{contact}`;

/** Whom an account knows, and who has no login of their own. */
export const contactOperations = [
  operation({
    ...{ id: 'listContacts', method: 'get', path: ALL, tag, summary: 'Contacts by name' },
    ...{ useCase: 'listContacts', params: AccountPlace, query: ContactSearch, answer: pageOf(ListedContact) },
    run: async (as, { cursor, ...asked }) => {
      const after = placeOf(ContactStart, cursor);
      const { contacts, next } = await as.listContacts({ ...asked, ...(after && { after }) });
      return { items: contacts, ...nextOf(next) };
    },
  }),
  operation({
    ...{ id: 'addContact', method: 'post', path: ALL, tag, summary: 'Add a contact' },
    ...{ useCase: 'addContact', params: AccountPlace, body: NewContact, answer: Contact, status: 201 },
    run: (as, input) => as.addContact(input),
  }),
  operation({
    ...{ id: 'readContact', method: 'get', path: ONE, tag, summary: 'All that is kept of a contact' },
    ...{ useCase: 'readContact', params: ContactPlace, answer: ContactWithRoles },
    run: (as, input) => as.readContact(input),
  }),
  operation({
    ...{ id: 'editContact', method: 'patch', path: ONE, tag, summary: 'Change what is kept of a contact' },
    ...{ useCase: 'editContact', params: ContactPlace, body: ContactEdit, answer: Contact },
    run: (as, input) => as.editContact(input),
  }),
  operation({
    ...{ id: 'removeContact', method: 'delete', path: ONE, tag, summary: 'Remove a contact' },
    ...{ useCase: 'removeContact', params: ContactPlace },
    run: (as, input) => as.removeContact(input),
  }),
  operation({
    ...{ id: 'mergeContacts', method: 'post', path: `${ONE}/merge`, tag },
    summary: 'Make another contact part of this one',
    ...{ useCase: 'mergeContacts', params: ContactPlace, body: ContactMerge, answer: Contact },
    run: (as, { account, contact, from }) => as.mergeContacts({ account, into: contact, from }),
  }),
];
