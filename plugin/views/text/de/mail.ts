import type { Piece, Source } from '../../words';
import { countIn, list, number } from '../count';
import type { Text } from '../worded';
import { through } from './labels';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });

/** Kinds of mail, as pages name them. */
export const mailKinds: Text['mailKinds'] = {
  invoices: 'Neue Rechnungen',
  reminders: 'Zahlungserinnerungen',
  billing: 'Abrechnungshinweise',
  quotes: 'Angebote',
  orders: 'Bestelldetails',
  tickets: 'Tickets',
  services: 'Hinweise zu Diensten',
  domains: 'Hinweise zu Domains',
  legal: 'Rechtliche Hinweise',
  general: 'Allgemeines',
  security: 'Sicherheit',
};

/** Of how much of a kind: "für 2 Dienste". */
const part = {
  some: {
    services: (n: number) => count(n, { one: 'Dienst', other: 'Dienste' }),
    domains: (n: number) => count(n, { one: 'Domain', other: 'Domains' }),
  },
  own: 'die eigenen Tickets',
};

/** What stands after a name: how much of it, and through whom; what no permission brings comes by a domain's role. */
function how(gets: string, sources: readonly Source[]): string {
  const by = sources.length === 0 ? ['als Kontakt der Domain'] : sources.map(through);
  return [...(gets === '' ? [] : [gets]), ...by].join(', ');
}

/** Who gets which mail. */
export const mail: Text['mail'] = {
  title: 'Wer welche E-Mails erhält',
  lead: 'Wer eine E-Mail erhält, folgt aus den Berechtigungen. An jede Adresse geht eine Kopie.',
  ownLead: 'Welche E-Mails dieses Kontos Sie erhalten.',
  lock: (who) => `Sie sehen hier nur Ihre eigenen E-Mails. Wer sonst welche erhält: Fragen Sie ${who}.`,
  now: 'Derzeit',
  part,
  how,
  more: (n) => `und ${count(n, { one: 'weitere Person', other: 'weitere' })}`,
  nobody: 'Niemand',
  onlyOwner: 'sonst niemand',
  onlyOwnerOf: (n) => `sonst niemand für ${count(n, { one: 'Domain', other: 'Domains' })}`,
  stopped: (names, more) =>
    `Abgeschaltet von ${list(more === 0 ? names : [...names, count(more, { one: 'weiteren Person', other: 'weiteren' })])}.`,
  card: 'Die E-Mails aller',
  matrix: 'E-Mails jeder Person',
  caption: 'Personen untereinander, Arten von E-Mails nebeneinander',
  find: 'Name oder E-Mail',
  where: 'Wo',
  everywhere: 'Alle Dienste und Domains',
  services: 'Dienste',
  domains: 'Domains',
  who: 'Wer',
  whoOptions: {
    some: (n) => `Wer etwas erhält (${number(n)})`,
    all: (n) => `Alle (${number(n)})`,
    none: (n) => `Wer nichts erhält (${number(n)})`,
  },
  findButton: 'Suchen',
  person: 'Person',
  copies: 'Adressen',
  copiesHint: 'alle Personen, nicht nur die gefundenen',
  empty: 'Niemand gefunden',
  emptyLead: 'Versuchen Sie einen anderen Namen, oder sehen Sie alle an.',
  first: 'Erste Personen',
  next: 'Weitere Personen',
  cell: {
    yes: (sources) => `ja, ${how('', sources)}`,
    some: (kind, n) => `für ${part.some[kind](n)}`,
    own: 'für die eigenen Tickets',
    fallback: 'ja, da es sonst niemand erhält',
    stopped: 'könnte, hat es aber abgeschaltet',
    none: 'nein',
    give: (kind, name) => `${kind} an ${name} vergeben`,
  },
  legend: {
    direct: 'eigene Berechtigung, Inhaber oder Master',
    team: 'über ein Team',
    number: 'für so viele Dienste oder Domains',
    own: 'nur eigene Tickets',
    fallback: 'Inhaber, da es sonst niemand erhält',
    stopped: 'hat es abgeschaltet',
    give: 'öffnet die Berechtigungen der Person, diese angekreuzt',
  },
  ownShort: 'eigene',
  chooseOwn: 'Eigene E-Mails wählen',
  test: 'Test an mich senden',
  testLead: 'Er geht an Ihre eigene Adresse, an niemanden sonst.',
  testKind: 'Art der E-Mail',
  tested: (kind, email) => ['Ein Test von „', kind, '“ ging an ', b(email), ', an niemanden sonst.'],
  testOften:
    'Sie hatten fünf Tests innerhalb einer Stunde. Warten Sie eine Weile und versuchen Sie es dann noch einmal.',
  testUnknown: 'Wählen Sie eine Art von E-Mail.',
};

/** One's own choices. */
export const ownMail: Text['ownMail'] = {
  title: 'Ihre E-Mails',
  lead: 'Wählen Sie, was Sie erhalten. E-Mails abzuschalten, ändert nichts an dem, was Sie tun können.',
  none: 'Sie gehören noch zu keinem Konto',
  noneLead: 'Wenn jemand Sie zu einem Konto hinzufügt, erscheinen dessen E-Mails hier.',
  caption: (account) => `E-Mails von ${account}`,
  kind: 'Art der E-Mail',
  state: 'Erhalten Sie',
  change: 'Ändern',
  comes: (sources) => `Ja, ${how('', sources)}`,
  comesSome: (what, sources) => `Für ${how(what, sources)}`,
  ownTickets: 'Ihre eigenen Tickets',
  on: 'Ja, soweit Ihre Berechtigungen reichen',
  off: 'Nein, von Ihnen abgeschaltet',
  never: (permission) => `Nein. Das kommt mit der Berechtigung „${permission}“.`,
  always: 'Immer. Es betrifft Ihr eigenes Login, und niemand kann es abschalten.',
  fallback: 'Wenn es sonst niemand erhält, erhält es der Inhaber, auch wenn es abgeschaltet ist.',
  stop: 'Abschalten',
  resume: 'Einschalten',
  label: (deed, kind, account) => `${deed}: ${kind}, ${account}`,
  stopped: (kind, account) => ['„', kind, '“ von ', b(account), ' erhalten Sie nicht mehr.'],
  resumed: (kind, account) => ['„', kind, '“ von ', b(account), ' erhalten Sie wieder.'],
  more: 'Weitere Konten',
  linkLead: 'Diese Seite gehört zu dem Link in Ihrer E-Mail. Er öffnet diese Auswahl und sonst nichts.',
};
