import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');

/** The staff’s pages about clients. */
export const admin: Text['admin'] = {
  clients: 'Kunden',
  clientsLead: (n) => `${count(n, { one: 'Kunde', other: 'Kunden' })} in dieser Installation.`,
  clientsCaption: 'Kunden',
  find: 'Suchen',
  findLabel: 'Kunden suchen',
  more: 'Weitere Kunden',
  findHint: 'Name, Nummer, E-Mail',
  client: 'Kunde',
  noOwner: 'Niemand',
  owner: 'Inhaber',
  status: 'Status',
  people: 'Personen',
  noClients: (q) => `Kein Kunde passt zu „${q}“`,
  noClientsLead: 'Versuchen Sie es mit einem Teil des Namens, der Nummer oder irgendeiner E-Mail-Adresse.',
  since: 'Kunde seit',
  staffNote:
    'Sie handeln als Mitarbeiter. Was Sie hier ändern, steht unter Ihrem Namen in den Aktivitäten des Kunden.',
  lookNote: 'Sie sehen als Mitarbeiter zu. Ihre Rolle ändert hier nichts; ein Administrator kann es.',
  tabs: {
    summary: 'Übersicht',
    people: 'Personen',
    teams: 'Teams',
    mail: 'Wer welche E-Mails erhält',
    requests: 'Anfragen',
    reviews: 'Überprüfungen',
    ceiling: 'Was angeboten wird',
    activity: 'Aktivitäten',
  },
  tabsOf: (name) => `Seiten zu ${name}`,
  // It stands where somebody is asked: "Fragen Sie …".
  administrator: 'einen Administrator',
  whichMail: 'Welche E-Mails',
  whoGets: (kind) => `Wer erhält: ${kind}`,
  fromWhere: 'Woher',
  allMail: 'Wer welche E-Mails erhält',
  allPeople: (n) => `Alle: ${count(n, { one: 'Person', other: 'Personen' })}`,
  contacts: 'Personen und was sie tun können',
  contactsCaption: (name) => `Personen von ${name} und was sie tun können`,
  ask: 'Fragen',
  who: 'Wer',
  what: 'Kann was tun',
  where: 'Wobei',
  answer: 'Antworten',
  services: 'Dienste',
  servicesCaption: (name) => `Dienste von ${name}`,
  noServices: 'Keine Dienste.',
};

/** The outbox. */
export const outbox: Text['outbox'] = {
  title: 'Postausgang',
  lead: 'Was nicht zugestellt werden konnte und wobei wir nicht sicher sind.',
  caption: 'Nachrichten, die jemand ansehen muss',
  to: 'An',
  subject: 'Was',
  state: 'Status',
  states: { dead: 'Aufgegeben', uncertain: 'Ungewiss' },
  reason: 'Warum',
  tries: 'Versuche',
  when: 'Letzter Versuch',
  change: 'Ändern',
  retry: 'Erneut versuchen',
  retryLabel: (what, to) => `${what} an ${to} erneut versuchen`,
  uncertainNote:
    'Eine ungewisse Nachricht ist vielleicht angekommen. Versuchen Sie es erst erneut, wenn Sie auf der anderen Seite nachgesehen haben.',
  empty: 'Alles ist zugestellt',
  emptyLead: 'Was endgültig scheitert, erscheint hier mit dem Grund.',
};
