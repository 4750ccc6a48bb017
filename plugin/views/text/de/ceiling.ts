import { countIn, formIn, list } from '../count';
import type { Text } from '../worded';

const [count, form] = [countIn('de'), formIn('de')];

const offered = (isOffered: boolean) => (isOffered ? 'angeboten' : 'nicht angeboten');
const clients = (n: number) => count(n, { one: 'Kunde', other: 'Kunden' });
/** Where it ends or works again: "Bei 3 Kunden". */
const atClients = (n: number) => `Bei ${count(n, { one: 'Kunden', other: 'Kunden' })}`;
const permissions = (n: number) => count(n, { one: 'Berechtigung', other: 'Berechtigungen' });

/** What clients can have at all. */
export const ceiling: Text['ceiling'] = {
  title: 'Was angeboten wird',
  lead: 'Was Kunden überhaupt haben können. Die eigene Vorgabe eines Kunden zählt vor der seiner Gruppe, und diese vor der Vorgabe für alle.',
  clientLead: 'Was dieser Kunde überhaupt haben kann, auch der Inhaber.',
  groupTitle: (group) => `Was der Gruppe ${group} angeboten wird`,
  groupLead: (n) => `${clients(n)} in dieser Gruppe. Die eigene Vorgabe eines Kunden zählt davor.`,
  sleeps:
    'Ein Angebot zu beenden, beendet nichts für immer: Was vergeben wurde, ruht, und gilt wieder, sobald es wieder angeboten wird.',
  groups: 'Kundengruppen',
  groupsCaption: 'Gruppen, in denen Kunden sind',
  group: 'Gruppe',
  clients: 'Kunden',
  noGroups: 'Der Hoster ordnet Kunden keinen Gruppen zu.',
  everybody: 'Alle',
  services: 'Dienste',
  permission: 'Berechtigung',
  now: 'Jetzt',
  word: 'Vorgabe',
  caption: (group) => `Was angeboten wird: ${group}`,
  count: (offers, all) => `${offers} von ${all} angeboten`,
  stands: (isOffered, by) => {
    const how = isOffered ? 'Angeboten' : 'Diesem Kunden nicht angeboten';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  standsHere: (isOffered, by) => {
    const how = isOffered ? 'Angeboten' : 'Nicht angeboten';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  wordOf: (label) => `Vorgabe für ${label}`,
  words: { allowed: 'Angeboten', forbidden: 'Nicht angeboten' },
  inherit: {
    installation: () => 'Keine Vorgabe: angeboten',
    group: (isOffered) => `Wie für alle: ${offered(isOffered)}`,
    account: (isOffered) => `Wie für die Gruppe: ${offered(isOffered)}`,
  },
  preview: 'Ansehen, was sich ändern würde',
  review: 'Was sich ändert',
  changes: (n) => count(n, { one: 'Änderung', other: 'Änderungen' }),
  nothing: 'Noch ändert sich nichts. Wählen Sie zuerst für etwas eine andere Vorgabe.',
  save: 'Änderungen speichern',
  discard: 'Verwerfen',
  ends: (label) => `Nicht mehr angeboten: ${label}`,
  begins: (label) => `Wieder angeboten: ${label}`,
  stays: (label, isOffered) => `Eine andere Vorgabe für ${label}; es bleibt ${offered(isOffered)}.`,
  forPeople: {
    ends: (names, isMore) => `Endet für ${list(isMore ? [...names, 'weitere'] : names)}.`,
    begins: (names, isMore) => `Gilt wieder für ${list(isMore ? [...names, 'weitere'] : names)}.`,
  },
  forNobody: 'Niemand hier hat es.',
  forSome: 'Mehr Personen, als hier durchgesehen werden, haben etwas, das es mitbringt.',
  forClients: {
    ends: (at, holders) => `${atClients(at)} endet es für Inhaber, Master und ${given(holders)}.`,
    begins: (at, holders) => `${atClients(at)} gilt es wieder für Inhaber, Master und ${given(holders)}.`,
  },
  say: (n, whom) => ['Ändern, was angeboten wird: ', { strong: whom }, `, ${permissions(n)}`],
  saved: (n) => [
    `Gespeichert. ${permissions(n)} ${form(n, { one: 'hat', other: 'haben' })} eine andere Vorgabe. Sie gilt ab dem nächsten Klick.`,
  ],
  stale:
    'Jemand hat für etwas davon inzwischen eine andere Vorgabe gemacht, deshalb wurde nichts gespeichert. So ist es jetzt.',
};

const whose = {
  installation: 'nach der Vorgabe für alle',
  group: 'nach der Vorgabe für die Gruppe',
  account: 'nach der Vorgabe für diesen Kunden',
};

function given(holders: number): string {
  return count(holders, {
    one: 'Person oder Team mit dieser Berechtigung',
    other: 'Personen und Teams mit dieser Berechtigung',
  });
}
