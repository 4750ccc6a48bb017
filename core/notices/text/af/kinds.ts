import type { MailText } from '../worded';

/** Kinds of mail, as pages name them. */
const names: MailText['kinds']['names'] = {
  invoices: 'Nuwe fakture',
  reminders: 'Faktuurherinneringe',
  billing: 'Faktureringskennisgewings',
  quotes: 'Kwotasies',
  orders: 'Bestelbesonderhede',
  tickets: 'Kaartjies',
  services: 'Dienskennisgewings',
  domains: 'Domeinkennisgewings',
  legal: 'Regskennisgewings',
  general: 'Algemeen',
  security: 'Sekuriteit',
};

/** Kinds of mail: a test of each, and the way to choose among them. */
export const kinds: MailText['kinds'] = {
  names,
  testSubject: (kind, account) => `’n Toets van “${kind}” vir ${account}`,
  test: (kind, host, account) =>
    `Dit is ’n toets van die e-pos “${kind}” wat ${host} oor die rekening ${account} stuur.`,
  testAsked:
    'Jy het daarvoor gevra, en dit het na niemand anders gegaan nie. Niks het gebeur nie, en niks hoef gedoen te word nie.',
  choose: (link) => `Jy kry dit omdat jy by hierdie rekening is. Kies wat kom: ${link}`,
  heads: (host) => `${host}: hoe ver die aktiwiteit gekom het`,
};
