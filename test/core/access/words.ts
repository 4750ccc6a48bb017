import type { PermissionKey, ResourceType } from '../../../core/access/catalogue';

/** What the oracle knows of a permission. */
export interface Word {
  /** The types of what it can be asked about. */
  readonly on: readonly ResourceType[];
  /** Marked † in the design: works only with a sign-in behind it. */
  readonly login: boolean;
  readonly implies: readonly PermissionKey[];
}

/** The design's words, written out by hand: nothing here comes from the code that is judged by them. */
export interface Words {
  readonly keys: ReadonlyMap<string, Word>;
  /** On every service, whatever the host offers. */
  readonly everywhere: readonly string[];
  readonly neverRemote: readonly string[];
  readonly whileSuspended: readonly string[];
}

const ACCOUNT = ['account'] as const;
const INVOICE = ['account', 'invoice'] as const;
const TICKET = ['account', 'department', 'ticket'] as const;
const SERVICE = ['service'] as const;

const word = (on: readonly ResourceType[], ...implies: PermissionKey[]): Word => ({
  on,
  login: false,
  implies,
});
const signedIn = (on: readonly ResourceType[]): Word => ({ on, login: true, implies: [] });

/** Sections 2 and 3 of the design. */
export const WORDS: Words = {
  keys: new Map([
    ['billing.notifications', word(ACCOUNT)],
    ['billing.quotes', word(ACCOUNT)],
    ['billing.contracts', word(ACCOUNT)],
    ['billing.funds', signedIn(ACCOUNT)],
    ['billing.prices', word(ACCOUNT)],
    ['billing.invoices', word(INVOICE)],
    ['billing.pay', word(INVOICE)],
    ['billing.orderDetails', word(ACCOUNT)],
    ['billing.cards', signedIn(ACCOUNT)],
    ['billing.reminders', word(INVOICE)],
    ['billing.orders', word(ACCOUNT)],
    ['billing.balance', word(ACCOUNT)],
    ['billing.estimates', word(ACCOUNT)],
    ['support.open', word(TICKET, 'support.view')],
    ['support.emails', word(['account', 'ticket'])],
    ['support.view', word(TICKET)],
    ['support.viewAll', word(TICKET, 'support.view')],
    ['support.close', word(TICKET, 'support.view')],
    ['misc.profile', signedIn(ACCOUNT)],
    ['misc.ips', signedIn(ACCOUNT)],
    ['misc.teams', signedIn(ACCOUNT)],
    [
      'misc.services',
      word(ACCOUNT, 'service.view', 'service.upgrade', 'service.billing', 'service.emails', 'service.cancel'),
    ],
    ['misc.emailHistory', word(ACCOUNT)],
    ['misc.sshKeys', signedIn(ACCOUNT)],
    ['misc.affiliates', word(ACCOUNT)],
    ['misc.domains', word(['account', 'domain'])],
    ['misc.emails', word(ACCOUNT)],
    ['misc.contacts', signedIn(ACCOUNT)],
    ['misc.catalogue', word(ACCOUNT)],
    ['misc.users', signedIn(ACCOUNT)],
    ['misc.activity', word(ACCOUNT)],
    ['service.view', word(SERVICE)],
    ['service.upgrade', word(SERVICE, 'service.view')],
    ['service.billing', word(SERVICE, 'service.view')],
    ['service.emails', word(SERVICE, 'service.view')],
    ['service.cancel', word(SERVICE, 'service.view')],
  ]),
  everywhere: ['service.view', 'service.billing', 'service.emails'],
  neverRemote: ['misc.users', 'misc.teams', 'misc.contacts'],
  whileSuspended: [
    'billing.pay',
    'billing.funds',
    'billing.balance',
    'billing.invoices',
    'billing.reminders',
  ],
};
