import { countIn } from '../count';
import type { MailText } from '../worded';
import { permissions } from './permissions';

const count = countIn('de');

/** Asking for a permission, and what comes of it. */
export const requests: MailText['requests'] = {
  permission: (key) => permissions[key],
  lasting: (n) => (n === undefined ? 'unbefristet' : `für ${count(n, { one: 'Tag', other: 'Tage' })}`),
  subject: (account) => `Jemand bittet um eine Berechtigung bei ${account}`,
  asks: (asker, account, howLong) => `${asker} bittet darum beim Konto ${account}, ${howLong}:`,
  why: (reason) => `Grund: ${reason}`,
  answer:
    'Sie können die Anfrage im Kundenbereich genehmigen oder ablehnen; bis das jemand tut, wird nichts vergeben:',

  approvedSubject: (account) => `Ihre Anfrage bei ${account} wurde genehmigt`,
  refusedSubject: (account) => `Ihre Anfrage bei ${account} wurde abgelehnt`,
  asked: (account, host) => `Beim Konto ${account} bei ${host} haben Sie darum gebeten:`,
  given: 'Sie haben es jetzt.',
  notGiven: 'Es wurde Ihnen nicht gegeben.',
  askWhy: 'Nach dem Grund können Sie die Person fragen, die das Konto verwaltet.',
};
