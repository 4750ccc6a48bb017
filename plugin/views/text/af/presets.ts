import type { Piece } from '../../words';
import { countIn } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');

/** Sets of permissions by a name. */
export const presets: Text['presets'] = {
  title: 'Voorinstellings',
  lead: 'Stelle toestemmings wat in een stap gegee word. ’n Voorinstelling word gekopieer wanneer dit toegepas word: om een te verander, verander niemand nie.',
  caption: 'Voorinstellings en hoeveel toestemmings elkeen het',
  name: 'Naam',
  add: 'Voeg voorinstelling by',
  empty: 'Nog geen voorinstellings nie',
  emptyLead: 'Met ’n voorinstelling hoef jy nie dieselfde toestemmings telkens te merk nie.',
  newTitle: 'Voeg voorinstelling by',
  newLead: '’n Naam, en wat daarmee saamkom.',
  editLead: 'Wie hierdie voorinstelling gekry het, behou wat hulle het.',
  nameHint: 'Waarvolgens kliënte dit kies, soos Tegnies.',
  permissions: 'Wat daarmee saamkom',
  services: 'Op alle dienste',
  save: 'Stoor voorinstelling',
  cancel: 'Terug na die voorinstellings',
  remove: 'Verwyder voorinstelling',
  removeTitle: (name) => `Verwyder ${name}?`,
  removeSays: 'Dit kan nie meer toegepas word nie. Wie dit gekry het, behou wat hulle het.',
  removeDo: (name) => `Verwyder ${name}`,
  keep: 'Behou',
  say: (name) => ['Stoor die voorinstelling ', b(name)],
  saved: (name, n) => [
    'Gestoor. ',
    b(name),
    ` het ${count(n, { one: 'toestemming', other: 'toestemmings' })}.`,
  ],
  removed: (name) => ['Verwyder. ', b(name), ' kan nie meer toegepas word nie.'],
  taken: '’n Ander voorinstelling het hierdie naam.',
};
