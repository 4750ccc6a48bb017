import type { Piece } from '../../words';
import { countIn } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

const count = countIn('hi');
const b = (strong: string): Piece => ({ strong });

/** What people ask for, to be answered. */
export const requests: Text['requests'] = {
  title: 'अनुरोध',
  lead: 'यहाँ लोग किसका अनुरोध करते हैं, और आप क्या दे सकते हैं।',
  card: 'आपके इंतज़ार में',
  empty: 'आपके इंतज़ार में कुछ नहीं है',
  emptyLead: 'जब कोई ऐसी अनुमति का अनुरोध करता है जिसे आप दे सकते हैं, तो वह यहाँ दिखता है।',
  asks: (who, what) => [b(who), ' का अनुरोध: ', b(what), '।'],
  days: (n) => `${count(n, { one: 'दिन', other: 'दिनों' })} के लिए, आपकी हाँ से गिनकर।`,
  forGood: 'बिना समाप्ति के।',
  asked: (when, ends) => `अनुरोध: ${when}। अपने आप समाप्त होता है: ${ends}।`,
  reason: 'कारण',
  howLong: 'कितने समय के लिए',
  hasNow: 'उनके पास अभी क्या है',
  asAsked: 'अनुरोध के अनुसार',
  shorter: (n) => count(n, { one: 'दिन', other: 'दिन' }),
  approve: 'मंज़ूर करें',
  refuse: 'नामंज़ूर करें',
  refuseWhy: 'कारण, अगर आप नामंज़ूर करते हैं',
  refuseWhyHint: 'जिसने अनुरोध किया, वह इसे पढ़ता है।',
  answerOf: (who, what) => `${what} के लिए ${who} का अनुरोध`,
  sayApprove: (who, what, lasting) => [b(who), ' को ', b(oblique(what)), ` की अनुमति दें, ${lasting}`],
  approved: (who, what) => ['मंज़ूर किया गया। ', b(who), ' के पास अब ', b(oblique(what)), ' की अनुमति है।'],
  refused: (who) => ['नामंज़ूर किया गया। ', b(who), ' को सूचना दी जाती है।'],
  gone: {
    approved: (who, when) => [b(who), ` ने यह अनुरोध मंज़ूर कर दिया है (${when})।`],
    refused: (who, when) => [b(who), ` ने यह अनुरोध नामंज़ूर कर दिया है (${when})।`],
    withdrawn: (who, when) => [b(who), ` ने यह अनुरोध वापस ले लिया है (${when})।`],
    over: (when) => [`यह अनुरोध अपने आप समाप्त हो गया (${when})। कुछ नहीं दिया गया।`],
  },
};
