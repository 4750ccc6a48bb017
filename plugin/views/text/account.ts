import type { Rich } from '../words';
import { count } from './count';

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
  tickets: 'My tickets',
  ticketsCaption: 'Tickets you can see',
  noTickets: 'No open tickets',
  noTicketsLead: 'When something is wrong, open one here or ask in chat.',
  openTicket: 'Open a ticket',
  services: 'Services',
  servicesCaption: 'Services you can see',
  noServices: 'No services you can see.',
  number: 'Number',
  subject: 'Subject',
  department: 'Department',
  status: 'Status',
  changed: 'Last word',
  service: 'Service',
} as const;
