import { AccountPlace, wholeOf } from '../fields';
import { operation } from '../operation';
import { Account, AccountSearch, Balance, Hat, Invoice, Service } from './schema';

const tag = 'Accounts';
const get = { method: 'get', tag } as const;
const ONE = '/accounts/{account}';

/** Clients of the host, and what the host keeps of them. */
export const accountOperations = [
  operation({
    ...{ ...get, id: 'findAccounts', path: '/accounts', summary: 'Find accounts by label or id' },
    ...{ useCase: 'findAccounts', query: AccountSearch, answer: wholeOf(Account) },
    run: async (as, input) => ({ items: await as.findAccounts(input) }),
  }),
  operation({
    ...{
      ...get,
      id: 'myAccounts',
      path: '/my/accounts',
      summary: 'Where the user acts for whom the token acts',
    },
    ...{ useCase: 'myAccounts', answer: wholeOf(Hat) },
    run: async (as) => ({ items: await as.myAccounts({}) }),
  }),
  operation({
    ...{ ...get, id: 'readAccount', path: ONE, summary: 'An account' },
    ...{ useCase: 'readAccount', params: AccountPlace, answer: Account },
    run: (as, input) => as.readAccount(input),
  }),
  operation({
    ...{ ...get, id: 'listServices', path: `${ONE}/services`, summary: 'The services in sight' },
    ...{ useCase: 'listServices', params: AccountPlace, answer: wholeOf(Service) },
    run: async (as, input) => ({ items: await as.listServices(input) }),
  }),
  operation({
    ...{ ...get, id: 'listInvoices', path: `${ONE}/invoices`, summary: 'The newest invoices' },
    ...{ useCase: 'listInvoices', params: AccountPlace, answer: wholeOf(Invoice) },
    run: async (as, input) => ({ items: await as.listInvoices(input) }),
  }),
  operation({
    ...{ ...get, id: 'readBalance', path: `${ONE}/balance`, summary: 'What is to pay' },
    ...{ useCase: 'readBalance', params: AccountPlace, answer: Balance },
    run: (as, input) => as.readBalance(input),
  }),
];
