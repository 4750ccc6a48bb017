import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('af');

/** The staff’s pages about clients. */
export const admin: Text['admin'] = {
  clients: 'Kliënte',
  clientsLead: (n) => `${count(n, { one: 'kliënt', other: 'kliënte' })} van hierdie installasie.`,
  clientsCaption: 'Kliënte',
  find: 'Soek',
  findLabel: 'Soek ’n kliënt',
  more: 'Volgende kliënte',
  findHint: 'Naam, nommer, e-pos',
  client: 'Kliënt',
  noOwner: 'Niemand',
  owner: 'Eienaar',
  status: 'Status',
  people: 'Mense',
  noClients: (q) => `Geen kliënt pas by “${q}” nie`,
  noClientsLead: 'Probeer ’n deel van die naam, die nommer of enigiemand se e-pos.',
  since: 'kliënt sedert',
  staffNote:
    'Jy tree as personeel op. Wat jy hier verander, staan in die kliënt se eie aktiwiteit, onder jou naam.',
  lookNote: 'Jy kyk as personeel toe. Jou rol verander hier niks nie; ’n administrateur kan.',
  tabs: {
    summary: 'Opsomming',
    people: 'Mense',
    teams: 'Spanne',
    mail: 'Wie kry watter e-pos',
    requests: 'Versoeke',
    reviews: 'Hersienings',
    ceiling: 'Wat aangebied word',
    activity: 'Aktiwiteit',
  },
  tabsOf: (name) => `Bladsye oor ${name}`,
  /** Who can change what an auditor only looks at. */
  administrator: '’n administrateur',
  whichMail: 'Watter e-pos',
  whoGets: (kind) => `Wie kry: ${kind}`,
  fromWhere: 'Van waar',
  allMail: 'Wie kry watter e-pos',
  allPeople: (n) => `Almal: ${count(n, { one: 'persoon', other: 'mense' })}`,
  contacts: 'Mense en wat elkeen kan doen',
  contactsCaption: (name) => `Mense van ${name} en wat elkeen kan doen`,
  ask: 'Vra',
  who: 'Wie',
  what: 'Kan wat doen',
  where: 'Op watter een',
  answer: 'Antwoord',
  services: 'Dienste',
  servicesCaption: (name) => `Dienste van ${name}`,
  noServices: 'Geen dienste nie.',
};

/** The outbox. */
export const outbox: Text['outbox'] = {
  title: 'Uitmandjie',
  lead: 'Wat nie afgelewer kon word nie, en waarvan ons nie seker kan wees nie.',
  caption: 'Boodskappe waarna gekyk moet word',
  to: 'Aan',
  subject: 'Wat',
  state: 'Status',
  states: { dead: 'Opgegee', uncertain: 'Onseker' },
  reason: 'Hoekom',
  tries: 'Pogings',
  when: 'Laaste poging',
  change: 'Verander',
  retry: 'Probeer weer',
  retryLabel: (what, to) => `Probeer ${what} weer aan ${to} stuur`,
  uncertainNote:
    '’n Onseker boodskap het dalk aangekom. Probeer eers weer nadat jy aan die ander kant gekyk het.',
  empty: 'Alles is afgelewer',
  emptyLead: 'Wat vir goed misluk, verskyn hier met die rede.',
};
