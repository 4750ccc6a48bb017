import type { Piece, Rich } from '../../words';
import { count } from '../count';

const b = (strong: string): Piece => ({ strong });

/** What people ask for, to be answered. */
export const requests = {
  title: 'Requests',
  lead: 'What people here ask for, and you could give.',
  card: 'Waiting for you',
  empty: 'Nothing waits for you',
  emptyLead: 'When somebody asks for a permission that you can give, it stands here.',
  asks: (who: string, what: string): Rich => [b(who), ' asks for ', b(what), '.'],
  days: (n: number) => `For ${count(n, 'day', 'days')}, counted from your yes.`,
  forGood: 'With no end.',
  asked: (when: string, ends: string) => `Asked ${when}. The request ends by itself ${ends}.`,
  reason: 'Reason',
  howLong: 'For how long',
  hasNow: 'What they have now',
  asAsked: 'as asked',
  shorter: (n: number) => count(n, 'day', 'days'),
  approve: 'Approve',
  refuse: 'Refuse',
  refuseWhy: 'Reason, if you refuse',
  refuseWhyHint: 'Whoever asked reads it.',
  answerOf: (who: string, what: string) => `the request of ${who} for ${what}`,
  sayApprove: (who: string, what: string, lasting: string): Rich => [
    'Give ',
    b(what),
    ' to ',
    b(who),
    `, ${lasting}`,
  ],
  approved: (who: string, what: string): Rich => ['Approved. ', b(who), ' now has ', b(what), '.'],
  refused: (who: string): Rich => ['Refused. ', b(who), ' is told.'],
  /** What became of one that no longer waits. */
  gone: {
    approved: (who: string, when: string): Rich => [b(who), ` approved this request (${when}).`],
    refused: (who: string, when: string): Rich => [b(who), ` refused this request (${when}).`],
    withdrawn: (who: string, when: string): Rich => [b(who), ` took this request back (${when}).`],
    over: (when: string): Rich => [`This request ended by itself (${when}). Nothing was given.`],
  },
} as const;
