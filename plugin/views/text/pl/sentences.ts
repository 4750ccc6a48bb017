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
  somebody: 'ktoś',
  /** What stands before the id of whom or what no name is known of. */
  kinds: {
    user: 'użytkownik',
    contact: 'kontakt',
    staff: 'pracownik',
    service: 'klucz API',
    membership: 'użytkownik',
    team: 'zespół',
    remote: 'zespół z zewnątrz',
    invitation: 'zaproszenie',
    letter: 'wiadomość',
  },
  /** What changed about a permission, for whoever doesn’t have it. */
  outOfSight: 'zmienia coś, czego nie widzisz',
  /** In place of the number of a ticket. */
  hiddenTicket: '(niewidoczne dla Ciebie)',
  did: (action) => ['robi: ', { code: action }],
  /** What was refused, of which permission where one is known, and why. */
  tried: (p) => [
    `próbuje ${p.what}`,
    ...(p.permission === undefined ? [] : [' (', ...p.permission, ')']),
    ` – odmowa: ${p.why}`,
  ],
  refused: 'bez podanego powodu',
  permission: (label, service) => [
    { strong: label },
    ...(service === undefined ? [] : [' w usłudze ', service]),
  ],
  /** One of many permissions that were given at once. */
  grant: (p) =>
    [
      p.label,
      p.service === undefined ? '' : ` w usłudze ${p.service}`,
      p.until === undefined ? '' : ` (koniec: ${p.until})`,
    ].join(''),
  /** How something stands, what somebody is, what is chosen: as it is kept, in words. */
  values: {
    active: 'działa',
    suspended: 'zawieszono',
    closed: 'zamknięto',
    pending: 'oczekuje',
    rejected: 'odrzucono',
    open: 'otwarte',
    answered: 'z odpowiedzią',
    waiting: 'czeka na obsługę',
    owner: 'właściciel',
    master: 'zarządca',
    member: 'użytkownik',
    contact: 'kontakt',
    registrant: 'abonent',
    admin: 'kontakt administracyjny',
    tech: 'kontakt techniczny',
    billing: 'kontakt rozliczeniowy',
    inherit: 'bez decyzji',
    allowed: 'w ofercie',
    forbidden: 'poza ofertą',
  },
  settings: {
    attachPdf: 'PDF w wiadomościach',
    paperCopy: 'kopia papierowa',
    reference: 'oznaczenie',
    language: 'język',
  },
};
