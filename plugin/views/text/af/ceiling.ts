import { countIn, list } from '../count';
import type { Text } from '../worded';

type Level = NonNullable<Parameters<Text['ceiling']['stands']>[1]>;

const count = countIn('af');
const clientsOf = (n: number) => count(n, { one: 'kliënt', other: 'kliënte' });
const offered = (isOffered: boolean) => (isOffered ? 'aangebied' : 'nie aangebied nie');

/** What clients can have at all. */
export const ceiling: Text['ceiling'] = {
  title: 'Wat aangebied word',
  lead: 'Wat kliënte hoegenaamd kan hê. ’n Kliënt se eie besluit geld voor dié van die groep, en dit weer voor die besluit vir almal.',
  clientLead: 'Wat hierdie kliënt hoegenaamd kan hê, die eienaar ook.',
  groupTitle: (group) => `Wat aan ${group} aangebied word`,
  groupLead: (n) => `${clientsOf(n)} in hierdie groep. ’n Kliënt se eie besluit geld eerste.`,
  sleeps:
    'Die einde van ’n aanbod beëindig niks vir goed nie: wat gegee is, slaap, en word wakker wanneer dit weer aangebied word.',
  groups: 'Kliëntegroepe',
  groupsCaption: 'Groepe waarin kliënte is',
  group: 'Groep',
  clients: 'Kliënte',
  noGroups: 'Die gasheer plaas kliënte in geen groepe nie.',
  everybody: 'Almal',
  services: 'Dienste',
  permission: 'Toestemming',
  now: 'Nou',
  word: 'Besluit',
  caption: (group) => `Wat aangebied word: ${group}`,
  count: (offers, all) => `${offers} van ${all} aangebied`,
  /** How it stands, and by whose word. */
  stands: (isOffered, by) => {
    const how = isOffered ? 'Aangebied' : 'Nie aan hierdie kliënt aangebied nie';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  standsHere: (isOffered, by) => {
    const how = isOffered ? 'Aangebied' : 'Nie aangebied nie';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  wordOf: (label) => `Besluit oor ${label}`,
  words: { allowed: 'Aangebied', forbidden: 'Nie aangebied nie' },
  inherit: {
    installation: () => 'Geen besluit: aangebied',
    group: (isOffered) => `Soos vir almal: ${offered(isOffered)}`,
    account: (isOffered) => `Soos vir die groep: ${offered(isOffered)}`,
  },
  preview: 'Kyk wat sou verander',
  review: 'Wat gaan verander',
  changes: (n) => count(n, { one: 'verandering', other: 'veranderinge' }),
  nothing: 'Nog niks verander nie. Kies eers ’n ander besluit oor iets.',
  save: 'Stoor veranderinge',
  discard: 'Gooi weg',
  ends: (label) => `Nie meer aangebied nie: ${label}`,
  begins: (label) => `Weer aangebied: ${label}`,
  stays: (label, isOffered) =>
    `’n Ander besluit oor ${label}; dit ${isOffered ? 'bly aangebied' : 'word steeds nie aangebied nie'}.`,
  forPeople: {
    ends: (names, isMore) => `Eindig vir ${list(isMore ? [...names, 'ander'] : names)}.`,
    begins: (names, isMore) => `Werk weer vir ${list(isMore ? [...names, 'ander'] : names)}.`,
  },
  forNobody: 'Niemand hier het dit nie.',
  forSome: 'Meer mense het iets wat dit meebring as wat hier deurgekyk word.',
  forClients: {
    ends: (clients, holders) =>
      `By ${clientsOf(clients)} eindig dit vir die eienaar, hoofgebruikers en ${given(holders)}.`,
    begins: (clients, holders) =>
      `By ${clientsOf(clients)} werk dit weer vir die eienaar, hoofgebruikers en ${given(holders)}.`,
  },
  say: (n, whom) => [
    'Verander wat aangebied word aan ',
    { strong: whom },
    `: ${count(n, { one: 'toestemming', other: 'toestemmings' })}`,
  ],
  saved: (n) => [
    `Gestoor. ${count(n, { one: 'toestemming het', other: 'toestemmings het' })} ’n ander besluit. Dit geld vanaf die volgende klik.`,
  ],
  stale: 'Iemand het intussen anders oor een van hierdie besluit, daarom is niks gestoor nie. So is dit nou.',
};

const whose: Record<Level, string> = {
  installation: 'volgens die besluit vir almal',
  group: 'volgens die besluit vir die groep',
  account: 'volgens die besluit vir hierdie kliënt',
};

function given(holders: number): string {
  return count(holders, {
    one: 'persoon of span aan wie dit gegee is',
    other: 'mense en spanne aan wie dit gegee is',
  });
}
