import type { Rich } from '../../words';
import { count } from '../count';

/** The chooser of accounts. */
export const chooser = {
  title: 'Which account?',
  lead: 'You belong to more than one. Each page and link stays with the account you choose.',
  empty: 'You belong to no account yet',
  emptyLead: 'Ask the person who looks after the account to add you.',
  list: 'Your accounts',
} as const;

/** An account’s home. */
export const home = {
  title: 'Home',
  lead: (name: string) => `What is open and what waits at ${name}.`,
  waits: 'Waits for you',
  nothingWaits: 'Nothing waits for you.',
  invitations: (n: number, href: string): Rich => [
    { text: count(n, 'invitation to your teams', 'invitations to your teams'), href },
  ],
  requests: (n: number, href: string): Rich => [
    { text: count(n, 'request for permissions', 'requests for permissions'), href },
  ],
  ownRequest: (label: string, until: string): Rich => [
    'You asked for ',
    { em: label },
    `. It waits for an answer, until ${until}.`,
  ],
  answered: (n: number, href: string): Rich => [
    { text: count(n, 'ticket was answered', 'tickets were answered'), href },
  ],
  tickets: 'Open tickets',
  allTickets: 'All tickets',
  noTickets: 'No open tickets',
  noTicketsLead: 'When something is wrong, open one here or ask in chat.',
  openTicket: 'Open a ticket',
  invoices: 'To pay',
  allInvoices: 'All invoices',
  noInvoices: 'Nothing is to pay.',
  services: 'Services',
  allServices: 'All services',
  servicesCaption: 'Services you can see',
  noServices: 'No services you can see.',
  status: 'Status',
  service: 'Service',
  product: 'Product',
  bare: 'Nothing is open to you here yet',
  bareLead: 'Look at what you can do here, and ask for what you need.',
  me: 'What you can do here',
} as const;
