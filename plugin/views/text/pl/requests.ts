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
  sayApprove: (who, what, lasting) => ['Nadaj ', b(what), `, ${lasting}. Otrzyma: `, b(who)],
  approved: (who, what) => ['Zgoda. ', b(who), ' ma teraz ', b(what), '.'],
  refused: (who) => ['Odmowa. ', b(who), ' dostaje powiadomienie.'],
  gone: {
    approved: (who, when) => ['Na tę prośbę jest już zgoda. Dał ją ktoś inny: ', b(who), ` (${when}).`],
    refused: (who, when) => ['Na tę prośbę jest już odmowa. Dał ją ktoś inny: ', b(who), ` (${when}).`],
    withdrawn: (who, when) => ['Ta prośba jest już wycofana przez: ', b(who), ` (${when}).`],
    over: (when) => [`Ta prośba wygasła sama (${when}). Niczego nie nadano.`],
  },
};
