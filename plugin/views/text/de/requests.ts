import type { Piece } from '../../words';
import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });
const days = (n: number) => count(n, { one: 'Tag', other: 'Tage' });

/** What people ask for, to be answered. */
export const requests: Text['requests'] = {
  title: 'Anfragen',
  lead: 'Worum Personen hier bitten und was Sie vergeben könnten.',
  card: 'Wartet auf Sie',
  empty: 'Nichts wartet auf Sie',
  emptyLead: 'Wenn jemand um eine Berechtigung bittet, die Sie vergeben können, steht es hier.',
  asks: (who, what) => [b(who), ' bittet um ', b(what), '.'],
  days: (n) => `Für ${days(n)}, ab Ihrer Zusage gerechnet.`,
  forGood: 'Ohne Ende.',
  asked: (when, ends) => `Angefragt: ${when}. Die Anfrage endet von selbst: ${ends}.`,
  reason: 'Grund',
  howLong: 'Für wie lange',
  hasNow: 'Was die Person jetzt hat',
  asAsked: 'wie angefragt',
  shorter: (n) => days(n),
  approve: 'Genehmigen',
  refuse: 'Ablehnen',
  refuseWhy: 'Grund, falls Sie ablehnen',
  refuseWhyHint: 'Das liest, wer angefragt hat.',
  answerOf: (who, what) => `die Anfrage von ${who} nach ${what}`,
  sayApprove: (who, what, lasting) => [b(what), ' an ', b(who), ` vergeben, ${lasting}`],
  approved: (who, what) => ['Genehmigt. ', b(who), ' hat jetzt ', b(what), '.'],
  refused: (who) => ['Abgelehnt. ', b(who), ' wird benachrichtigt.'],
  gone: {
    approved: (who, when) => [b(who), ` hat diese Anfrage genehmigt (${when}).`],
    refused: (who, when) => [b(who), ` hat diese Anfrage abgelehnt (${when}).`],
    withdrawn: (who, when) => [b(who), ` hat diese Anfrage zurückgenommen (${when}).`],
    over: (when) => [`Diese Anfrage ist von selbst abgelaufen (${when}). Nichts wurde vergeben.`],
  },
};
