import type { TicketState } from '../../core/index';

/** How a ticket stands. */
export const ticketStates: Readonly<Record<TicketState, string>> = {
  open: 'Open',
  answered: 'Answered',
  waiting: 'Waits for staff',
  closed: 'Closed',
};
