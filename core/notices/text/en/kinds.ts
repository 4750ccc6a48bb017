import type { NoticeName } from '../../kinds';

/** Kinds of mail, as pages name them. */
const names: Readonly<Record<NoticeName, string>> = {
  invoices: 'New invoices',
  reminders: 'Invoice reminders',
  billing: 'Billing notices',
  quotes: 'Quotes',
  orders: 'Order details',
  tickets: 'Tickets',
  services: 'Service notices',
  domains: 'Domain notices',
  legal: 'Legal notices',
  general: 'General',
  security: 'Security',
};

/** Kinds of mail: a test of each, and the way to choose among them. */
export const kinds = {
  names,
  testSubject: (kind: string, account: string) => `A test of “${kind}” for ${account}`,
  test: (kind: string, host: string, account: string) =>
    `This is a test of the mail “${kind}” that ${host} sends about the account ${account}.`,
  testAsked: 'You asked for it, and it went to nobody else. Nothing happened, and nothing is to be done.',
  choose: (link: string) => `You get this because of your place on this account. Choose what comes: ${link}`,
  heads: (host: string) => `${host}: how far the activity has come`,
};
