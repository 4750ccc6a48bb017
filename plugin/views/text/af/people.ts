import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const permissions = (n: number) => count(n, { one: 'toestemming', other: 'toestemmings' });

/** The People list. */
export const people: Text['people'] = {
  title: 'Mense',
  totals: (n) =>
    [
      `${n.signIn} wat aanmeld`,
      count(n.contacts, { one: 'kontak', other: 'kontakte' }),
      ...(n.invited > 0 ? [`${n.invited} genooi`] : []),
      ...(n.remote > 0 ? [`${n.remote} deur eksterne spanne`] : []),
    ].join(', ') + '.',
  caption: (account) => `Mense van ${account}`,
  card: 'Almal',
  person: 'Persoon',
  kind: 'Soort',
  access: 'Toegang',
  of: (n) => `van ${n}`,
  columns: { billing: 'Fakturering', support: 'Ondersteuning', misc: 'Diverse', services: 'Dienste' },
  all: 'Alles',
  none: 'Geen',
  everything: 'Alles',
  nothing: 'Nog niks nie',
  /** How many somebody has. */
  held: (n) => permissions(n),
  linked: (platform) => `gekoppel aan ${platforms[platform]}`,
  add: 'Voeg persoon by',
  find: 'Soek mense',
  findWhat: 'Naam of e-pos',
  kindLabel: 'Soort',
  kinds: {
    everyone: 'Almal',
    users: 'Gebruikers',
    contacts: 'Kontakte',
    invited: 'Genooi',
    remote: 'Ekstern',
    suspended: 'Opgeskort',
  },
  canLabel: 'Wie kan',
  canAnything: 'Kan: enige toestemming',
  teamLabel: 'Span',
  anyTeam: 'Enige span',
  remoteTeam: (name) => `${name} (ekstern)`,
  findDo: 'Soek',
  choiceMore: 'Net die eerstes staan hier. Soek ander volgens naam of e-pos.',
  choiceNone: 'Niemand hier heet so nie.',
  willHave: (n) => `Gaan ${permissions(n)} kry`,
  linkEnds: (day) => `Genooi, skakel eindig ${day}`,
  linkOver: (day) => `Genooi, skakel het ${day} geëindig`,
  menuOf: (name) => `Meer vir ${name}`,
  menuHead: 'Meer',
  menu: {
    access: 'Toegang',
    details: 'Besonderhede',
    why: 'Hoekom',
    promote: 'Bevorder tot gebruiker',
    remove: 'Verwyder',
    invitation: 'Stuur weer of trek terug',
  },
  nobody: 'Niemand gevind nie',
  nobodyLead: 'Niemand hier pas nie. Probeer minder letters, of ’n ander soort, toestemming of span.',
  nearest: 'Name wat naby is:',
  everyoneAgain: 'Sien almal',
  empty: 'Tot dusver net jy',
  emptyLead: 'Mense wat e-pos moet kry, ondersteuning moet vra of moet aanmeld, verskyn hier.',
  more: 'Volgende mense',
  csv: {
    take: 'Almal as CSV',
    heads: [
      ...['Naam', 'E-pos', 'Soort', 'Maatskappy', 'Status', 'Spanne'],
      ...['Fakturering', 'Ondersteuning', 'Diverse', 'Dienste', 'Uitnodiging eindig'],
    ],
  },
};

/** Add person. */
export const newPerson: Text['newPerson'] = {
  title: 'Voeg persoon by',
  lead: 'Iemand wat e-pos moet kry, ondersteuning moet vra of moet aanmeld.',
  kind: 'Moet die persoon aanmeld?',
  kinds: { contact: 'Nee: ’n kontak', user: 'Ja: ’n gebruiker' },
  kindHints: {
    contact: 'Kry e-pos, en vra ondersteuning per e-pos en klets.',
    user: 'Kry ’n uitnodiging per e-pos, en het ’n eie wagwoord.',
  },
  needs: (label, ask) => `Vereis “${label}”, wat jy nie het nie. Vra ${ask}.`,
  name: 'Naam',
  email: 'E-pos',
  start: 'Wat die persoon kan doen',
  startHint: 'Wat jy nie self kan gee nie, word uitgelaat. Jy kan dit daarna verander.',
  nothing: 'Nog niks nie',
  presets: 'Voorinstellings',
  copy: 'Dieselfde as',
  addContact: 'Voeg kontak by',
  send: 'Stuur uitnodiging',
  add: 'Voeg persoon by',
  addHint: '’n Kontak is dadelik daar. ’n Gebruiker moet aanvaar.',
  present: (name) => ['’n Persoon met hierdie e-pos is reeds hier: ', name, '.'],
  invited: (email) => ['’n Uitnodiging na hierdie e-pos wag reeds: ', email, '.'],
  added: (name) => ['Bygevoeg. ', b(name), ' is hier en kan nog niks doen nie.'],
  sayGive: (n, name) => [`Gee ${permissions(n)} aan `, b(name)],
  give: 'Gee',
  given: (n, name) => ['Bygevoeg. ', b(name), ` het nou ${permissions(n)}.`],
  waits: (labels) => ` (wag vir ’n aanmelding: ${list(labels)})`,
  sayInvite: (email, n) => ['Nooi ', b(email), ` met ${permissions(n)}`],
  sent: (email, day) => ['Uitnodiging gestuur aan ', b(email), `. Die skakel werk een keer, tot ${day}.`],
};
