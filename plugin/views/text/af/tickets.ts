import { list } from '../count';
import type { Text } from '../worded';

/** Tickets of an account: their list, one of them, and a new one. */
export const tickets: Text['tickets'] = {
  title: 'Kaartjies',
  leadAll: 'Elke kaartjie van die rekening in die afdelings wat vir jou oop is.',
  leadOwn: 'Die kaartjies wat jy oopgemaak het of waarby jy gevoeg is.',
  open: 'Maak ’n kaartjie oop',
  caption: 'Kaartjies wat jy kan sien',
  columns: {
    number: 'Nommer',
    subject: 'Onderwerp',
    from: 'Van',
    department: 'Afdeling',
    status: 'Status',
    changed: 'Laaste woord',
  },
  filter: 'Watter kaartjies',
  filters: { open: 'Oop', closed: 'Gesluit', all: 'Alle' },
  show: 'Wys',
  states: { open: 'Oop', answered: 'Beantwoord', waiting: 'Wag vir personeel', closed: 'Gesluit' },
  empty: {
    open: 'Geen oop kaartjies nie',
    closed: 'Geen geslote kaartjies nie',
    all: 'Nog geen kaartjies nie',
  },
  emptyLead: 'Wanneer iets verkeerd is, maak hier een oop of vra in ’n klets.',
  emptyLeadLook: 'Kaartjies wat jy kan sien, staan hier.',
  more: 'Volgende kaartjies',
};

/** One ticket. */
export const ticket: Text['ticket'] = {
  numbered: (number) => `Kaartjie ${number}`,
  about: 'Oor hierdie kaartjie',
  department: 'Afdeling',
  service: 'Diens',
  priority: 'Prioriteit',
  priorities: { low: 'Laag', medium: 'Gemiddeld', high: 'Hoog' },
  status: 'Status',
  opened: 'Oopgemaak',
  openedBy: (when, who) => `${when} deur ${who}`,
  said: 'Wat gesê is',
  staff: (host) => `(${host})`,
  via: (channel) => `per ${channel}`,
  unverified: 'sender nie bevestig nie',
  reply: 'Jou antwoord',
  send: 'Stuur antwoord',
  sent: 'Jou antwoord is in die kaartjie.',
  reopens: 'Hierdie kaartjie is gesluit. ’n Antwoord maak dit weer oop.',
  cannotReply: 'Hierdie kaartjie is gesluit, en jy kan dit nie weer oopmaak nie.',
  close: 'Sluit kaartjie',
  closed: (number) => `Kaartjie ${number} is gesluit.`,
};

/** The form for a new ticket. */
export const newTicket: Text['newTicket'] = {
  title: 'Maak ’n kaartjie oop',
  card: 'Nuwe kaartjie',
  department: 'Afdeling',
  chooseDepartment: 'Kies ’n afdeling',
  service: 'Oor watter diens',
  noService: 'Oor geeneen van hulle nie',
  priority: 'Prioriteit',
  subject: 'Onderwerp',
  message: 'Boodskap',
  messageHint: 'Skryf wat gebeur, sedert wanneer, en wat jy probeer het. Moet nooit wagwoorde stuur nie.',
  submit: 'Maak kaartjie oop',
  closedForYou: (names, ask) => `Vir jou gesluit: ${list(names)}. Vra ${ask}.`,
  closedForAll: (names, host) => `Gesluit terwyl die rekening opgeskort is: ${list(names)}. Vra ${host}.`,
  closedMeanwhile: 'Hierdie afdeling is intussen vir jou gesluit. Kies ’n ander een; jou teks is nog hier.',
  opened: (number) => [
    'Kaartjie ',
    { strong: String(number) },
    ' is oop. Antwoorde staan hier en bereik jou per e-pos of klets.',
  ],
  none: 'Geen afdeling is vir jou oop nie',
  noneLead: (ask) => `Vra ${ask} om een vir jou oop te maak.`,
};
