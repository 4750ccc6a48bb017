import type { Piece } from '../../words';
import type { Text } from '../worded';
import { days } from './counted';

const b = (strong: string): Piece => ({ strong });

/** What people ask for, to be answered. */
export const requests: Text['requests'] = {
  title: 'Prośby',
  lead: 'O co proszą tu osoby i co możesz im nadać.',
  card: 'Czeka na Ciebie',
  empty: 'Nic na Ciebie nie czeka',
  emptyLead: 'Gdy ktoś prosi o uprawnienie, które możesz nadać, prośba pojawia się tutaj.',
  asks: (who, what) => [b(who), ' prosi o ', b(what), '.'],
  days: (n) => `Na ${days(n)}, licząc od Twojej zgody.`,
  forGood: 'Bez końca.',
  asked: (when, ends) => `Wysłano ${when}. Prośba wygasa ${ends}.`,
  reason: 'Powód',
  howLong: 'Na jak długo',
  hasNow: 'Co ta osoba ma teraz',
  asAsked: 'zgodnie z prośbą',
  shorter: days,
  approve: 'Zgódź się',
  refuse: 'Odmów',
  refuseWhy: 'Powód odmowy',
  refuseWhyHint: 'Czyta go ten, kto prosi.',
  answerOf: (who, what) => `prośba: ${what} (${who})`,
  sayApprove: (who, what) => ['Nadaj ', b(what), '. Otrzyma: ', b(who)],
  approved: (who, what) => ['Zgoda. ', b(who), ' ma teraz ', b(what), '.'],
  refused: (who) => ['Odmowa. ', b(who), ' dostaje powiadomienie.'],
};
