import { countIn } from '../count';
import type { MailText } from '../worded';
import { permissions } from './permissions';

const count = countIn('hi');

/** Asking for a permission, and what comes of it. */
export const requests: MailText['requests'] = {
  permission: (key) => permissions[key],
  lasting: (n) => (n === undefined ? 'बिना समाप्ति के' : `${count(n, { one: 'दिन', other: 'दिनों' })} के लिए`),
  subject: (account) => `${account} में किसी अनुमति का अनुरोध`,
  asks: (asker, account, howLong) => `${account} खाते में ${asker} का अनुरोध, ${howLong}:`,
  why: (reason) => `कारण: ${reason}`,
  answer: 'आप इसे क्लाइंट एरिया में मंज़ूर या नामंज़ूर कर सकते हैं; किसी के ऐसा करने तक कुछ नहीं दिया जाता:',

  approvedSubject: (account) => `${account} में आपका अनुरोध मंज़ूर किया गया`,
  refusedSubject: (account) => `${account} में आपका अनुरोध नामंज़ूर किया गया`,
  asked: (account, host) => `${host} पर ${account} खाते में आपका अनुरोध:`,
  given: 'यह अनुमति अब आपके पास है।',
  notGiven: 'यह अनुमति आपको नहीं दी गई।',
  askWhy: 'आप खाते की देखरेख करने वाले से कारण पूछ सकते हैं।',
};
