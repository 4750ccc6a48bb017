import type { Piece } from '../../words';
import type { Text } from '../worded';
import { permissions } from './counted';

const b = (strong: string): Piece => ({ strong });

/** Sets of permissions by a name. */
export const presets: Text['presets'] = {
  title: 'Szablony',
  lead: 'Zestawy uprawnień, które nadaje się w jednym kroku. Szablon jest przy zastosowaniu kopiowany: jego zmiana nikogo nie zmienia.',
  caption: 'Szablony i liczba uprawnień w każdym',
  name: 'Nazwa',
  add: 'Dodaj szablon',
  empty: 'Nie ma jeszcze szablonów',
  emptyLead: 'Dzięki szablonowi nie trzeba wciąż zaznaczać tych samych uprawnień.',
  newTitle: 'Dodaj szablon',
  newLead: 'Nazwa i to, co się z nią wiąże.',
  editLead: 'Kto dostał ten szablon, zachowuje to, co ma.',
  nameHint: 'Według czego wybierają go klienci, na przykład Techniczny.',
  permissions: 'Co zawiera',
  services: 'We wszystkich usługach',
  save: 'Zapisz szablon',
  cancel: 'Wróć do szablonów',
  remove: 'Usuń szablon',
  removeTitle: (name) => `Usunąć szablon ${name}?`,
  removeSays: 'Nie można go już zastosować. Kto go dostał, zachowuje to, co ma.',
  removeDo: (name) => `Usuń szablon ${name}`,
  keep: 'Zostaw',
  say: (name) => ['Zapisz szablon ', b(name)],
  saved: (name, n) => ['Zapisano. Szablon ', b(name), ` ma ${permissions(n)}.`],
  removed: (name) => ['Usunięto. Szablonu ', b(name), ' nie można już zastosować.'],
  taken: 'Inny szablon ma już tę nazwę.',
};
