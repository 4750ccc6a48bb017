import { list } from '../count';
import type { Text } from '../worded';

/** The permission editor of one person. */
export const person: Text['person'] = {
  tabs: { access: 'Toegang', why: 'Hoekom', chats: 'Gekoppelde kletse', activity: 'Aktiwiteit' },
  tabsOf: (name) => `Bladsye oor ${name}`,
  inTeams: (teams) => `in ${list(teams)}`,
  has: (n, of) => `het ${n} van ${of}`,
  caption: (group, name) => `Toestemmings van ${name} onder ${group}`,
  permission: 'Toestemming',
  now: (name) => `${name} het dit nou`,
  untilHead: 'Tot',
  noEnd: 'Sonder einde',
  services: 'Dienste',
  servicesCaption: (name) => `Toestemmings van ${name} per diens`,
  servicesRegion: 'Toestemmings per diens',
  service: 'Diens',
  allServices: 'Alle dienste',
  laterOnes: 'ook latere',
  onService: (label, service) => `${label} op ${service}`,
  onAll: (label) => `${label} op alle dienste`,
  cell: {
    has: (how) => `ja, ${how}`,
    hasNot: 'nee',
    na: 'n.v.t.',
    naLong: 'nie vir hierdie diens aangebied nie',
  },
  legend: {
    team: 'deur ’n span of as eienaar',
    implied: 'kom saam met ’n ander een',
  },
  noServices: 'Hierdie rekening het nog geen dienste nie.',
  departments: 'Sluit toegang tot die volgende afdelings',
  departmentsLead: (name) => `’n Geslote afdeling bly gesluit, ongeag wat anders aan ${name} gegee word.`,
  departmentsCaption: (name) => `Afdelings wat vir ${name} gesluit is`,
  department: 'Afdeling',
  access: 'Toegang',
  closed: 'Gesluit',
  openState: 'Oop',
  closedBy: (source) => `gesluit vir ${source}`,
  first: (name) => name.split(/\s+/u)[0] ?? name,
};
