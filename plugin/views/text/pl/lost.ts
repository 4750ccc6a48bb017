import type { Piece } from '../../words';
import type { Text } from '../worded';
import { count, form } from './counted';

const b = (strong: string): Piece => ({ strong });

/** A lost second factor: asking for another, vouching, and stopping it. */
export const lost: Text['lost'] = {
  title: 'Nie masz już kodu zapasowego',
  lead: 'Ktoś, kto Cię zna, musi potwierdzić, że to Ty. Potem mija kilka godzin, aby nikt inny nie zrobił tego w Twoim imieniu.',
  steps: [
    'Prosisz o to. Piszemy na każdy Twój adres, który mamy.',
    'Właściciel lub zarządca Twojego konta poręcza za Ciebie własnym kodem. Za właściciela poręczają dwie osoby z naszej obsługi.',
    'Kilka godzin później dostajesz link i ustawiasz logowanie dwuetapowe od nowa.',
  ],
  ask: 'Poproś',
  asked: 'Prośba wysłana. Teraz ktoś musi za Ciebie poręczyć: porozmawiaj z tą osobą.',
  waiting: (asked, ends) =>
    `Prośbę wysłano ${asked}. Nikt jeszcze za Ciebie nie poręczył: porozmawiaj z właścicielem lub zarządcą swojego konta. Prośba wygasa ${ends}.`,
  stepStaff: (host) =>
    `Poręczają za Ciebie dwie osoby z obsługi ${host}, każda własnym kodem; albo jedna i mijają 72 godziny.`,
  askedStaff: (host) =>
    `Prośba wysłana. Teraz muszą za Ciebie poręczyć dwie osoby z obsługi ${host}: porozmawiaj z nimi.`,
  waitingStaff: (host, asked, ends) =>
    `Prośbę wysłano ${asked}. Nikt jeszcze za Ciebie nie poręczył: skontaktuj się z ${host}; poręczą dwie osoby z obsługi. Prośba wygasa ${ends}.`,
  vouched: (opens) => `Ktoś za Ciebie poręczył. Dalej możesz przejść ${opens}: wróć tu wtedy.`,
  open: 'Ktoś za Ciebie poręczył i czas minął. Wyślemy Ci link, który działa raz, przez godzinę.',
  mailLink: 'Wyślij mi link',
  mailed: 'Link jest w drodze. Otwórz go w tej przeglądarce.',
  locked: 'Ktoś to zatrzymał, więc przez 72 godziny nie można prosić ponownie. Pomoże: opiekun konta.',
  elsewhere:
    'Logowanie dwuetapowe jest ustawiane od nowa. Można to dokończyć tylko w przeglądarce, w której otwarto link z e-maila, w ciągu godziny. Zamów link ponownie i otwórz go w tej przeglądarce.',
  none: 'Nie ma czego wymieniać: nie masz logowania dwuetapowego, nikt o to nie prosił albo prośba wygasła.',
  early: 'Jeszcze nie czas.',
  haveCode: 'Mam kod zapasowy',

  replaceTitle: 'Ustaw logowanie dwuetapowe od nowa',
  replaceLead:
    'Odłączymy utraconą aplikację uwierzytelniającą. Pozostałe sesje się kończą, a połączone czaty trzeba zweryfikować od nowa.',
  replace: 'Odłącz ją i przejdź dalej',
  dead: 'Ten link już nie działa: zużyty, zatrzymany albo starszy niż godzina. Zamów nowy.',

  stopTitle: 'To nie Ty?',
  stopLead: (name, asked) => [
    'Ktoś zna hasło do loginu ',
    b(name),
    ` i chce ustawić logowanie dwuetapowe od nowa. Prośbę wysłano ${asked}. Jeśli to nie Ty, zatrzymaj to: nic się nie zmieni i przez 72 godziny nikt nie poprosi ponownie.`,
  ],
  stop: 'Zatrzymaj',
  stopped: 'Zatrzymano. Nic się nie zmieniło. Zmień teraz hasło: ktoś je zna.',
  stoppedTitle: 'Zatrzymano',

  cards: 'Utracona aplikacja uwierzytelniająca',
  cardsLead:
    'Te osoby mówią, że nie mogą uzyskać kodu do logowania. Zanim poręczysz, porozmawiaj z nimi w sposób, który znasz.',
  empty: 'Nikt nie zgłasza utraty aplikacji uwierzytelniającej',
  emptyLead: 'Kto nie może uzyskać kodu do logowania, pojawia się tu i czeka na Twoje poręczenie.',
  who: (name, asked) => [b(name), ` prosi o to. Wysłano ${asked}.`],
  vouchedBy: (by, opens) => ['Poręczenie: ', b(by), `. Aplikację można wymienić ${opens}.`],
  enough: 'Możesz już tylko poczekać albo to zatrzymać.',
  how: 'Skąd wiesz, że to ta osoba?',
  howHint: 'Zapisujemy to w aktywności.',
  howMissing: 'Napisz, skąd to wiesz.',
  vouch: 'To ta osoba',
  about: (name) => ` (${name})`,
  notThem: 'To nie ta osoba',
  notThemTitle: (name) => `To nie ${name}?`,
  notThemLead:
    'Zatrzymaj to więc: nic się nie zmieni, przez 72 godziny nikt nie poprosi ponownie w imieniu tej osoby, a my napiszemy na każdy jej adres, który mamy.',
  keepOn: 'Zostaw',
  sayStop: (name) => ['Zatrzymaj wymianę aplikacji uwierzytelniającej: ', b(name)],
  staffOnly: (host) => `To właściciel konta: poręczyć może tylko ${host}.`,
  managersOnly: 'Poręczyć mogą tylko właściciele i zarządcy kont tej osoby.',
  sayVouch: (name) => ['Potwierdź, kto prosi o nową aplikację uwierzytelniającą: ', b(name)],
  didVouch: (name) => ['Poręczono: ', b(name), '. Wysyłamy tej osobie powiadomienie.'],
  didStop: (name) => ['Zatrzymano: ', b(name), '. Przez 72 godziny nikt nie może prosić ponownie.'],
  needFactor: 'Poręczyć może tylko ktoś z logowaniem dwuetapowym. Najpierw je włącz.',
  setUp: 'Ustaw je',
  look: (n) =>
    `${count(n, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })} stąd ${form(n, { one: 'zgłasza', few: 'zgłaszają', many: 'zgłasza', other: 'zgłasza' })} utratę aplikacji uwierzytelniającej.`,
  lookLink: 'Zobacz kto',
  ownNote: (asked) =>
    `Ktoś, kto ma Twoje hasło, chce ustawić Twoje logowanie dwuetapowe od nowa. Prośbę wysłano ${asked}.`,
};
