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
  somebody: 'iemand',
  /** What stands before the id of whom or what no name is known of. */
  kinds: {
    user: 'gebruiker',
    contact: 'kontak',
    staff: 'personeellid',
    service: 'API-sleutel',
    membership: 'gebruiker',
    team: 'span',
    remote: 'eksterne span',
    invitation: 'uitnodiging',
    letter: 'boodskap',
  },
  outOfSight: 'het iets verander wat jy nie kan sien nie',
  hiddenTicket: '(buite sig)',
  did: (action) => ['het ', { code: action }, ' gedoen'],
  tried: (p) => [
    `het probeer om ${p.what}`,
    ...(p.permission === undefined ? [] : [' (', ...p.permission, ')']),
    `: ${p.why}`,
  ],
  refused: 'dit is geweier',
  permission: (label, service) => [{ strong: label }, ...(service === undefined ? [] : [' op ', service])],
  grant: (p) =>
    [
      p.label,
      p.service === undefined ? '' : ` op ${p.service}`,
      p.until === undefined ? '' : ` tot ${p.until}`,
    ].join(''),
  values: {
    active: 'aktief',
    suspended: 'opgeskort',
    closed: 'gesluit',
    pending: 'hangende',
    rejected: 'verwerp',
    open: 'oop',
    answered: 'beantwoord',
    waiting: 'wag vir personeel',
    owner: 'eienaar',
    master: 'hoofgebruiker',
    member: 'gebruiker',
    contact: 'kontak',
    registrant: 'registreerder',
    admin: 'administratief',
    tech: 'tegnies',
    billing: 'fakturering',
    inherit: 'geen eie besluit nie',
    allowed: 'aangebied',
    forbidden: 'nie aangebied nie',
  },
  settings: {
    attachPdf: 'PDF by e-posse',
    paperCopy: 'papierkopie',
    reference: 'verwysing',
    language: 'taal',
  },
};
