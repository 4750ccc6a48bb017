import type { Piece } from '../../words';
import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });

/** Sets of permissions by a name. */
export const presets: Text['presets'] = {
  title: 'Vorlagen',
  lead: 'Berechtigungen, die gemeinsam in einem Schritt vergeben werden. Eine Vorlage wird beim Anwenden kopiert: Sie zu ändern, ändert niemanden.',
  caption: 'Vorlagen und wie viele Berechtigungen jede hat',
  name: 'Name',
  add: 'Vorlage hinzufügen',
  empty: 'Noch keine Vorlagen',
  emptyLead: 'Eine Vorlage erspart es, immer wieder dieselben Berechtigungen anzukreuzen.',
  newTitle: 'Vorlage hinzufügen',
  newLead: 'Ein Name, und was mit ihm kommt.',
  editLead: 'Wer diese Vorlage bekommen hat, behält, was vergeben ist.',
  nameHint: 'Wonach Kunden sie auswählen, etwa Technik.',
  permissions: 'Was mit ihr kommt',
  services: 'Für alle Dienste',
  save: 'Vorlage speichern',
  cancel: 'Zurück zu den Vorlagen',
  remove: 'Vorlage entfernen',
  removeTitle: (name) => `${name} entfernen?`,
  removeSays: 'Sie lässt sich dann nicht mehr anwenden. Wer sie bekommen hat, behält, was vergeben ist.',
  removeDo: (name) => `${name} entfernen`,
  keep: 'Behalten',
  say: (name) => ['Die Vorlage ', b(name), ' speichern'],
  saved: (name, n) => [
    'Gespeichert. ',
    b(name),
    ` hat ${count(n, { one: 'Berechtigung', other: 'Berechtigungen' })}.`,
  ],
  removed: (name) => ['Entfernt. ', b(name), ' lässt sich nicht mehr anwenden.'],
  taken: 'Eine andere Vorlage hat diesen Namen.',
};
