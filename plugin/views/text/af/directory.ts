import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('af');

/** Everybody across all clients. */
export const directory: Text['directory'] = {
  title: 'Almal',
  lead: 'Mense van alle kliënte, met of sonder ’n aanmelding.',
  find: 'Soek mense van alle kliënte',
  findWhat: 'Naam, e-pos of telefoon',
  kindLabel: 'Soort',
  anyKind: 'Enige soort',
  kinds: { user: 'Gebruikers', contact: 'Kontakte' },
  stateLabel: 'Status',
  anyState: 'Enige status',
  states: { active: 'Aktief', suspended: 'Opgeskort', asleep: 'Adres nie bewys nie' },
  findDo: 'Soek',
  caption: 'Mense van alle kliënte, en waar elkeen ’n plek het',
  person: 'Persoon',
  kind: 'Soort',
  state: 'Status',
  clients: 'Kliënte',
  more: (n) => `en ${count(n, { one: 'ander een', other: 'ander' })}`,
  nowhere: 'Tans nêrens nie',
  nobody: 'Niemand gevind nie',
  nobodyLead: 'Probeer die begin van ’n naam, ’n e-pos of ’n telefoonnommer, of ’n ander soort of status.',
  further: 'Nog niemand nie. Daar is meer mense om deur te kyk.',
  next: 'Volgende mense',
  first: 'Eerste mense',
  csv: 'Stoor as CSV',
  csvHint:
    'Almal wat gevind is, nie net hierdie bladsy nie. Dat jy dit saamgeneem het, staan in die aktiwiteit.',
};
