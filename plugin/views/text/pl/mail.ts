import { list, number } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { count, domains, services } from './counted';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Kinds of mail, as pages name them. */
export const mailKinds: Text['mailKinds'] = {
  invoices: 'Nowe faktury',
  reminders: 'Przypomnienia o fakturach',
  billing: 'Powiadomienia o rozliczeniach',
  quotes: 'Oferty cenowe',
  orders: 'Szczegóły zamówień',
  tickets: 'Zgłoszenia',
  services: 'Powiadomienia o usługach',
  domains: 'Powiadomienia o domenach',
  legal: 'Powiadomienia prawne',
  general: 'Ogólne',
  security: 'Bezpieczeństwo',
};

/** Of how much of a kind: "2 usługi". */
const part: Text['mail']['part'] = {
  some: { services, domains },
  own: 'własne zgłoszenia',
};

/** What stands after a name: how much of it, and through whom; what no permission brings comes by a domain's role. */
const how: Text['mail']['how'] = (gets, sources) => {
  const by = sources.length === 0 ? ['jako kontakt domeny'] : sources.map(through);
  return [...(gets === '' ? [] : [gets]), ...by].join(', ');
};

const others = (n: number) =>
  count(n, { one: 'inna osoba', few: 'inne osoby', many: 'innych osób', other: 'innej osoby' });

/** Who gets which mail. */
export const mail: Text['mail'] = {
  title: 'Kto dostaje jaką pocztę',
  lead: 'Kto dostaje wiadomość, wynika z uprawnień. Na każdy adres idzie jeden egzemplarz.',
  ownLead: 'Jaka poczta tego konta przychodzi do Ciebie.',
  lock: (who) => `Widzisz tu tylko własną pocztę. Kto jeszcze ją dostaje, powie: ${who}.`,
  now: 'W tej chwili',
  part,
  how,
  more: (n) => `i ${others(n)}`,
  nobody: 'Nikt',
  onlyOwner: 'nikt inny tego nie dostaje',
  onlyOwnerOf: (n) => `nikt inny tego nie dostaje (${domains(n)})`,
  stopped: (names, more) => `Wyłączone przez: ${list(more === 0 ? names : [...names, others(more)])}.`,
  card: 'Poczta wszystkich osób',
  matrix: 'Poczta każdej osoby',
  caption: 'Osoby w wierszach, rodzaje poczty w kolumnach',
  find: 'Nazwa lub adres e-mail',
  where: 'Gdzie',
  everywhere: 'Wszystkie usługi i domeny',
  services: 'Usługi',
  domains: 'Domeny',
  who: 'Kto',
  whoOptions: {
    some: (n) => `Kto coś dostaje (${number(n)})`,
    all: (n) => `Wszyscy (${number(n)})`,
    none: (n) => `Kto nic nie dostaje (${number(n)})`,
  },
  findButton: 'Znajdź',
  person: 'Osoba',
  copies: 'Adresy',
  copiesHint: 'wszystkie osoby, nie tylko znalezione',
  empty: 'Nikogo nie znaleziono',
  emptyLead: 'Wpisz inną nazwę albo pokaż wszystkich.',
  first: 'Pierwsze osoby',
  next: 'Następne osoby',
  cell: {
    yes: (sources) => `tak, ${how('', sources)}`,
    some: (kind, n) => `częściowo: ${part.some[kind](n)}`,
    own: 'częściowo: własne zgłoszenia',
    fallback: 'tak, bo nikt inny tego nie dostaje',
    stopped: 'może, ale wyłączono',
    none: 'nie',
    give: (kind, name) => `Nadaj: ${kind}, dla: ${name}`,
  },
  legend: {
    direct: 'własne uprawnienie, właściciel lub zarządca',
    team: 'przez zespół',
    number: 'dla tylu usług lub domen',
    own: 'tylko własne zgłoszenia',
    fallback: 'właściciel, bo nikt inny tego nie dostaje',
    stopped: 'wyłączono',
    give: 'otwiera uprawnienia osoby z zaznaczonym tym uprawnieniem',
  },
  ownShort: 'własne',
  chooseOwn: 'Wybierz własną pocztę',
  test: 'Wyślij mi próbną wiadomość',
  testLead: 'Trafia na Twój adres i do nikogo więcej.',
  testKind: 'Rodzaj poczty',
  tested: (kind, email) => [
    'Próbną wiadomość „',
    kind,
    '” wysłano na adres ',
    b(email),
    ' i do nikogo więcej.',
  ],
  testOften: 'W ciągu godziny wysłano pięć próbnych wiadomości. Poczekaj trochę i spróbuj ponownie.',
  testUnknown: 'Wybierz rodzaj poczty.',
};

/** One's own choices. */
export const ownMail: Text['ownMail'] = {
  title: 'Twoja poczta',
  lead: 'Wybierz, co ma przychodzić. Wyłączenie poczty nie zmienia tego, co możesz robić.',
  none: 'Nie masz jeszcze żadnego konta',
  noneLead: 'Gdy ktoś doda Cię do konta, jego poczta pojawi się tutaj.',
  caption: (account) => `Poczta konta ${account}`,
  kind: 'Rodzaj poczty',
  state: 'Przychodzi do Ciebie',
  change: 'Zmiana',
  comes: (sources) => `Tak, ${how('', sources)}`,
  comesSome: (what, sources) => `Częściowo: ${how(what, sources)}`,
  ownTickets: 'Twoje własne zgłoszenia',
  on: 'Tak, w granicach Twoich uprawnień',
  off: 'Nie, wyłączone przez Ciebie',
  never: (permission) => `Nie. Daje to uprawnienie „${permission}”.`,
  always: 'Zawsze. Dotyczy Twojego logowania i nikt nie może tego wyłączyć.',
  fallback: 'Jeśli nikt inny tego nie dostaje, dostaje to właściciel, nawet po wyłączeniu.',
  stop: 'Wyłącz',
  resume: 'Włącz',
  label: (deed, kind, account) => `${deed}: ${kind} (${account})`,
  stopped: (kind, account) => ['Poczta „', kind, '” konta ', b(account), ' już do Ciebie nie przychodzi.'],
  resumed: (kind, account) => ['Poczta „', kind, '” konta ', b(account), ' znów do Ciebie przychodzi.'],
  more: 'Więcej kont',
  linkLead: 'Ta strona należy do linku z Twojej wiadomości. Otwiera te ustawienia i nic więcej.',
};
