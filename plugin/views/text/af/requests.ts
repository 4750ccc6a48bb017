import type { Piece } from '../../words';
import { countIn } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const days = (n: number) => count(n, { one: 'dag', other: 'dae' });

/** What people ask for, to be answered. */
export const requests: Text['requests'] = {
  title: 'Versoeke',
  lead: 'Waarvoor mense hier vra, en wat jy kan gee.',
  card: 'Wag vir jou',
  empty: 'Niks wag vir jou nie',
  emptyLead: 'Wanneer iemand vir ’n toestemming vra wat jy kan gee, staan dit hier.',
  asks: (who, what) => [b(who), ' vra vir ', b(what), '.'],
  days: (n) => `Vir ${days(n)}, gereken vanaf jou ja.`,
  forGood: 'Sonder einde.',
  asked: (when, ends) => `Gevra ${when}. Die versoek eindig vanself ${ends}.`,
  reason: 'Rede',
  howLong: 'Vir hoe lank',
  hasNow: 'Wat die persoon nou het',
  asAsked: 'soos gevra',
  shorter: days,
  approve: 'Keur goed',
  refuse: 'Weier',
  refuseWhy: 'Rede, as jy weier',
  refuseWhyHint: 'Wie gevra het, lees dit.',
  answerOf: (who, what) => `(die versoek van ${who} vir ${what})`,
  sayApprove: (who, what, lasting) => ['Gee ', b(what), ' aan ', b(who), `, ${lasting}`],
  approved: (who, what) => ['Goedgekeur. ', b(who), ' het nou ', b(what), '.'],
  refused: (who) => ['Geweier. ', b(who), ' kry kennis.'],
  gone: {
    approved: (who, when) => [b(who), ` het hierdie versoek goedgekeur (${when}).`],
    refused: (who, when) => [b(who), ` het hierdie versoek geweier (${when}).`],
    withdrawn: (who, when) => [b(who), ` het hierdie versoek teruggetrek (${when}).`],
    over: (when) => [`Hierdie versoek het vanself geëindig (${when}). Niks is gegee nie.`],
  },
};
