import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');

/** The chooser of accounts. */
export const chooser: Text['chooser'] = {
  title: 'Welches Konto?',
  lead: 'Sie gehören zu mehr als einem Konto. Jede Seite und jeder Link bleibt bei dem Konto, das Sie wählen.',
  empty: 'Sie gehören noch zu keinem Konto',
  emptyLead: 'Bitten Sie die Person, die das Konto verwaltet, Sie hinzuzufügen.',
  list: 'Ihre Konten',
};

/** An account’s home. */
export const home: Text['home'] = {
  title: 'Start',
  lead: (name) => `Was bei ${name} offen ist und wartet.`,
  waits: 'Wartet auf Sie',
  nothingWaits: 'Nichts wartet auf Sie.',
  invitations: (n, href) => [
    { text: count(n, { one: 'Einladung an Ihre Teams', other: 'Einladungen an Ihre Teams' }), href },
  ],
  requests: (n, href) => [
    { text: count(n, { one: 'Anfrage nach Berechtigungen', other: 'Anfragen nach Berechtigungen' }), href },
  ],
  ownRequest: (label, until) => [
    'Sie haben um ',
    { em: label },
    ` gebeten. Die Anfrage wartet auf Antwort, bis ${until}.`,
  ],
  answered: (n, href) => [
    { text: count(n, { one: 'Ticket wurde beantwortet', other: 'Tickets wurden beantwortet' }), href },
  ],
  tickets: 'Offene Tickets',
  allTickets: 'Alle Tickets',
  noTickets: 'Keine offenen Tickets',
  noTicketsLead: 'Wenn etwas nicht stimmt, eröffnen Sie hier ein Ticket oder fragen Sie im Chat.',
  openTicket: 'Ticket eröffnen',
  invoices: 'Zu zahlen',
  allInvoices: 'Alle Rechnungen',
  noInvoices: 'Nichts ist zu zahlen.',
  services: 'Dienste',
  allServices: 'Alle Dienste',
  servicesCaption: 'Dienste, die Sie sehen können',
  noServices: 'Keine Dienste, die Sie sehen können.',
  status: 'Status',
  service: 'Dienst',
  product: 'Produkt',
  bare: 'Hier steht Ihnen noch nichts offen',
  bareLead: 'Sehen Sie nach, was Sie hier tun können, und bitten Sie um das, was Sie brauchen.',
  me: 'Was Sie hier tun können',
};
