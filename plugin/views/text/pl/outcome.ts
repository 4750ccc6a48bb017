import { list } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { count, form } from './counted';

const b = (strong: string): Piece => ({ strong });

/** When a page can’t be what was asked for. */
export const outcome: Text['outcome'] = {
  signInTitle: 'Najpierw się zaloguj',
  signInLead: 'Ta strona należy do konta. Zaloguj się, a wrócisz tutaj.',
  /** A form came when its sender was signed out. */
  signInLate: 'Twoja sesja już wygasła, więc niczego nie wysłano. Po zalogowaniu wrócisz do formularza.',
  typed: 'Twój tekst',
  typedHint: 'Skopiuj go przed zalogowaniem i wklej ponownie do formularza.',
  signInInvited:
    'Masz zaproszenie. Zaloguj się zaproszonym adresem e-mail albo utwórz tam login, jeśli go nie masz; wrócisz tutaj.',
  signIn: 'Zaloguj się',
  refusedTitle: 'Nie możesz otworzyć tej strony',
  refused: (p) => [
    `Nie możesz ${p.doing} na koncie ${p.account}. Nikt nie nadał Ci tam uprawnienia `,
    b(p.permission),
    '.',
  ],
  refusedPlain: (doing, account) =>
    account === '' ? `Nie możesz tu ${doing}.` : `Nie możesz ${doing} na koncie ${account}.`,
  whoCan: (names) => `Może to zrobić: ${list(names, 'or')}.`,
  ask: 'Poproś o to',
  why: 'Dlaczego?',
  missingTitle: 'Nic tu nie ma',
  missing: 'Link jest błędny albo prowadzi do konta, do którego nie masz dostępu.',
  failedTitle: 'Coś zepsuło się po naszej stronie',
  failed: 'Nic nie zapisano. Spróbuj ponownie; jeśli to się powtarza, podaj wsparciu ten numer:',
  conflictTitle: 'Ktoś był szybszy',
  conflict: (who, what, ago) => [
    `W międzyczasie zmieniono: ${what} (`,
    b(who),
    `, ${ago}). Z Twoich zmian nic nie zapisano.`,
  ],
  conflictLead: 'Zobacz, jak jest teraz, i zrób to ponownie, jeśli nadal pasuje.',
  look: 'Zobacz, jak jest teraz',
  home: 'Przejdź na początek',
  formTitle: (n) =>
    `${count(n, { one: 'rzecz', few: 'rzeczy', many: 'rzeczy', other: 'rzeczy' })} ${form(n, { one: 'wymaga', few: 'wymagają', many: 'wymaga', other: 'wymaga' })} poprawy`,
};
