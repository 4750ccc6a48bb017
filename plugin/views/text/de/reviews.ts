import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, { one: 'Berechtigung', other: 'Berechtigungen' });

/** Who holds what, and what nobody uses. */
export const reviews: Text['reviews'] = {
  title: 'Überprüfungen',
  lead: 'Wem was gegeben wurde, seit wann, von wem, und wann es zuletzt benutzt wurde.',
  tabs: { all: 'Alles', unused: '90 Tage unbenutzt' },
  tabsOf: 'Was überprüft wird',
  card: 'Berechtigungen',
  caption: (account) => `Berechtigungen bei ${account}, nach Personen und Teams`,
  remove: 'Entfernen',
  permission: 'Berechtigung',
  since: 'Seit',
  from: 'Von',
  lastUsed: 'Zuletzt benutzt',
  never: 'Nie',
  unused: '90 Tage unbenutzt',
  ends: (day) => `Endet am ${day}`,
  api: 'der API',
  // It stands where somebody is asked: "Fragen Sie …".
  gone: 'jemandem, der nicht mehr hier ist',
  team: 'Team',
  remote: 'Externes Team',
  mark: (what, who) => `${what} von ${who} entfernen`,
  hint: 'Was angekreuzt ist, endet; entfernen Sie das Häkchen bei allem, was bleiben soll. 30 Tage lang können Sie es zurückgeben.',
  removeMarked: (n) => `Angekreuzte entfernen (${n})`,
  lookLead: 'Das endet für die unten Genannten. 30 Tage lang können Sie es zurückgeben.',
  looks: (what) => `Endet: ${list(what)}.`,
  none: 'Noch wurde niemandem etwas gegeben',
  noneLead: 'Was Personen und Teams bekommen, steht hier, auch wann es zuletzt benutzt wurde.',
  nothingUnused: 'Nichts wartet auf Sie',
  nothingUnusedLead: 'Alles, was vergeben ist, wurde innerhalb von 90 Tagen benutzt oder ist neuer.',
  more: 'Weitere Berechtigungen',
  sayRemove: (n) => [b(permissions(n)), ' entfernen, 90 Tage lang von niemandem benutzt'],
  removeDo: (n) => `${permissions(n)} entfernen`,
  removed: (n) => ['Entfernt: ', b(permissions(n)), '. 30 Tage lang können Sie das unten zurückgeben.'],
  pick: 'Kreuzen Sie an, was enden soll.',
  done: 'In den letzten 30 Tagen entfernt',
  doneLine: (n, who, when) => [b(permissions(n)), `, entfernt von ${who}: ${when}.`],
  undone: (when) => `Zurückgegeben: ${when}.`,
  until: (day) => `Lässt sich bis ${day} zurückgeben.`,
  giveBack: 'Zurückgeben',
  giveBackOf: (n, when) => `${permissions(n)}, entfernt: ${when}`,
  sayGiveBack: (n) => [b(permissions(n)), ' zurückgeben'],
  givenBack: (n) =>
    n === 0 ? 'Nichts davon lässt sich noch zurückgeben.' : ['Zurückgegeben: ', b(permissions(n)), '.'],
};
