import type { Rich } from '../../words';
import { count } from '../count';

/** What stands where the host doesn't answer. */
export const away = (host: string) =>
  `${host} doesn’t answer, so part of this page is missing. Permissions still hold. Open the page again in a while.`;

/** Pages of a long list. */
export const paging = {
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  earlier: 'Earlier',
  later: 'Next',
  label: 'Pages',
} as const;

/** The services of an account. */
export const services = {
  title: 'Services',
  lead: 'Every service that you can see here.',
  caption: 'Services you can see',
  columns: ['Service', 'Product', 'Status', 'Price'],
  empty: 'No services to see',
  emptyLead: 'A service stands here as soon as you can see it. Ask whoever looks after the account.',
  noneFound: (q: string) => `No service has “${q}” in its name`,
  noneFoundLead: 'Try a part of the name.',
  states: { active: 'Active', suspended: 'Suspended', ended: 'Ended' },
  find: 'Find a service',
  findDo: 'Find',
} as const;

/** One service, and what its reader can do there. */
export const service = {
  card: 'Service',
  product: 'Product',
  status: 'Status',
  price: 'Price',
  nextDue: 'Next due',
  can: 'What you can do with it',
  canLead: (host: string) => `What is to be done is done at ${host}; the links lead there.`,
  yes: 'You can.',
  yesMail: 'You get it.',
  noneGave: (ask: string): string => `Nobody gave you this. Ask ${ask}.`,
  why: 'Why?',
  whyOf: (label: string) => ` about ${label}`,
  at: (host: string) => `Open at ${host}`,
  ticket: 'Open a ticket about it',
} as const;

/** The invoices of an account. */
export const invoices = {
  title: 'Invoices',
  lead: (due: number) =>
    due === 0
      ? 'Nothing is to pay.'
      : `${count(due, 'invoice', 'invoices')} to pay. Those due first stand first.`,
  caption: 'Invoices',
  columns: ['Number', 'Amount', 'Status', 'Due'],
  pay: 'Pay',
  payOf: (number: string) => ` invoice ${number}`,
  empty: 'No invoices yet',
  emptyLead: 'A new one stands here as soon as it is written.',
  states: { unpaid: 'To pay', overdue: 'Overdue', paid: 'Paid', cancelled: 'Cancelled' },
  act: 'Open',
} as const;

/** The domains of an account. */
export const domains = {
  title: 'Domains',
  lead: 'The domains of this account, and who is told about each.',
  caption: 'Domains',
  columns: ['Domain', 'Status', 'Told about it'],
  empty: 'No domains yet',
  emptyLead: 'A domain stands here once it is ordered or moved in.',
  states: { pending: 'Pending', active: 'Active', expired: 'Expired', ended: 'Ended' },
  manage: (host: string) => `Manage them at ${host}`,
  nobody: 'Nobody named',
  somebody: 'a contact',
  told: (role: string, name: string) => `${name} (${role})`,
} as const;

/** What the host sells. */
export const catalogue = {
  title: 'What you can order',
  lead: (host: string) => `What ${host} sells. An order is placed at ${host}.`,
  caption: 'Products',
  columns: ['Product', 'Price'],
  empty: 'Nothing is for sale now',
  emptyLead: 'Ask support for what you need.',
  order: (host: string) => `Order at ${host}`,
} as const;

/** What the host mailed. */
export const mailHistory = {
  title: 'Sent mail',
  lead: (host: string) => `What ${host} mailed about this account, the latest first.`,
  caption: 'Mails that were sent',
  columns: ['Subject', 'To', 'Delivery', 'Sent'],
  deliveries: { sent: 'On its way', delivered: 'Delivered', bounced: 'Came back', failed: 'Not sent' },
  last: 'Last mails',
  lastLead: (host: string) => `What ${host} mailed last about this client.`,
  empty: 'No mail was sent yet',
  emptyLead: 'Each mail stands here once it is on its way.',
} as const;

/** How an account pays. */
export const billing = {
  title: 'Billing',
  lead: (host: string) => `How this account pays. Changes are made at ${host}.`,
  card: 'How you pay',
  rows: {
    'billing.balance': 'Balance',
    'billing.funds': 'Paid ahead',
    'billing.cards': 'Card on file',
    'billing.contracts': 'Order contracts',
    'billing.estimates': 'Estimates',
  },
  owed: (amount: string) => `${amount} to pay`,
  nothingOwed: 'Nothing to pay',
  cardIs: (lastFour: string, holder: string, expires: string): Rich => [
    `ends in ${lastFour}, `,
    { strong: holder },
    `, expires ${expires}`,
  ],
  noCard: 'None',
  acts: {
    'billing.balance': 'Open',
    'billing.funds': 'Add funds',
    'billing.cards': 'Change the card',
    'billing.contracts': 'Open',
    'billing.estimates': 'Open',
  },
  actOf: (what: string) => `: ${what}`,
  what: 'What',
  act: 'Change',
  now: 'Now',
  invoices: {
    title: 'How you get invoices',
    lead: (host: string) => `What you save here goes to ${host}.`,
    attachPdf: 'Attach the PDF to mails about invoices',
    paperCopy: 'Send a paper copy by post',
    reference: 'Your reference',
    referenceHint: 'Printed on each invoice, such as a purchase order number: 64 characters at most.',
    language: 'Language of invoices',
    save: 'Save',
    sent: (host: string) => `It is on its way to ${host}, and stands here as soon as it is saved there.`,
  },
} as const;
