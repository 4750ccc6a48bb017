import type { TicketState } from '../core/index';

const STATES: Readonly<Record<TicketState, string>> = {
  open: 'Open',
  answered: 'Answered',
  waiting: 'Waits for staff',
  closed: 'Closed',
};

/** The state of a ticket, for people. */
export function stateText(state: TicketState): string {
  return STATES[state];
}

/** What a ticket's new state is told with, to stand after its number. */
export function stateNews(state: TicketState): string {
  if (state === 'closed') return 'was closed. A reply opens it again.';
  return state === 'open' ? 'is open again.' : `stands at: ${stateText(state)}.`;
}
