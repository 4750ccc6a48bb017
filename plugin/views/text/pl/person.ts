import { list } from '../count';
import type { Text } from '../worded';

/** The permission editor of one person. */
export const person: Text['person'] = {
  tabs: { access: 'Dostęp', why: 'Dlaczego', chats: 'Połączone czaty', activity: 'Aktywność' },
  tabsOf: (name) => `Strony osoby: ${name}`,
  inTeams: (teams) => `w zespołach: ${list(teams)}`,
  has: (n, of) => `ma ${n} z ${of}`,
  caption: (group, name) => `${group}: uprawnienia, które ma ${name}`,
  permission: 'Uprawnienie',
  now: (name) => `${name} ma to teraz`,
  untilHead: 'Do kiedy',
  noEnd: 'Bez końca',
  services: 'Usługi',
  servicesCaption: (name) => `Uprawnienia w poszczególnych usługach: ${name}`,
  servicesRegion: 'Uprawnienia w poszczególnych usługach',
  service: 'Usługa',
  allServices: 'Wszystkie usługi',
  laterOnes: 'także przyszłe',
  onService: (label, service) => `${label} w usłudze ${service}`,
  onAll: (label) => `${label} we wszystkich usługach`,
  cell: {
    has: (how) => `tak, ${how}`,
    hasNot: 'nie',
    na: 'n.d.',
    naLong: 'poza ofertą dla tej usługi',
  },
  legend: {
    team: 'przez zespół lub jako właściciel',
    implied: 'z innym uprawnieniem',
  },
  noServices: 'To konto nie ma jeszcze usług.',
  departments: 'Wyłącz dostęp do następujących działów',
  departmentsLead: (name) => `Zamknięty dział pozostaje zamknięty, cokolwiek innego ma ${name}.`,
  departmentsCaption: (name) => `Zamknięte działy: ${name}`,
  department: 'Dział',
  access: 'Dostęp',
  closed: 'Zamknięto',
  openState: 'Otwarte',
  closedBy: (source) => `dla: ${source}`,
  first: (name) => name.split(/\s+/u)[0] ?? name,
};
