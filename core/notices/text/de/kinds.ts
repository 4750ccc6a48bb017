import type { MailText } from '../worded';

/** Kinds of mail, as pages name them. */
const names: MailText['kinds']['names'] = {
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

/** Kinds of mail: a test of each, and the way to choose among them. */
export const kinds: MailText['kinds'] = {
  names,
  testSubject: (kind, account) => `Ein Test von „${kind}“ für ${account}`,
  test: (kind, host, account) =>
    `Das ist ein Test der E-Mail „${kind}“, die ${host} zum Konto ${account} sendet.`,
  testAsked:
    'Sie haben darum gebeten, und er ging an niemanden sonst. Es ist nichts geschehen, und nichts ist zu tun.',
  choose: (link) =>
    `Sie erhalten diese E-Mail, weil Sie zu diesem Konto gehören. Wählen Sie, was Sie erhalten: ${link}`,
  heads: (host) => `${host}: wie weit die Aktivitäten reichen`,
};
