import { list } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { form, permissions } from './counted';

const b = (strong: string): Piece => ({ strong });

/** Who holds what, and what nobody uses. */
export const reviews: Text['reviews'] = {
  title: 'Przeglądy',
  lead: 'Komu co nadano, od kiedy, kto to zrobił i kiedy ostatnio tego użyto.',
  tabs: { all: 'Wszystko', unused: 'Nieużywane od 90 dni' },
  tabsOf: 'Co obejmuje przegląd',
  card: 'Uprawnienia',
  caption: (account) => `Uprawnienia na koncie ${account} według osób i zespołów`,
  remove: 'Usuń',
  permission: 'Uprawnienie',
  since: 'Od kiedy',
  from: 'Od kogo',
  lastUsed: 'Ostatnio użyto',
  never: 'Nigdy',
  unused: 'Nieużywane od 90 dni',
  ends: (day) => `Wygasa ${day}`,
  api: 'przez API',
  gone: 'ktoś, kogo już nie ma',
  team: 'Zespół',
  remote: 'Zespół zewnętrzny',
  mark: (what, who) => `Usuń: ${what} (${who})`,
  hint: 'To, co zaznaczone, kończy się; odznacz to, co ma zostać. Przez 30 dni możesz to przywrócić.',
  removeMarked: (n) => `Usuń zaznaczone (${n})`,
  lookLead: 'To kończy się u osób i zespołów poniżej. Przez 30 dni możesz to przywrócić.',
  looks: (what) => `Kończy się: ${list(what)}.`,
  none: 'Nikomu jeszcze nic nie nadano',
  noneLead: 'Tu widać, co nadano osobom i zespołom i kiedy ostatnio tego użyto.',
  nothingUnused: 'Nic na Ciebie nie czeka',
  nothingUnusedLead: 'Wszystkiego, co nadano, użyto w ciągu 90 dni albo jest to nowsze.',
  more: 'Następne uprawnienia',
  sayRemove: (n) => [
    'Usuń ',
    b(permissions(n)),
    form(n, {
      one: ', którego nikt nie użył od 90 dni',
      other: ', których nikt nie użył od 90 dni',
    }),
  ],
  removeDo: (n) => `Usuń ${permissions(n)}`,
  removed: (n) => ['Usunięto ', b(permissions(n)), '. Przez 30 dni możesz to przywrócić poniżej.'],
  pick: 'Zaznacz, co ma się skończyć.',
  done: 'Usunięte w ostatnich 30 dniach',
  doneLine: (n, who, when) => [b(permissions(n)), `, usunięto ${when}. Kto: ${who}.`],
  undone: (when) => `Przywrócono ${when}.`,
  until: (day) => `Można przywrócić do ${day}.`,
  giveBack: 'Przywróć',
  giveBackOf: (n, when) => `${permissions(n)}, usunięto ${when}`,
  sayGiveBack: (n) => ['Przywróć ', b(permissions(n))],
  givenBack: (n) =>
    n === 0 ? 'Niczego z tego nie można już przywrócić.' : ['Przywrócono ', b(permissions(n)), '.'],
};
