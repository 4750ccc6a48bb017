import type { Piece, Rich } from '../../words';
import { accessSentences } from './sentences-access';
import { accountSentences } from './sentences-account';
import { peopleSentences } from './sentences-people';
import { programSentences } from './sentences-programs';
import { signInSentences } from './sentences-sign-in';
import { teamSentences } from './sentences-teams';

/** What an entry says its actor did, by the action, to stand after their name. */
export const sentences = {
  ...teamSentences,
  ...programSentences,
  ...accessSentences,
  ...accountSentences,
  ...peopleSentences,
  ...signInSentences,
};

/** What sentences of the activity are made with. */
export const told = {
  somebody: 'somebody',
  /** What stands before the id of whom or what no name is known of. */
  kinds: {
    user: 'user',
    contact: 'contact',
    staff: 'staff member',
    service: 'API key',
    membership: 'member',
    team: 'team',
    remote: 'remote team',
    invitation: 'invitation',
    letter: 'letter',
  },
  /** What changed about a permission, for whoever doesn’t have it. */
  outOfSight: 'changed something you can’t see',
  /** In place of the number of a ticket. */
  hiddenTicket: 'that is out of sight',
  did: (action: string): Rich => ['did ', { code: action }],
  /** What was refused, of which permission where one is known, and why. */
  tried: (p: { what: string; permission?: readonly Piece[]; why: string }): Rich => [
    `tried to ${p.what}`,
    ...(p.permission === undefined ? [] : [' (', ...p.permission, ')']),
    `: ${p.why}`,
  ],
  refused: 'it was refused',
  permission: (label: string, service?: string): Rich => [
    { strong: label },
    ...(service === undefined ? [] : [' on ', service]),
  ],
  /** One of many permissions that were given at once. */
  grant: (p: { label: string; service?: string; until?: string }): string =>
    [
      p.label,
      p.service === undefined ? '' : ` on ${p.service}`,
      p.until === undefined ? '' : ` until ${p.until}`,
    ].join(''),
  /** How something stands, what somebody is, what is chosen: as it is kept, in words. */
  values: {
    active: 'active',
    suspended: 'suspended',
    closed: 'closed',
    pending: 'pending',
    rejected: 'rejected',
    open: 'open',
    answered: 'answered',
    waiting: 'waiting',
    owner: 'owner',
    master: 'master',
    member: 'member',
    contact: 'contact',
    registrant: 'registrant',
    admin: 'admin',
    tech: 'tech',
    billing: 'billing',
    inherit: 'inherit',
    allowed: 'allowed',
    forbidden: 'forbidden',
  },
  /** Settings of invoices. */
  settings: {
    attachPdf: 'PDF in mails',
    paperCopy: 'paper copy',
    reference: 'reference',
    language: 'language',
  },
};
