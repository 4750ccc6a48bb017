import type { Rich } from '../../words';
import { list } from '../count';

/** Tickets of an account: their list, one of them, and a new one. */
export const tickets = {
  title: 'Tickets',
  leadAll: 'Every ticket of the account in the departments open to you.',
  leadOwn: 'The tickets that you opened or were added to.',
  open: 'Open a ticket',
  caption: 'Tickets you can see',
  columns: {
    number: 'Number',
    subject: 'Subject',
    from: 'From',
    department: 'Department',
    status: 'Status',
    changed: 'Last word',
  },
  filter: 'Which tickets',
  filters: { open: 'Open', closed: 'Closed', all: 'All' },
  show: 'Show',
  states: { open: 'Open', answered: 'Answered', waiting: 'Waits for staff', closed: 'Closed' },
  empty: { open: 'No open tickets', closed: 'No closed tickets', all: 'No tickets yet' },
  emptyLead: 'When something is wrong, open one here or ask in chat.',
  emptyLeadLook: 'Tickets that you can see stand here.',
  more: 'Next tickets',
} as const;

/** One ticket. */
export const ticket = {
  numbered: (number: number | string) => `Ticket ${number}`,
  about: 'About this ticket',
  department: 'Department',
  service: 'Service',
  priority: 'Priority',
  priorities: { low: 'Low', medium: 'Medium', high: 'High' },
  status: 'Status',
  opened: 'Opened',
  openedBy: (when: string, who: string) => `${when} by ${who}`,
  said: 'What was said',
  staff: (host: string) => `(${host})`,
  via: (channel: string) => `by ${channel}`,
  unverified: 'sender not verified',
  reply: 'Your reply',
  send: 'Send reply',
  sent: 'Your reply is in the ticket.',
  reopens: 'This ticket is closed. A reply opens it again.',
  cannotReply: 'This ticket is closed, and you can’t open it again.',
  close: 'Close ticket',
  closed: (number: number): string => `Ticket ${number} is closed.`,
} as const;

/** The form for a new ticket. */
export const newTicket = {
  title: 'Open a ticket',
  card: 'New ticket',
  department: 'Department',
  chooseDepartment: 'Choose a department',
  service: 'About which service',
  noService: 'About none of them',
  priority: 'Priority',
  subject: 'Subject',
  message: 'Message',
  messageHint: 'Write what happens, since when, and what you tried. Never send passwords.',
  submit: 'Open ticket',
  closedForYou: (names: readonly string[], ask: string): string =>
    `Closed to you: ${list(names)}. Ask ${ask}.`,
  closedForAll: (names: readonly string[], host: string): string =>
    `Closed while the account is suspended: ${list(names)}. Ask ${host}.`,
  closedMeanwhile:
    'This department was closed to you meanwhile. Choose another one; your text is still here.',
  opened: (number: number): Rich => [
    'Ticket ',
    { strong: String(number) },
    ' is open. Answers stand here and reach you by mail or chat.',
  ],
  none: 'No department is open to you',
  noneLead: (ask: string): string => `Ask ${ask} to open one for you.`,
} as const;
