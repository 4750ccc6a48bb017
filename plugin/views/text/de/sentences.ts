import type { Text } from '../worded';
import { accessSentences } from './sentences-access';
import { accountSentences } from './sentences-account';
import { peopleSentences } from './sentences-people';
import { programSentences } from './sentences-programs';
import { signInSentences } from './sentences-sign-in';
import { teamSentences } from './sentences-teams';

/** What an entry says its actor did, by the action, to stand after their name. */
export const sentences: Text['sentences'] = {
  ...teamSentences,
  ...programSentences,
  ...accessSentences,
  ...accountSentences,
  ...peopleSentences,
  ...signInSentences,
};

/** What sentences of the activity are made with. */
export const told: Text['told'] = {
  somebody: 'jemand',
  /** What stands before the id of whom or what no name is known of. */
  kinds: {
    user: 'Benutzer',
    contact: 'Kontakt',
    staff: 'Mitarbeiter',
    service: 'API-Schlüssel',
    membership: 'Benutzer',
    team: 'Team',
    remote: 'externes Team',
    invitation: 'Einladung',
    letter: 'Nachricht',
  },
  outOfSight: 'hat etwas geändert, das Sie nicht sehen können',
  hiddenTicket: '(nicht sichtbar)',
  did: (action) => ['hat ', { code: action }, ' ausgeführt'],
  tried: (p) => [
    `hat versucht, ${p.what}`,
    ...(p.permission === undefined ? [] : [' (', ...p.permission, ')']),
    `: ${p.why}`,
  ],
  refused: 'es wurde abgewiesen',
  permission: (label, service) => [{ strong: label }, ...(service === undefined ? [] : [' für ', service])],
  grant: (p) =>
    [
      p.label,
      p.service === undefined ? '' : ` für ${p.service}`,
      p.until === undefined ? '' : ` bis ${p.until}`,
    ].join(''),
  values: {
    active: 'aktiv',
    suspended: 'suspendiert',
    closed: 'geschlossen',
    pending: 'ausstehend',
    rejected: 'abgelehnt',
    open: 'offen',
    answered: 'beantwortet',
    waiting: 'wartet auf Mitarbeiter',
    owner: 'Inhaber',
    master: 'Master',
    member: 'Benutzer',
    contact: 'Kontakt',
    registrant: 'Domaininhaber',
    admin: 'Admin-C',
    tech: 'Tech-C',
    billing: 'Abrechnung',
    inherit: 'keine eigene Vorgabe',
    allowed: 'angeboten',
    forbidden: 'nicht angeboten',
  },
  settings: {
    attachPdf: 'PDF in E-Mails',
    paperCopy: 'Papierkopie',
    reference: 'Referenz',
    language: 'Sprache',
  },
};
