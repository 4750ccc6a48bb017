import { list } from '../count';
import type { Said } from '../en/editor';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { changes, count, days, form, permissions } from './counted';
import { through } from './labels';

type End = Parameters<Text['editor']['look']>[1];

const b = (strong: string): Piece => ({ strong });
const strongList = (names: readonly string[]): Piece[] =>
  names.flatMap((name, at) => [...(at === 0 ? [] : [at === names.length - 1 ? ' i ' : ', ']), b(name)]);

function howLong(ends: End): string {
  if ('days' in ends) return ` na ${days(ends.days)}`;
  return 'until' in ends ? ` (koniec: ${ends.until.text})` : '';
}

/** "zamknięty dział Sales", "zamknięte działy Sales i Abuse". */
const shutDoors = (names: readonly string[]): Piece[] => [
  names.length === 1 ? 'zamknięty dział ' : 'zamknięte działy ',
  ...strongList(names),
];
/** "zamkniętego działu Sales", "zamkniętych działów Sales i Abuse". */
const noShutDoors = (names: readonly string[]): Piece[] => [
  names.length === 1 ? 'zamkniętego działu ' : 'zamkniętych działów ',
  ...strongList(names),
];

/** "nadanego bezpośrednio uprawnienia View details". */
const directOnes = (labels: readonly string[]): Piece[] => [
  labels.length === 1 ? 'nadanego bezpośrednio uprawnienia ' : 'nadanych bezpośrednio uprawnień ',
  ...strongList(labels),
];

/** What is done about departments, as sentences of their own. */
function doorClauses({ name, shut, opened }: Said): Piece[][] {
  return [
    ...(shut.length === 0 ? [] : [[`${name} będzie mieć `, ...shutDoors(shut)]]),
    ...(opened.length === 0 ? [] : [[`${name} nie będzie już mieć `, ...noShutDoors(opened)]]),
  ];
}

/** Whole sentences, one after the other. */
function sentences(all: readonly (readonly Piece[])[]): Piece[] {
  return all.flatMap((one, at) => [...(at === 0 ? [] : ['. ']), ...one]);
}

/** The editor of what a person or a team has: ticks, what they come to, and saving. */
export const editor: Text['editor'] = {
  startFrom: 'Zacznij od',
  asNow: 'Jak teraz',
  copyFrom: 'Dostęp innej osoby…',
  copyWho: 'Czyj',
  copy: 'Wypełnij',
  copyHint: 'To, co nadano samej osobie, a nie to, co ma przez zespoły.',
  ends: 'Koniec tego, co dodasz',
  choices: {
    never: 'nigdy',
    '1': 'za 1 dzień',
    '7': 'za 7 dni',
    '30': 'za 30 dni',
    '90': 'za 90 dni',
    day: 'z końcem dnia…',
  },
  day: 'Ostatni dzień',
  dayWrong: 'Ten dzień już minął albo nie istnieje. Wybierz dzisiejszy lub późniejszy.',
  show: 'Pokaż',
  shows: {
    all: () => 'Wszystko',
    has: (name) => `${name} ma`,
    changed: () => 'Zmienione',
  },
  after: (n, of) => `${n} z ${of} po zapisaniu`,
  all: 'Zaznacz wszystko',
  none: 'Wyczyść',
  inGroup: (group) => ` w grupie ${group}`,
  marks: { add: 'Nowe', end: 'Kończy się po zapisaniu', theirs: 'Zmienione w międzyczasie' },
  doorMarks: { add: 'Otwiera się po zapisaniu', end: 'Zamyka się po zapisaniu' },
  find: 'Znajdź usługę',
  findButton: 'Znajdź',
  only: 'Tylko z uprawnieniami',
  noneFound: 'Żadna usługa nie ma tego w nazwie.',
  page: (page, pages) => `Strona ${page} z ${pages}`,
  earlier: 'Poprzednia',
  later: 'Następna',
  pageKept: 'To, co zaznaczysz na innych stronach, pozostaje zaznaczone.',
  preview: 'Zobacz, co się zmieni',
  review: 'Co się zmieni',
  beside: 'Zmiany i powody',
  count: changes,
  seeAndSave: 'Zobacz i zapisz',
  nothingYet:
    'Jeszcze nic. Zaznacz, co ma być inaczej, a potem obejrzyj to tutaj. Dopiero zapisanie cokolwiek zmienia.',
  save: 'Zapisz zmiany',
  discard: 'Odrzuć zmiany',
  saveHint: 'Możemy ponownie zapytać, kim jesteś. Działa od następnego kliknięcia.',
  tooMany: (n) =>
    `${changes(n)} naraz to za dużo. Odrzuć część z nich, zapisz najwyżej 200, a potem zrób resztę.`,
  marksSaid: {
    add: 'Dodaje: ',
    end: 'Kończy: ',
    note: 'Poza tym: ',
    shut: 'Zamyka: ',
    open: 'Otwiera: ',
  },
  shuts: (name) =>
    `Dział się zamyka. ${name} nie tworzy ani nie widzi tam zgłoszeń, niezależnie od innych uprawnień.`,
  opens: (name) => `Dział otwiera się ponownie. ${name} potrzebuje uprawnień do tamtejszych zgłoszeń.`,
  staysShut: (by) => `Pozostaje zamknięty. Zamyka go: ${by}.`,
  everywhere: 'We wszystkich usługach, także przyszłych.',
  on: (services) => {
    const [most, rest] = [services.slice(0, 3), services.length - 3];
    return rest > 0 ? `Usługi: ${most.join(', ')} i jeszcze ${rest}.` : `Usługi: ${list(most)}.`;
  },
  noEnd: 'Bez końca.',
  forDays: (n) => `Na ${days(n)} od chwili zapisania.`,
  until: (end) => `Koniec: ${end.text}.`,
  already: (name, sources) => `${name} już to ma: ${list(sources.map(through))}.`,
  still: (name, sources) => `${name} nadal to ma: ${list(sources.map(through))}.`,
  sleeps: 'Na razie jest uśpione: na przeszkodzie stoi coś innego.',
  comes: (name, sources) => `${name} też to dostaje: ${list(sources.map(through))}.`,
  goes: (name, came) =>
    came.length === 0 ? `${name} też to traci.` : `${name} też to traci. Źródło: ${list(came)}.`,
  filled: (from, locked) =>
    locked === 0
      ? ['Wypełniono: ', b(from), '. Jeszcze nic nie zapisano.']
      : [
          'Wypełniono w granicach Twoich uprawnień: ',
          b(from),
          `. ${permissions(locked)} ${form(locked, { one: 'pozostaje', few: 'pozostają', many: 'pozostaje', other: 'pozostaje' })} bez zmian. Jeszcze nic nie zapisano.`,
        ],
  nothing: 'Nie ma nic do zapisania: wszystko już jest tak, jak zaznaczono.',
  lookAgain: 'Spójrz jeszcze raz: to nie jest to, co było pokazane wcześniej. Jeszcze nic nie zapisano.',
  conflict: (name, mine, by) => {
    const what = by
      ? `W międzyczasie zmienił się dostęp: ${name}. Kto i kiedy: ${by.who}, ${by.when.text}.`
      : `W międzyczasie zmienił się dostęp: ${name}.`;
    const kept =
      mine === 0
        ? 'Z Twoich zmian nie zostało nic do zapisania.'
        : `Do zapisania nadal masz tu ${count(mine, {
            one: 'inną zmianę',
            few: 'inne zmiany',
            many: 'innych zmian',
            other: 'innej zmiany',
          })}.`;
    return `${what} ${kept}`;
  },
  look: (said, ends) => {
    const { name, given, ended } = said;
    const gift: Piece[][] =
      given.length === 0 ? [] : [[`${name} dostanie `, ...strongList(given), howLong(ends)]];
    const end: Piece[][] = ended.length === 0 ? [] : [[`${name} straci `, ...strongList(ended)]];
    return sentences([...gift, ...end, ...doorClauses(said)]);
  },
  saved: (said) => {
    const { name, given, ended, shut, opened } = said;
    return [
      'Zapisano. ',
      ...sentences([
        ...(given.length === 0 ? [] : [[`${name} ma teraz `, ...strongList(given)]]),
        ...(ended.length === 0 ? [] : [[`${name} nie ma już `, ...directOnes(ended)]]),
        ...(shut.length === 0 ? [] : [[`${name} ma teraz `, ...shutDoors(shut)]]),
        ...(opened.length === 0 ? [] : [[`${name} nie ma już `, ...noShutDoors(opened)]]),
      ]),
      '. Działa od następnego kliknięcia.',
    ];
  },
  teamTitle: (name) => `Co może zespół ${name}`,
  teamLead: 'Każda osoba w zespole ma to oprócz tego, co ma skądinąd.',
  remoteLead: 'Każda osoba z tego zespołu innej firmy ma tutaj to i nic więcej.',
  teams: 'Zespoły',
  // It only begins sentences.
  theTeam: 'Zespół',
};
