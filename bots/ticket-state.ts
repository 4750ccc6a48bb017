import { own } from './own';

const STATES: Readonly<Record<string, string>> = {
  open: 'Open',
  answered: 'Answered',
  waiting: 'Waiting for you',
  closed: 'Closed',
};

/** The state of a ticket, for people. */
export function stateText(state: string): string {
  return own(STATES, state) ?? state;
}
