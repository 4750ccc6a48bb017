import { z } from 'zod';
import { AccountPlace, PrincipalName } from '../fields';
import { download, operation } from '../operation';

const tag = 'Personal data';
const PersonPlace = z.strictObject({ person: PrincipalName });
const media = ['application/json'];

/** What is held on somebody, and its end (R21). */
export const personalOperations = [
  download({
    ...{ id: 'exportPerson', method: 'get', path: '/people/{person}/export', tag, media },
    summary: 'All that is held on a person: user:7 with their contacts, or contact:31 alone',
    ...{ useCase: 'exportPerson', params: PersonPlace },
    run: (as, input) => as.exportPerson(input),
  }),
  operation({
    ...{ id: 'erasePerson', method: 'delete', path: '/people/{person}', tag },
    summary: 'Erase a person for good; logs say “erased person” and still verify',
    ...{ useCase: 'erasePerson', params: PersonPlace },
    run: (as, input) => as.erasePerson(input),
  }),
  download({
    ...{ id: 'exportAccount', method: 'get', path: '/accounts/{account}/export', tag, media },
    summary: 'All that is held on an account',
    ...{ useCase: 'exportAccount', params: AccountPlace },
    run: (as, input) => as.exportAccount(input),
  }),
];
