import type { MailText } from '../worded';

/** Kinds of mail, as pages name them. */
const names: MailText['kinds']['names'] = {
  invoices: 'Nowe faktury',
  reminders: 'Przypomnienia o fakturach',
  billing: 'Powiadomienia o rozliczeniach',
  quotes: 'Oferty cenowe',
  orders: 'Szczegóły zamówień',
  tickets: 'Zgłoszenia',
  services: 'Powiadomienia o usługach',
  domains: 'Powiadomienia o domenach',
  legal: 'Powiadomienia prawne',
  general: 'Ogólne',
  security: 'Bezpieczeństwo',
};

/** Kinds of mail: a test of each, and the way to choose among them. */
export const kinds: MailText['kinds'] = {
  names,
  testSubject: (kind, account) => `Próbna wiadomość „${kind}”: ${account}`,
  test: (kind, host, account) =>
    `To próbna wiadomość rodzaju „${kind}”, który ${host} wysyła o koncie ${account}.`,
  testAsked: 'Wysłano ją na Twoją prośbę i do nikogo więcej. Nic się nie stało i nie musisz nic robić.',
  choose: (link) =>
    `Ta wiadomość wynika z Twojego miejsca na tym koncie. Wybierz, co ma przychodzić: ${link}`,
  heads: (host) => `${host}: jak daleko sięga aktywność`,
};
