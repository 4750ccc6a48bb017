import type { Piece } from '../../words';
import { list } from '../count';
import type { Text } from '../worded';
import { count, invitations, people as persons, permissions } from './counted';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });

/** The People list. */
export const people: Text['people'] = {
  title: 'Osoby',
  totals: (n) =>
    [
      `${persons(n.signIn)} z loginem`,
      count(n.contacts, { one: 'kontakt', few: 'kontakty', many: 'kontaktów', other: 'kontaktu' }),
      ...(n.invited > 0 ? [invitations(n.invited)] : []),
      ...(n.remote > 0 ? [`${persons(n.remote)} z zespołów zewnętrznych`] : []),
    ].join(', ') + '.',
  caption: (account) => `Osoby na koncie ${account}`,
  card: 'Wszyscy',
  person: 'Osoba',
  kind: 'Rodzaj',
  access: 'Dostęp',
  of: (n) => `z ${n}`,
  columns: { billing: 'Rozliczenia', support: 'Wsparcie', misc: 'Różne', services: 'Usługi' },
  all: 'Wszystkie',
  none: 'Brak',
  everything: 'Wszystko',
  nothing: 'Jeszcze nic',
  /** How many somebody has. */
  held: (n) => permissions(n),
  linked: (platform) => `połączono: ${platforms[platform]}`,
  add: 'Dodaj osobę',
  find: 'Znajdź osoby',
  findWhat: 'Nazwa lub adres e-mail',
  kindLabel: 'Rodzaj',
  kinds: {
    everyone: 'Wszyscy',
    users: 'Użytkownicy',
    contacts: 'Kontakty',
    invited: 'Zaproszenia',
    remote: 'Z zewnątrz',
    suspended: 'Zawieszone osoby',
  },
  canLabel: 'Kto może',
  canAnything: 'Może: dowolne uprawnienie',
  teamLabel: 'Zespół',
  anyTeam: 'Dowolny zespół',
  remoteTeam: (name) => `${name} (zewnętrzny)`,
  findDo: 'Znajdź',
  choiceMore: 'Są tu tylko pierwsze osoby. Pozostałe znajdziesz po nazwie lub adresie e-mail.',
  choiceNone: 'Nikt tu się tak nie nazywa.',
  willHave: (n) => (n === 0 ? 'Otrzyma dostęp bez uprawnień' : `Otrzyma ${permissions(n)}`),
  linkEnds: (day) => `Zaproszenie, link działa do ${day}`,
  linkOver: (day) => `Zaproszenie, link wygasł ${day}`,
  menuOf: (name) => `Więcej: ${name}`,
  menuHead: 'Więcej',
  menu: {
    access: 'Dostęp',
    details: 'Szczegóły',
    why: 'Dlaczego',
    promote: 'Zmień na użytkownika',
    remove: 'Usuń',
    invitation: 'Wyślij ponownie lub wycofaj',
  },
  nobody: 'Nikogo nie znaleziono',
  nobodyLead: 'Nikt tu nie pasuje. Wpisz mniej liter albo wybierz inny rodzaj, uprawnienie lub zespół.',
  nearest: 'Podobne imiona i nazwiska:',
  everyoneAgain: 'Pokaż wszystkich',
  empty: 'Na razie tylko Ty',
  emptyLead: 'Tu pojawiają się osoby, które mają dostawać pocztę, prosić o wsparcie lub się logować.',
  more: 'Następne osoby',
  csv: {
    take: 'Wszyscy jako CSV',
    heads: [
      ...['Imię i nazwisko', 'Adres e-mail', 'Rodzaj', 'Firma', 'Stan', 'Zespoły'],
      ...['Rozliczenia', 'Wsparcie', 'Różne', 'Usługi', 'Koniec zaproszenia'],
    ],
  },
};

/** Add person. */
export const newPerson: Text['newPerson'] = {
  title: 'Dodaj osobę',
  lead: 'Ktoś, kto ma dostawać pocztę, prosić o wsparcie lub się logować.',
  kind: 'Czy ta osoba ma się logować?',
  kinds: { contact: 'Nie: kontakt', user: 'Tak: użytkownik' },
  kindHints: {
    contact: 'Dostaje pocztę i prosi o wsparcie e-mailem oraz na czacie.',
    user: 'Dostaje zaproszenie e-mailem i ma własne hasło.',
  },
  needs: (label, ask) => `Wymaga „${label}”, a tego nie masz. Pomoże: ${ask}.`,
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  start: 'Co ta osoba może',
  startHint: 'Pomijamy to, czego nie możesz nadać. Później możesz to zmienić.',
  nothing: 'Jeszcze nic',
  presets: 'Szablony',
  copy: 'To samo co',
  addContact: 'Dodaj kontakt',
  send: 'Wyślij zaproszenie',
  add: 'Dodaj osobę',
  addHint: 'Kontakt jest od razu. Użytkownik musi przyjąć zaproszenie.',
  present: (name) => ['Osoba z tym adresem e-mail już tu jest: ', name, '.'],
  invited: (email) => ['Zaproszenie na ten adres e-mail już czeka: ', email, '.'],
  added: (name) => ['Dodano. ', b(name), ' już tu jest i nie może jeszcze nic zrobić.'],
  sayGive: (n, name) => [`Nadaj ${permissions(n)}. Otrzyma: `, b(name)],
  give: 'Nadaj',
  given: (n, name) => ['Dodano. ', b(name), ` ma teraz ${permissions(n)}.`],
  waits: (labels) => ` (czeka na login: ${list(labels)})`,
  sayInvite: (email, n) => ['Zaproś ', b(email), n === 0 ? ' bez uprawnień' : ` i nadaj ${permissions(n)}`],
  sent: (email, day) => ['Zaproszenie wysłano na adres ', b(email), `. Link działa raz, do ${day}.`],
};
