import type { Piece } from '../../words';
import { countIn, formIn, list } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const form = formIn('af');

/** When a page can’t be what was asked for. */
export const outcome: Text['outcome'] = {
  signInTitle: 'Meld eers aan',
  signInLead: 'Hierdie bladsy behoort aan ’n rekening. Meld aan en jy kom hierheen terug.',
  /** A form came when its sender was signed out. */
  signInLate: 'Jy is intussen afgemeld, dus is niks gestuur nie. Meld aan, dan kom jy terug na die vorm.',
  typed: 'Wat jy geskryf het',
  typedHint: 'Kopieer dit voordat jy aanmeld, en plak dit weer in die vorm.',
  signInInvited:
    'Jy is genooi. Meld met die genooide e-pos aan, of skep daar ’n aanmelding as jy nie een het nie; jy kom hierheen terug.',
  signIn: 'Meld aan',
  refusedTitle: 'Jy kan nie hierdie bladsy oopmaak nie',
  refused: (p) => [
    `Jy kan nie op ${p.account} ${p.doing} nie. Niemand het daar `,
    b(p.permission),
    ' vir jou gegee nie.',
  ],
  refusedPlain: (doing, account) =>
    account === '' ? `Jy kan nie hier ${doing} nie.` : `Jy kan nie op ${account} ${doing} nie.`,
  whoCan: (names) => `${list(names, 'or')} kan.`,
  ask: 'Vra daarvoor',
  why: 'Hoekom?',
  missingTitle: 'Hier is niks nie',
  missing: 'Die skakel is verkeerd, of dit behoort aan ’n rekening wat jy nie kan bereik nie.',
  failedTitle: 'Iets het aan ons kant gebreek',
  failed: 'Niks is gestoor nie. Probeer weer; as dit so bly, gee hierdie nommer aan ondersteuning:',
  conflictTitle: 'Iemand was vinniger',
  conflict: (who, what, ago) => [b(who), ` het ${what} ${ago} verander. Niks van jou is gestoor nie.`],
  conflictLead: 'Kyk hoe dit nou is, en doen dit dan weer as dit nog pas.',
  look: 'Sien hoe dit nou is',
  home: 'Gaan na die begin',
  formTitle: (n) =>
    form(n, {
      one: 'Een ding het jou nodig',
      other: `${count(n, { one: 'ding', other: 'dinge' })} het jou nodig`,
    }),
};
