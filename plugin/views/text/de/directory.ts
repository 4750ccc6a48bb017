import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');

/** Everybody across all clients. */
export const directory: Text['directory'] = {
  title: 'Alle Personen',
  lead: 'Personen aller Kunden, mit und ohne Login.',
  find: 'Personen aller Kunden suchen',
  findWhat: 'Name, E-Mail oder Telefon',
  kindLabel: 'Art',
  anyKind: 'Jede Art',
  kinds: { user: 'Benutzer', contact: 'Kontakte' },
  stateLabel: 'Status',
  anyState: 'Jeder Status',
  states: { active: 'Aktiv', suspended: 'Suspendiert', asleep: 'Adresse nicht bestätigt' },
  findDo: 'Suchen',
  caption: 'Personen aller Kunden, und wo sie einen Platz haben',
  person: 'Person',
  kind: 'Art',
  state: 'Status',
  clients: 'Kunden',
  more: (n) => `und ${count(n, { one: 'weiterer', other: 'weitere' })}`,
  nowhere: 'Derzeit nirgends',
  nobody: 'Niemand gefunden',
  nobodyLead:
    'Versuchen Sie den Anfang eines Namens, einer E-Mail-Adresse oder Telefonnummer, oder eine andere Art oder einen anderen Status.',
  further: 'Bisher niemand. Es sind noch mehr Personen durchzusehen.',
  next: 'Weitere Personen',
  first: 'Erste Personen',
  csv: 'Als CSV speichern',
  csvHint:
    'Alle Gefundenen, nicht nur diese Seite. Dass Sie sie mitgenommen haben, steht in den Aktivitäten.',
};
