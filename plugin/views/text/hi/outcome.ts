import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

const count = countIn('hi');
const b = (strong: string): Piece => ({ strong });

/** When a page can’t be what was asked for. */
export const outcome: Text['outcome'] = {
  signInTitle: 'पहले साइन इन करें',
  signInLead: 'यह पेज एक खाते का है। साइन इन करें, और आप यहीं लौट आते हैं।',
  /** A form came when its sender was signed out. */
  signInLate: 'आप अब साइन आउट हो चुके हैं, इसलिए कुछ नहीं भेजा गया। साइन इन करने पर आप फ़ॉर्म पर लौटेंगे।',
  typed: 'आपने जो लिखा',
  typedHint: 'साइन इन करने से पहले इसे कॉपी करें और फ़ॉर्म में फिर डालें।',
  signInInvited:
    'आपको आमंत्रित किया गया है। आमंत्रित ईमेल से साइन इन करें, या साइन-इन न हो तो वहीं बनाएँ; आप यहीं लौट आते हैं।',
  signIn: 'साइन इन करें',
  refusedTitle: 'आप यह पेज नहीं खोल सकते',
  refused: (p) => [
    `${p.account} में आपको इसकी अनुमति नहीं है: ${p.doing}। वहाँ आपको `,
    b(oblique(p.permission)),
    ' की अनुमति किसी ने नहीं दी।',
  ],
  refusedPlain: (doing, account) =>
    account === '' ? `यहाँ आपको इसकी अनुमति नहीं है: ${doing}।` : `${account} में आपको इसकी अनुमति नहीं है: ${doing}।`,
  whoCan: (names) => `यह कर सकते हैं: ${list(names, 'or')}।`,
  ask: 'इसका अनुरोध करें',
  why: 'क्यों?',
  missingTitle: 'यहाँ कुछ नहीं है',
  missing: 'लिंक गलत है, या यह ऐसे खाते का है जिस तक आपकी पहुँच नहीं है।',
  failedTitle: 'हमारी ओर कुछ गड़बड़ हो गई',
  failed: 'कुछ सहेजा नहीं गया। फिर कोशिश करें; समस्या बनी रहे, तो सपोर्ट को यह नंबर बताएँ:',
  conflictTitle: 'कोई आपसे पहले बदल चुका है',
  conflict: (who, what, ago) => [b(who), ` ने यह बदला (${ago}): ${what}। आपका कुछ सहेजा नहीं गया।`],
  conflictLead: 'देखें कि अभी क्या है, और अब भी सही लगे तो फिर करें।',
  look: 'देखें कि अभी क्या है',
  home: 'शुरुआत पर जाएँ',
  formTitle: (n) => `${count(n, { one: 'बात', other: 'बातों' })} पर आपका ध्यान चाहिए`,
};
