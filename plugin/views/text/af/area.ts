import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('af');

/** What stands where the host doesn’t answer. */
export const away: Text['away'] = (host) =>
  `${host} antwoord nie, daarom ontbreek ’n deel van hierdie bladsy. Toestemmings geld steeds. Maak die bladsy oor ’n rukkie weer oop.`;

/** Pages of a long list. */
export const paging: Text['paging'] = {
  page: (page, pages) => `Bladsy ${page} van ${pages}`,
  earlier: 'Vorige',
  later: 'Volgende',
  label: 'Bladsye',
};

/** The services of an account. */
export const services: Text['services'] = {
  title: 'Dienste',
  lead: 'Elke diens wat jy hier kan sien.',
  caption: 'Dienste wat jy kan sien',
  columns: ['Diens', 'Produk', 'Status', 'Prys'],
  empty: 'Geen dienste om te sien nie',
  emptyLead: '’n Diens staan hier sodra jy dit kan sien. Vra wie ook al na die rekening omsien.',
  noneFound: (q) => `Geen diens het “${q}” in die naam nie`,
  noneFoundLead: 'Probeer ’n deel van die naam.',
  states: { active: 'Aktief', suspended: 'Opgeskort', ended: 'Beëindig' },
  find: 'Soek ’n diens',
  findDo: 'Soek',
};

/** One service, and what its reader can do there. */
export const service: Text['service'] = {
  card: 'Diens',
  product: 'Produk',
  status: 'Status',
  price: 'Prys',
  nextDue: 'Volgende betaaldatum',
  can: 'Wat jy daarmee kan doen',
  canLead: (host) => `Wat gedoen moet word, word by ${host} gedoen; die skakels lei daarheen.`,
  yes: 'Jy kan.',
  yesMail: 'Jy kry dit.',
  noneGave: (ask) => `Niemand het dit vir jou gegee nie. Vra ${ask}.`,
  why: 'Hoekom?',
  whyOf: (label) => ` oor ${label}`,
  at: (host) => `Maak by ${host} oop`,
  ticket: 'Maak ’n kaartjie daaroor oop',
};

/** The invoices of an account. */
export const invoices: Text['invoices'] = {
  title: 'Fakture',
  lead: (due) =>
    due === 0
      ? 'Niks hoef betaal te word nie.'
      : `${count(due, { one: 'faktuur', other: 'fakture' })} te betaal. Wat eerste betaalbaar is, staan eerste.`,
  caption: 'Fakture',
  columns: ['Nommer', 'Bedrag', 'Status', 'Betaalbaar'],
  pay: 'Betaal',
  payOf: (number) => ` faktuur ${number}`,
  empty: 'Nog geen fakture nie',
  emptyLead: '’n Nuwe een staan hier sodra dit geskryf is.',
  states: { unpaid: 'Te betaal', overdue: 'Agterstallig', paid: 'Vereffen', cancelled: 'Gekanselleer' },
  act: 'Maak oop',
};

/** The domains of an account. */
export const domains: Text['domains'] = {
  title: 'Domeine',
  lead: 'Die domeine van hierdie rekening, en wie oor elkeen kennis kry.',
  caption: 'Domeine',
  columns: ['Domein', 'Status', 'Kry kennis'],
  empty: 'Nog geen domeine nie',
  emptyLead: '’n Domein staan hier sodra dit bestel of oorgedra is.',
  states: { pending: 'Hangende', active: 'Aktief', expired: 'Verval', ended: 'Beëindig' },
  manage: (host) => `Bestuur hulle by ${host}`,
  nobody: 'Niemand genoem nie',
  somebody: '’n kontak',
  told: (role, name) => `${name} (${role})`,
};

/** What the host sells. */
export const catalogue: Text['catalogue'] = {
  title: 'Wat jy kan bestel',
  lead: (host) => `Wat ${host} verkoop. ’n Bestelling word by ${host} geplaas.`,
  caption: 'Produkte',
  columns: ['Produk', 'Prys'],
  empty: 'Niks is tans te koop nie',
  emptyLead: 'Vra ondersteuning vir wat jy nodig het.',
  order: (host) => `Bestel by ${host}`,
};

/** What the host mailed. */
export const mailHistory: Text['mailHistory'] = {
  title: 'Gestuurde e-pos',
  lead: (host) => `Die e-pos wat ${host} oor hierdie rekening gestuur het, die nuutste eerste.`,
  caption: 'E-posse wat gestuur is',
  columns: ['Onderwerp', 'Aan', 'Aflewering', 'Gestuur'],
  deliveries: { sent: 'Op pad', delivered: 'Afgelewer', bounced: 'Teruggekom', failed: 'Nie gestuur nie' },
  last: 'Laaste e-posse',
  lastLead: (host) => `Wat ${host} laas oor hierdie kliënt gestuur het.`,
  empty: 'Nog geen e-pos is gestuur nie',
  emptyLead: 'Elke e-pos staan hier sodra dit op pad is.',
};

/** How an account pays. */
export const billing: Text['billing'] = {
  title: 'Fakturering',
  lead: (host) => `Hoe hierdie rekening betaal. Veranderinge word by ${host} gemaak.`,
  card: 'Hoe jy betaal',
  rows: {
    'billing.balance': 'Saldo',
    'billing.funds': 'Vooruitbetaal',
    'billing.cards': 'Gestoorde kaart',
    'billing.contracts': 'Bestelkontrakte',
    'billing.estimates': 'Ramings',
  },
  owed: (amount) => `${amount} te betaal`,
  nothingOwed: 'Niks te betaal nie',
  cardIs: (lastFour, holder, expires) => [
    `eindig op ${lastFour}, `,
    { strong: holder },
    `, verval ${expires}`,
  ],
  noCard: 'Geen',
  acts: {
    'billing.balance': 'Maak oop',
    'billing.funds': 'Voeg fondse by',
    'billing.cards': 'Verander die kaart',
    'billing.contracts': 'Maak oop',
    'billing.estimates': 'Maak oop',
  },
  actOf: (what) => `: ${what}`,
  what: 'Wat',
  act: 'Verander',
  now: 'Nou',
  invoices: {
    title: 'Hoe jy fakture kry',
    lead: (host) => `Wat jy hier stoor, gaan na ${host}.`,
    attachPdf: 'Heg die PDF aan by e-posse oor fakture',
    paperCopy: 'Stuur ook ’n papierkopie per pos',
    reference: 'Jou verwysing',
    referenceHint: 'Word op elke faktuur gedruk, soos ’n bestelnommer: hoogstens 64 karakters.',
    language: 'Taal van fakture',
    save: 'Stoor',
    sent: (host) => `Dit is op pad na ${host}, en staan hier sodra dit daar gestoor is.`,
  },
};
