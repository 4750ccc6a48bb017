import { list } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { count } from './counted';

const b = (strong: string): Piece => ({ strong });
/** "dla 5 osób". */
const forPeople = (n: number) =>
  `dla ${count(n, { one: 'osoby', few: 'osób', many: 'osób', other: 'osoby' })}`;

/** Something that is given to several people at once. */
export const many: Text['many'] = {
  title: 'Zmień kilka osób',
  hint: 'Zaznacz osoby, aby zmienić kilka naraz.',
  begin: 'Zmień zaznaczone osoby',
  choose: (name) => `Wybierz: ${name}`,
  who: 'Kto',
  what: 'Co',
  nothing: 'Wybierz szablon lub uprawnienie',
  presets: 'Zastosuj szablon',
  group: (name) => `Nadaj jedno uprawnienie: ${name}`,
  presetHint:
    'Szablon zastępuje to, co każda osoba ma na całym koncie. To, co nadano dla jednej usługi, zostaje.',
  preview: 'Zobacz, co by się zmieniło',
  review: 'Co by się zmieniło',
  gains: (labels) => `Dostaje ${list(labels)}.`,
  sleeps: (labels) => `Czeka na login: ${list(labels)}. Kontakt go nie ma, więc na razie to nie działa.`,
  loses: (labels) => `Traci ${list(labels)}.`,
  stays: 'Nic się nie zmienia.',
  cannot: 'Jest tu ktoś, kogo nie możesz zmienić. Odznacz tę osobę i spójrz jeszcze raz.',
  noChange: 'U nikogo nic by się nie zmieniło.',
  save: (n) => `Zapisz ${forPeople(n)}`,
  noneChosen: 'Nikogo nie wybrano',
  noneChosenLead: 'Najpierw zaznacz osoby na liście.',
  sayPreset: (name, n) => ['Zastosuj szablon ', b(name), ` ${forPeople(n)}`],
  sayGive: (label, n) => ['Nadaj ', b(label), ` ${forPeople(n)}`],
  deed: 'Zapisz zmiany',
  saved: (n) => `Zapisano ${forPeople(n)}. Działa od następnego kliknięcia.`,
  savedAsleep: (n) =>
    `Zapisano ${forPeople(n)}. Działa od następnego kliknięcia; to, co wymaga loginu, czeka na niego.`,
  changedMeanwhile: 'W międzyczasie coś się zmieniło. Zobacz, jak jest teraz; jeszcze nic nie zapisano.',
};
