import type { Piece, Source } from '../../words';
import { countIn, list, number } from '../count';
import type { Text } from '../worded';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const domainsOf = (n: number) => count(n, { one: 'domein', other: 'domeine' });
const othersOf = (n: number) => count(n, { one: 'ander een', other: 'ander' });

/** Kinds of mail, as pages name them. */
export const mailKinds: Text['mailKinds'] = {
  invoices: 'Nuwe fakture',
  reminders: 'Faktuurherinneringe',
  billing: 'Faktureringskennisgewings',
  quotes: 'Kwotasies',
  orders: 'Bestelbesonderhede',
  tickets: 'Kaartjies',
  services: 'Dienskennisgewings',
  domains: 'Domeinkennisgewings',
  legal: 'Regskennisgewings',
  general: 'Algemeen',
  security: 'Sekuriteit',
};

/** Of how much of a kind: "for 2 services". */
const part: Text['mail']['part'] = {
  some: {
    services: (n) => count(n, { one: 'diens', other: 'dienste' }),
    domains: domainsOf,
  },
  own: 'eie kaartjies',
};

/** What stands after a name: how much of it, and through whom; what no permission brings comes by a domain's role. */
function how(gets: string, sources: readonly Source[]): string {
  const by = sources.length === 0 ? ['as kontak van die domein'] : sources.map(through);
  return [...(gets === '' ? [] : [gets]), ...by].join(', ');
}

/** Who gets which mail. */
export const mail: Text['mail'] = {
  title: 'Wie kry watter e-pos',
  lead: 'Wie ’n e-pos kry, volg uit toestemmings. Een kopie gaan na elke adres.',
  ownLead: 'Watter e-pos van hierdie rekening na jou kom.',
  lock: (who) => `Jy sien hier net jou eie e-pos. Vra ${who} wie anders watter kry.`,
  now: 'Op hierdie oomblik',
  part,
  how,
  more: (n) => `en ${othersOf(n)}`,
  nobody: 'Niemand',
  onlyOwner: 'niemand anders kry dit nie',
  onlyOwnerOf: (n) => `niemand anders kry dit vir ${domainsOf(n)} nie`,
  stopped: (names, more) => `Afgeskakel deur ${list(more === 0 ? names : [...names, othersOf(more)])}.`,
  card: 'Almal se e-pos',
  matrix: 'E-pos van elke persoon',
  caption: 'Mense ondermekaar, soorte e-pos langs mekaar',
  find: 'Naam of e-pos',
  where: 'Waar',
  everywhere: 'Alle dienste en domeine',
  services: 'Dienste',
  domains: 'Domeine',
  who: 'Wie',
  whoOptions: {
    some: (n) => `Wie iets kry (${number(n)})`,
    all: (n) => `Almal (${number(n)})`,
    none: (n) => `Wie niks kry nie (${number(n)})`,
  },
  findButton: 'Soek',
  person: 'Persoon',
  copies: 'Adresse',
  copiesHint: 'alle mense, nie net dié wat gevind is nie',
  empty: 'Niemand gevind nie',
  emptyLead: 'Probeer ’n ander naam, of kyk na almal.',
  first: 'Eerste mense',
  next: 'Volgende mense',
  cell: {
    yes: (sources) => `ja, ${how('', sources)}`,
    some: (kind, n) => `vir ${part.some[kind](n)}`,
    own: 'vir eie kaartjies',
    fallback: 'ja, want niemand anders kry dit nie',
    stopped: 'kon, maar het dit afgeskakel',
    none: 'nee',
    give: (kind, name) => `Gee ${kind} aan ${name}`,
  },
  legend: {
    direct: 'eie toestemming, eienaar of hoofgebruiker',
    team: 'deur ’n span',
    number: 'vir soveel dienste of domeine',
    own: 'net eie kaartjies',
    fallback: 'eienaar, want niemand anders kry dit nie',
    stopped: 'het dit afgeskakel',
    give: 'maak die persoon se toestemmings oop met hierdie een gemerk',
  },
  ownShort: 'eie',
  chooseOwn: 'Kies jou eie e-pos',
  test: 'Stuur vir my ’n toets',
  testLead: 'Dit gaan na jou eie adres, na niemand anders nie.',
  testKind: 'Soort e-pos',
  tested: (kind, email) => ['’n Toets van “', kind, '” het na ', b(email), ' gegaan, na niemand anders nie.'],
  testOften: 'Jy het vyf toetse binne ’n uur gehad. Wag ’n rukkie en probeer dan weer.',
  testUnknown: 'Kies ’n soort e-pos.',
};

/** One's own choices. */
export const ownMail: Text['ownMail'] = {
  title: 'Jou e-pos',
  lead: 'Kies wat kom. As jy e-pos afskakel, verander dit niks aan wat jy kan doen nie.',
  none: 'Jy behoort nog aan geen rekening nie',
  noneLead: 'Wanneer iemand jou by ’n rekening voeg, verskyn die rekening se e-pos hier.',
  caption: (account) => `E-pos van ${account}`,
  kind: 'Soort e-pos',
  state: 'Kom na jou',
  change: 'Verander',
  comes: (sources) => `Ja, ${how('', sources)}`,
  comesSome: (what, sources) => `Vir ${how(what, sources)}`,
  ownTickets: 'jou eie kaartjies',
  on: 'Ja, so ver jou toestemmings strek',
  off: 'Nee, deur jou afgeskakel',
  never: (permission) => `Nee. Dit kom saam met die toestemming “${permission}”.`,
  always: 'Altyd. Dit gaan oor jou eie aanmelding, en niemand kan dit afskakel nie.',
  fallback: 'As niemand anders dit kry nie, kry die eienaar dit, ook wanneer dit afgeskakel is.',
  stop: 'Skakel af',
  resume: 'Skakel aan',
  label: (deed, kind, account) => `${deed}: ${kind}, ${account}`,
  stopped: (kind, account) => ['“', kind, '” van ', b(account), ' kom nie meer na jou nie.'],
  resumed: (kind, account) => ['“', kind, '” van ', b(account), ' kom weer na jou.'],
  more: 'Meer rekeninge',
  linkLead:
    'Hierdie bladsy hoort by die skakel in jou e-pos. Dit maak hierdie keuses oop en niks anders nie.',
};
