import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });
const people = (n: number) => count(n, { one: 'Person', other: 'Personen' });

/** Something that is given to several people at once. */
export const many: Text['many'] = {
  title: 'Mehrere Personen ändern',
  // It stands where somebody is asked: "Fragen Sie …".
  hint: 'Kreuzen Sie Personen an, um mehrere auf einmal zu ändern.',
  begin: 'Angekreuzte ändern',
  choose: (name) => `${name} auswählen`,
  who: 'Wer',
  what: 'Was',
  nothing: 'Vorlage oder Berechtigung wählen',
  presets: 'Vorlage anwenden',
  group: (name) => `Eine Berechtigung vergeben: ${name}`,
  presetHint:
    'Eine Vorlage ersetzt, was jede Person für das ganze Konto hat. Was für einen einzelnen Dienst vergeben ist, bleibt.',
  preview: 'Ansehen, was sich ändern würde',
  review: 'Was sich ändern würde',
  gains: (labels) => `Bekommt ${list(labels)}.`,
  sleeps: (labels) =>
    `Wartet auf ein Login: ${list(labels)}. Ein Kontakt hat keines, deshalb wirkt es noch nicht.`,
  loses: (labels) => `Verliert ${list(labels)}.`,
  stays: 'Nichts ändert sich.',
  cannot:
    'Jemand hier liegt außerhalb dessen, was Sie ändern können. Entfernen Sie das Häkchen und sehen Sie noch einmal hin.',
  noChange: 'Für niemanden würde sich etwas ändern.',
  save: (n) => `Für ${people(n)} speichern`,
  noneChosen: 'Niemand ist ausgewählt',
  noneChosenLead: 'Kreuzen Sie zuerst in der Liste Personen an.',
  sayPreset: (name, n) => [b(name), ` auf ${people(n)} anwenden`],
  sayGive: (label, n) => [b(label), ` an ${people(n)} vergeben`],
  deed: 'Änderungen speichern',
  saved: (n) => `Für ${people(n)} gespeichert. Es gilt ab dem nächsten Klick.`,
  savedAsleep: (n) =>
    `Für ${people(n)} gespeichert. Es gilt ab dem nächsten Klick; was ein Login braucht, wartet, bis es eines gibt.`,
  changedMeanwhile:
    'Inzwischen hat sich etwas geändert. Sehen Sie es an, wie es jetzt ist; noch ist nichts gespeichert.',
};
