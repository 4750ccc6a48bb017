import { list } from '../count';
import type { Text } from '../worded';

/** The permission editor of one person. */
export const person: Text['person'] = {
  tabs: { access: 'Zugriff', why: 'Warum', chats: 'Verknüpfte Chats', activity: 'Aktivitäten' },
  tabsOf: (name) => `Seiten zu ${name}`,
  inTeams: (teams) => `in ${list(teams)}`,
  has: (n, of) => `hat ${n} von ${of}`,
  caption: (group, name) => `Berechtigungen von ${name}: ${group}`,
  permission: 'Berechtigung',
  now: (name) => `${name} hat es jetzt`,
  untilHead: 'Bis',
  noEnd: 'Ohne Ende',
  services: 'Dienste',
  servicesCaption: (name) => `Berechtigungen von ${name} je Dienst`,
  servicesRegion: 'Berechtigungen je Dienst',
  service: 'Dienst',
  allServices: 'Alle Dienste',
  laterOnes: 'auch spätere',
  onService: (label, service) => `${label} für ${service}`,
  onAll: (label) => `${label} für alle Dienste`,
  cell: {
    has: (how) => `ja, ${how}`,
    hasNot: 'nein',
    na: 'entf.',
    naLong: 'für diesen Dienst nicht angeboten',
  },
  legend: {
    team: 'über ein Team oder als Inhaber',
    implied: 'kommt mit einer anderen',
  },
  noServices: 'Dieses Konto hat noch keine Dienste.',
  departments: 'Zugriff auf folgende Abteilungen sperren',
  departmentsLead: (name) =>
    `Eine gesperrte Abteilung bleibt gesperrt, was auch immer ${name} sonst bekommt.`,
  departmentsCaption: (name) => `Für ${name} gesperrte Abteilungen`,
  department: 'Abteilung',
  access: 'Zugriff',
  closed: 'Gesperrt',
  openState: 'Offen',
  closedBy: (source) => `gesperrt für ${source}`,
  first: (name) => name.split(/\s+/u)[0] ?? name,
};
