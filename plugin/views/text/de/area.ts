import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');

/** What stands where the host doesn't answer. */
export const away: Text['away'] = (host) =>
  `${host} antwortet nicht, daher fehlt ein Teil dieser Seite. Die Berechtigungen gelten weiter. Öffnen Sie die Seite später noch einmal.`;

/** Pages of a long list. */
export const paging: Text['paging'] = {
  page: (page, pages) => `Seite ${page} von ${pages}`,
  earlier: 'Zurück',
  later: 'Weiter',
  label: 'Seiten',
};

/** The services of an account. */
export const services: Text['services'] = {
  title: 'Dienste',
  lead: 'Alle Dienste, die Sie hier sehen können.',
  caption: 'Dienste, die Sie sehen können',
  columns: ['Dienst', 'Produkt', 'Status', 'Preis'],
  empty: 'Keine Dienste zu sehen',
  emptyLead:
    'Ein Dienst steht hier, sobald Sie ihn sehen können. Wenden Sie sich an die Person, die das Konto verwaltet.',
  noneFound: (q) => `Kein Dienst hat „${q}“ im Namen`,
  noneFoundLead: 'Versuchen Sie es mit einem Teil des Namens.',
  states: { active: 'Aktiv', suspended: 'Suspendiert', ended: 'Beendet' },
  find: 'Dienst suchen',
  findDo: 'Suchen',
};

/** One service, and what its reader can do there. */
export const service: Text['service'] = {
  card: 'Dienst',
  product: 'Produkt',
  status: 'Status',
  price: 'Preis',
  nextDue: 'Nächste Fälligkeit',
  can: 'Was Sie damit tun können',
  canLead: (host) => `Was zu tun ist, geschieht bei ${host}; die Links führen dorthin.`,
  yes: 'Sie können das.',
  yesMail: 'Sie erhalten das.',
  noneGave: (ask) => `Niemand hat Ihnen das gegeben. Fragen Sie ${ask}.`,
  why: 'Warum?',
  whyOf: (label) => ` zu ${label}`,
  at: (host) => `Bei ${host} öffnen`,
  ticket: 'Ticket dazu eröffnen',
};

/** The invoices of an account. */
export const invoices: Text['invoices'] = {
  title: 'Rechnungen',
  lead: (due) =>
    due === 0
      ? 'Nichts ist zu zahlen.'
      : `${count(due, { one: 'Rechnung', other: 'Rechnungen' })} zu zahlen. Was zuerst fällig ist, steht oben.`,
  caption: 'Rechnungen',
  columns: ['Nummer', 'Betrag', 'Status', 'Fällig'],
  pay: 'Zahlen',
  payOf: (number) => `: Rechnung ${number}`,
  empty: 'Noch keine Rechnungen',
  emptyLead: 'Eine neue steht hier, sobald sie geschrieben ist.',
  states: { unpaid: 'Zu zahlen', overdue: 'Überfällig', paid: 'Bezahlt', cancelled: 'Storniert' },
  act: 'Öffnen',
};

/** The domains of an account. */
export const domains: Text['domains'] = {
  title: 'Domains',
  lead: 'Die Domains dieses Kontos, und wer über sie benachrichtigt wird.',
  caption: 'Domains',
  columns: ['Domain', 'Status', 'Benachrichtigt wird'],
  empty: 'Noch keine Domains',
  emptyLead: 'Eine Domain steht hier, sobald sie bestellt oder umgezogen ist.',
  states: { pending: 'Ausstehend', active: 'Aktiv', expired: 'Abgelaufen', ended: 'Beendet' },
  manage: (host) => `Bei ${host} verwalten`,
  nobody: 'Niemand benannt',
  somebody: 'ein Kontakt',
  told: (role, name) => `${name} (${role})`,
};

/** What the host sells. */
export const catalogue: Text['catalogue'] = {
  title: 'Was Sie bestellen können',
  lead: (host) => `Was ${host} verkauft. Bestellt wird bei ${host}.`,
  caption: 'Produkte',
  columns: ['Produkt', 'Preis'],
  empty: 'Derzeit wird nichts verkauft',
  emptyLead: 'Fragen Sie den Support nach dem, was Sie brauchen.',
  order: (host) => `Bei ${host} bestellen`,
};

/** What the host mailed. */
export const mailHistory: Text['mailHistory'] = {
  title: 'Gesendete E-Mails',
  lead: (host) => `Was ${host} zu diesem Konto gesendet hat, das Neueste zuerst.`,
  caption: 'Gesendete E-Mails',
  columns: ['Betreff', 'An', 'Zustellung', 'Gesendet'],
  deliveries: {
    sent: 'Unterwegs',
    delivered: 'Zugestellt',
    bounced: 'Zurückgekommen',
    failed: 'Nicht gesendet',
  },
  last: 'Letzte E-Mails',
  lastLead: (host) => `Was ${host} zuletzt zu diesem Kunden gesendet hat.`,
  empty: 'Noch keine E-Mail wurde gesendet',
  emptyLead: 'Jede E-Mail steht hier, sobald sie unterwegs ist.',
};

/** How an account pays. */
export const billing: Text['billing'] = {
  title: 'Abrechnung',
  lead: (host) => `Wie dieses Konto zahlt. Geändert wird das bei ${host}.`,
  card: 'Wie Sie zahlen',
  rows: {
    'billing.balance': 'Kontostand',
    'billing.funds': 'Guthaben',
    'billing.cards': 'Hinterlegte Karte',
    'billing.contracts': 'Verträge zu Bestellungen',
    'billing.estimates': 'Kostenvoranschläge',
  },
  owed: (amount) => `${amount} zu zahlen`,
  nothingOwed: 'Nichts zu zahlen',
  cardIs: (lastFour, holder, expires) => [
    `endet auf ${lastFour}, `,
    { strong: holder },
    `, läuft ab: ${expires}`,
  ],
  noCard: 'Keine',
  acts: {
    'billing.balance': 'Öffnen',
    'billing.funds': 'Guthaben aufladen',
    'billing.cards': 'Karte ändern',
    'billing.contracts': 'Öffnen',
    'billing.estimates': 'Öffnen',
  },
  actOf: (what) => `: ${what}`,
  what: 'Was',
  act: 'Ändern',
  now: 'Jetzt',
  invoices: {
    title: 'Wie Sie Rechnungen bekommen',
    lead: (host) => `Was Sie hier speichern, geht an ${host}.`,
    attachPdf: 'E-Mails zu Rechnungen die PDF-Datei anhängen',
    paperCopy: 'Zusätzlich eine Papierkopie per Post senden',
    reference: 'Ihre Referenz',
    referenceHint: 'Steht auf jeder Rechnung, etwa eine Bestellnummer: höchstens 64 Zeichen.',
    language: 'Sprache der Rechnungen',
    save: 'Speichern',
    sent: (host) => `Die Änderung ist unterwegs zu ${host} und steht hier, sobald sie dort gespeichert ist.`,
  },
};
