import type { Piece, Rich } from '../../words';

const b = (strong: string): Piece => ({ strong });

/** By which channels people come in. */
export const waysIn = {
  title: 'Ways in',
  named: (name: string): Rich => [
    'By which ways ',
    b(name),
    ' comes in on this account. What is not ticked is closed, from the next click or message.',
  ],
  everybodyLead:
    'By which ways this account’s people come in. What is not ticked is closed to all of them. These pages stay open to the owner and the masters.',
  ways: { web: 'These pages', slack: 'Slack', discord: 'Discord', mail: 'Support by mail' },
  closedToAll: 'closed to everybody here',
  save: 'Save the ways in',
  say: (name: string): Rich => ['Change by which ways ', b(name), ' comes in'],
  sayAll: 'Change by which ways everybody comes in',
  done: 'Saved. It works from the next click or message.',
  mine: 'Where you come in',
  mineLead:
    'By which ways you come in, on each of your accounts. The owner, or who looks after people there, decides it.',
  account: 'Account',
  open: 'Open',
  closed: 'Closed',
  none: 'You have no account yet.',
} as const;
