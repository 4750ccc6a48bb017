import type { Piece } from '../../words';
import { countIn, list, number } from '../count';
import type { Text } from '../worded';
import { platforms } from './labels';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, { one: 'Berechtigung', other: 'Berechtigungen' });

/** The People list. */
export const people: Text['people'] = {
  title: 'Personen',
  totals: (n) =>
    [
      `${number(n.signIn)} mit Login`,
      count(n.contacts, { one: 'Kontakt', other: 'Kontakte' }),
      ...(n.invited > 0 ? [`${number(n.invited)} eingeladen`] : []),
      ...(n.remote > 0 ? [`${number(n.remote)} über externe Teams`] : []),
    ].join(', ') + '.',
  caption: (account) => `Personen von ${account}`,
  card: 'Alle',
  person: 'Person',
  kind: 'Art',
  access: 'Zugriff',
  of: (n) => `von ${n}`,
  columns: { billing: 'Abrechnung', support: 'Support', misc: 'Sonst.', services: 'Dienste' },
  all: 'Alle',
  none: 'Keine',
  everything: 'Alles',
  nothing: 'Noch nichts',
  /** How many somebody has. */
  held: (n) => permissions(n),
  linked: (platform) => `verknüpft mit ${platforms[platform]}`,
  add: 'Person hinzufügen',
  find: 'Personen suchen',
  findWhat: 'Name oder E-Mail',
  kindLabel: 'Art',
  kinds: {
    everyone: 'Alle',
    users: 'Benutzer',
    contacts: 'Kontakte',
    invited: 'Eingeladen',
    remote: 'Extern',
    suspended: 'Suspendiert',
  },
  canLabel: 'Wer kann',
  canAnything: 'Kann: jede Berechtigung',
  teamLabel: 'Team',
  anyTeam: 'Jedes Team',
  remoteTeam: (name) => `${name} (extern)`,
  findDo: 'Suchen',
  choiceMore: 'Hier stehen nur die ersten. Suchen Sie andere nach Name oder E-Mail.',
  choiceNone: 'Niemand hier heißt so.',
  willHave: (n) => `Wird ${permissions(n)} haben`,
  linkEnds: (day) => `Eingeladen, Link endet am ${day}`,
  linkOver: (day) => `Eingeladen, Link endete am ${day}`,
  menuOf: (name) => `Mehr zu ${name}`,
  menuHead: 'Mehr',
  menu: {
    access: 'Zugriff',
    details: 'Angaben',
    why: 'Warum',
    promote: 'Zum Benutzer machen',
    remove: 'Entfernen',
    invitation: 'Erneut senden oder zurückziehen',
  },
  nobody: 'Niemand gefunden',
  nobodyLead:
    'Niemand hier passt. Versuchen Sie weniger Buchstaben, oder eine andere Art, eine andere Berechtigung oder ein anderes Team.',
  nearest: 'Ähnliche Namen:',
  everyoneAgain: 'Alle ansehen',
  empty: 'Bisher nur Sie',
  emptyLead: 'Wer E-Mails erhalten, den Support fragen oder sich anmelden soll, erscheint hier.',
  more: 'Weitere Personen',
  csv: {
    take: 'Alle als CSV',
    heads: [
      ...['Name', 'E-Mail', 'Art', 'Firma', 'Status', 'Teams'],
      ...['Abrechnung', 'Support', 'Sonstiges', 'Dienste', 'Einladung endet'],
    ],
  },
};

/** Add person. */
export const newPerson: Text['newPerson'] = {
  title: 'Person hinzufügen',
  lead: 'Jemand, der E-Mails erhalten, den Support fragen oder sich anmelden soll.',
  kind: 'Muss sich die Person anmelden?',
  kinds: { contact: 'Nein: ein Kontakt', user: 'Ja: ein Benutzer' },
  kindHints: {
    contact: 'Erhält E-Mails und fragt den Support per E-Mail und Chat.',
    user: 'Erhält eine Einladung per E-Mail und hat ein eigenes Passwort.',
  },
  needs: (label, ask) => `Braucht „${label}“, das haben Sie nicht. Fragen Sie ${ask}.`,
  name: 'Name',
  email: 'E-Mail',
  start: 'Was die Person tun kann',
  startHint: 'Was Sie selbst nicht vergeben können, fehlt hier. Sie können es danach ändern.',
  nothing: 'Noch nichts',
  presets: 'Vorlagen',
  copy: 'Dasselbe wie',
  addContact: 'Kontakt hinzufügen',
  send: 'Einladung senden',
  add: 'Person hinzufügen',
  addHint: 'Ein Kontakt ist sofort da. Ein Benutzer muss annehmen.',
  present: (name) => ['Eine Person mit dieser E-Mail ist schon hier: ', name, '.'],
  invited: (email) => ['Eine Einladung an diese E-Mail wartet schon: ', email, '.'],
  added: (name) => ['Hinzugefügt. ', b(name), ' ist hier und kann noch nichts tun.'],
  sayGive: (n, name) => [`${permissions(n)} an `, b(name), ' vergeben'],
  give: 'Vergeben',
  given: (n, name) => ['Hinzugefügt. ', b(name), ` hat jetzt ${permissions(n)}.`],
  waits: (labels) => ` (wartet auf ein Login: ${list(labels)})`,
  sayInvite: (email, n) => [b(email), ` mit ${permissions(n)} einladen`],
  sent: (email, day) => ['Einladung gesendet an ', b(email), `. Der Link gilt einmal, bis ${day}.`],
};
