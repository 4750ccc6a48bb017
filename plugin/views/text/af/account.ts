import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('af');

/** The chooser of accounts. */
export const chooser: Text['chooser'] = {
  title: 'Watter rekening?',
  lead: 'Jy behoort aan meer as een. Elke bladsy en skakel bly by die rekening wat jy kies.',
  empty: 'Jy behoort nog aan geen rekening nie',
  emptyLead: 'Vra die persoon wat na die rekening omsien om jou by te voeg.',
  list: 'Jou rekeninge',
};

/** An account’s home. */
export const home: Text['home'] = {
  title: 'Tuis',
  lead: (name) => `Wat oop is en wat wag by ${name}.`,
  waits: 'Wag vir jou',
  nothingWaits: 'Niks wag vir jou nie.',
  invitations: (n, href) => [
    { text: count(n, { one: 'uitnodiging aan jou spanne', other: 'uitnodigings aan jou spanne' }), href },
  ],
  requests: (n, href) => [
    { text: count(n, { one: 'versoek om toestemmings', other: 'versoeke om toestemmings' }), href },
  ],
  ownRequest: (label, until) => [
    'Jy het gevra vir ',
    { em: label },
    `. Dit wag vir ’n antwoord, tot ${until}.`,
  ],
  answered: (n, href) => [
    { text: count(n, { one: 'kaartjie is beantwoord', other: 'kaartjies is beantwoord' }), href },
  ],
  tickets: 'Oop kaartjies',
  allTickets: 'Alle kaartjies',
  noTickets: 'Geen oop kaartjies nie',
  noTicketsLead: 'Wanneer iets verkeerd is, maak hier een oop of vra in ’n klets.',
  openTicket: 'Maak ’n kaartjie oop',
  invoices: 'Te betaal',
  allInvoices: 'Alle fakture',
  noInvoices: 'Niks hoef betaal te word nie.',
  services: 'Dienste',
  allServices: 'Alle dienste',
  servicesCaption: 'Dienste wat jy kan sien',
  noServices: 'Geen dienste wat jy kan sien nie.',
  status: 'Status',
  service: 'Diens',
  product: 'Produk',
  bare: 'Nog niks is hier vir jou oop nie',
  bareLead: 'Kyk wat jy hier kan doen, en vra vir wat jy nodig het.',
  me: 'Wat jy hier kan doen',
};
