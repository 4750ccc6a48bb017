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
  somebody: 'कोई',
  /** What stands before the id of whom or what no name is known of. */
  kinds: {
    user: 'यूज़र',
    contact: 'संपर्क',
    staff: 'कर्मचारी',
    service: 'API कुंजी',
    membership: 'यूज़र',
    team: 'टीम',
    remote: 'रिमोट टीम',
    invitation: 'आमंत्रण',
    letter: 'मेल',
  },
  outOfSight: 'ने ऐसा कुछ बदला जो आप नहीं देख सकते',
  hiddenTicket: '(जो आपको नहीं दिखता)',
  did: (action) => ['ने यह किया: ', { code: action }],
  tried: ({ what, permission, why }) => [
    `ने ${what} की कोशिश की`,
    ...(permission === undefined ? [] : [' (', ...permission, ')']),
    `: ${why}`,
  ],
  refused: 'यह नामंज़ूर हुआ',
  permission: (label, service) => [...(service === undefined ? [] : [`${service} पर `]), { strong: label }],
  grant: ({ label, service, until }) =>
    [service === undefined ? '' : `${service} पर `, label, until === undefined ? '' : ` (${until} तक)`].join(
      '',
    ),
  values: {
    active: 'सक्रिय',
    suspended: 'निलंबित',
    closed: 'बंद',
    pending: 'लंबित',
    rejected: 'अस्वीकृत',
    open: 'खुला',
    answered: 'जवाब मिला',
    waiting: 'स्टाफ़ के इंतज़ार में',
    owner: 'मालिक',
    master: 'मास्टर',
    member: 'सामान्य यूज़र',
    contact: 'संपर्क',
    registrant: 'रजिस्ट्रेंट',
    admin: 'एडमिन',
    tech: 'टेक',
    billing: 'बिलिंग',
    inherit: 'कोई फ़ैसला नहीं',
    allowed: 'उपलब्ध',
    forbidden: 'उपलब्ध नहीं',
  },
  settings: {
    attachPdf: 'मेल में PDF',
    paperCopy: 'कागज़ी प्रति',
    reference: 'संदर्भ',
    language: 'भाषा',
  },
};
