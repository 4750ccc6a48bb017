import type { PermissionKey } from '../../core/index';
import { page, payButton, servicePage, serviceOf, told, useCase, type Lock } from './lock';
import { idAt } from './scene';

const publicKey = `ssh-ed25519 ${'A'.repeat(68)}`;
const once = (name: string) => ({ once: `form-${name}` });
const asked = { department: 'technical', priority: 'low' as const, subject: 's', message: 'm' };
const service = 's-11';

/** Every permission's lock: what works with it and not without. */
export const LOCKS: Readonly<Record<PermissionKey, Lock>> = {
  'billing.notifications': {
    opens: 'Mail about payments, cards and credit',
    tries: told('payment.received'),
  },
  'billing.quotes': { opens: 'Mail about quotes and estimates', tries: told('quote.made') },
  'billing.contracts': {
    opens: 'The contracts of orders, and accepting them',
    tries: page('contracts', {
      ...{ shows: 'Managed shop', act: 'accept' },
      things: { field: 'contract', ids: { own: 'c-1', foreign: 'c-90', unknown: 'nothing' } },
    }),
    changes: true,
  },
  'billing.funds': {
    opens: 'What is paid ahead, and paying more',
    tries: page('funds', { shows: 'Paid ahead', act: 'add', fields: { amount: '12.50', ...once('funds') } }),
    changes: true,
  },
  'billing.prices': {
    opens: 'What each service costs',
    tries: page('prices', { shows: '£49.00' }),
  },
  'billing.invoices': { opens: 'Each new invoice by mail', tries: told('invoice.created') },
  'billing.pay': { opens: 'The invoices, and paying them', tries: payButton, changes: true },
  'billing.orderDetails': { opens: 'Mail about orders', tries: told('order.placed') },
  'billing.cards': {
    opens: 'The card on file, another in its place, and how invoices come',
    tries: page('card', {
      ...{ shows: 'Card on file', act: 'change' },
      fields: { holder: 'Grace Okafor', lastFour: '4242', expires: '09/31' },
    }),
    changes: true,
  },
  'billing.reminders': { opens: 'Reminders of invoices by mail', tries: told('invoice.reminder') },
  'billing.orders': {
    opens: 'The orders, and placing one',
    tries: page('orders', {
      shows: 'Place an order',
      act: 'place',
      fields: { product: 'p-vps', ...once('order') },
    }),
    changes: true,
  },
  'billing.balance': { opens: 'What the account owes', tries: page('', { shows: 'You owe' }) },
  'billing.estimates': {
    opens: 'The estimates, and accepting them',
    tries: page('estimates', {
      ...{ shows: 'Moving the shop', act: 'accept' },
      things: { field: 'estimate', ids: { own: 'e-1', foreign: 'e-90', unknown: 'nothing' } },
    }),
    changes: true,
  },

  'support.open': {
    opens: 'Opening tickets',
    tries: useCase(({ jonas }, account) => jonas.openTicket({ account, ...asked })),
    changes: true,
  },
  'support.emails': {
    opens: 'Mail about the tickets in sight',
    tries: told('ticket.replied', ({ tickets }, where) => ({ ticket: idAt(tickets.mine, where) })),
    besides: 'support.view',
  },
  'support.view': {
    opens: 'The tickets one opened or was added to',
    tries: useCase(({ jonas, tickets }, _account, where) =>
      jonas.readTicket({ ticket: idAt(tickets.mine, where) }),
    ),
  },
  'support.viewAll': {
    opens: 'Every ticket of the account',
    tries: useCase(({ jonas, tickets }, _account, where) =>
      jonas.readTicket({ ticket: idAt(tickets.others, where) }),
    ),
  },
  'support.close': {
    opens: 'Closing the tickets in sight',
    tries: useCase(({ jonas, tickets }, _account, where) =>
      jonas.closeTicket({ ticket: idAt(tickets.mine, where) }),
    ),
    changes: true,
  },

  'misc.profile': {
    opens: 'How the host reaches the client, and changing it',
    tries: page('profile', {
      ...{ shows: 'How we reach you', act: 'change' },
      fields: { phone: '+44 20 7946 0000', street: '1 Quay', city: 'Leith' },
    }),
    changes: true,
  },
  'misc.ips': {
    opens: 'The addresses that the client area may be used from',
    tries: page('allowed-ips', { shows: 'Allow an address', act: 'add', fields: { address: '192.0.2.7' } }),
    changes: true,
  },
  'misc.teams': {
    opens: 'Teams, what they may do, and who is in them',
    tries: useCase(({ jonas }, account) => jonas.addTeam({ account, name: 'Night shift' })),
    changes: true,
  },
  'misc.services': {
    opens: 'The five below on every service, and renaming services',
    tries: page('manage-services', {
      ...{ shows: 'Rename a service', act: 'rename', fields: { name: 'Shop' } },
      things: { field: 'service', ids: { own: 's-12', foreign: 's-90', unknown: 'nothing' } },
    }),
    changes: true,
  },
  'misc.emailHistory': {
    opens: 'The mails that the host sent',
    tries: page('mails', { shows: 'Invoice 20931' }),
  },
  'misc.sshKeys': {
    opens: 'The SSH keys on the servers, adding and removing them',
    tries: page('ssh-keys', { shows: 'Add a key', act: 'add', fields: { name: 'laptop', publicKey } }),
    changes: true,
  },
  'misc.affiliates': {
    opens: 'Referrals, and what they earned',
    tries: page('affiliate', { shows: 'BLUEBIRD' }),
  },
  'misc.domains': {
    opens: 'The domains, their renewal, their contacts, and mail about them',
    tries: page('domains', {
      ...{ shows: 'bluebird-bakery.example', act: 'renewal', fields: { renews: 'no' } },
      things: { field: 'domain', ids: { own: 'd-1', foreign: 'd-90', unknown: 'nothing' } },
    }),
    changes: true,
  },
  'misc.emails': { opens: 'General and legal mail', tries: told('general.news') },
  'misc.contacts': {
    opens: 'Contacts, and what they may do',
    tries: useCase(({ jonas }, account) =>
      jonas.addContact({ account, name: 'Noor', email: 'noor@bluebird-bakery.example' }),
    ),
    changes: true,
  },
  'misc.catalogue': {
    opens: 'What the host sells',
    tries: page('catalogue', { shows: 'Managed shop plus' }),
  },
  'misc.users': {
    opens: 'Inviting people with a sign-in, and what they may do',
    tries: useCase(({ jonas }, account) =>
      jonas.inviteUser({ account, email: 'noor@elsewhere.example', grants: [] }),
    ),
    changes: true,
  },
  'misc.activity': {
    opens: 'What was done on the account',
    tries: useCase(({ jonas }, account) => jonas.readActivity({ account })),
  },

  'service.view': {
    opens: 'The service with its product and status',
    tries: servicePage('', { shows: 'Managed shop' }),
    service,
  },
  'service.upgrade': {
    opens: 'Making the service another product',
    tries: servicePage('upgrade', {
      ...{ shows: 'Make it another product', act: 'change', fields: { product: 'p-shop-plus' } },
    }),
    changes: true,
    service,
  },
  'service.billing': {
    opens: 'What the service costs, and when it is due',
    tries: servicePage('billing', { shows: 'Next due' }),
    service,
  },
  'service.emails': {
    opens: 'Mail about the service',
    tries: told('service.down', serviceOf),
    service,
  },
  'service.cancel': {
    opens: 'Asking for the service to end',
    tries: servicePage('cancel', {
      ...{ shows: 'Ask for this service to end', act: 'request', fields: { reason: 'We closed the shop.' } },
    }),
    changes: true,
    service,
  },
};
