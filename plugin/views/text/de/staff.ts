import type { Text } from '../worded';

/** Who works here. */
export const staff: Text['staff'] = {
  title: 'Mitarbeiter',
  lead: (host) => `Wer hier arbeitet, wie ${host} es angibt. Rollen und Abteilungen werden dort geändert.`,
  caption: 'Mitarbeiter, ihre Rollen und Abteilungen',
  person: 'Person',
  role: 'Rolle',
  roles: { admin: 'Administrator', support: 'Support', auditor: 'Auditor' },
  can: {
    admin: 'Sieht und ändert alles.',
    support: 'Beantwortet Tickets der eigenen Abteilungen.',
    auditor: 'Sieht Berechtigungen und Aktivitäten und ändert nichts.',
  },
  departments: 'Abteilungen',
  all: 'Alle',
  none: 'Keine',
  seen: 'Zuletzt gesehen',
  never: 'Nicht bekannt',
  empty: 'Der Hoster nennt niemanden',
  emptyLead: 'Mitarbeiter erscheinen hier, sobald der Hoster sie nennt.',
};
