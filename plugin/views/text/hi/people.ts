import type { Piece } from '../../words';
import { countIn, formIn, list } from '../count';
import type { Text } from '../worded';
import { platforms } from './labels';
import { oblique } from './oblique';

const count = countIn('hi');
const form = formIn('hi');
const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, { one: 'अनुमति', other: 'अनुमतियाँ' });

/** The People list. */
export const people: Text['people'] = {
  title: 'लोग',
  totals: (n) =>
    [
      `साइन इन करने वाले ${n.signIn}`,
      count(n.contacts, { one: 'संपर्क', other: 'संपर्क' }),
      ...(n.invited > 0 ? [`${n.invited} आमंत्रित`] : []),
      ...(n.remote > 0 ? [`रिमोट टीमों के ज़रिए ${n.remote}`] : []),
    ].join(', ') + '।',
  caption: (account) => `${account} के लोग`,
  card: 'सभी',
  person: 'व्यक्ति',
  kind: 'प्रकार',
  access: 'पहुँच',
  of: (n) => `/ ${n}`,
  columns: { billing: 'बिलिंग', support: 'सपोर्ट', misc: 'विविध', services: 'सेवाएँ' },
  all: 'सभी',
  none: 'कोई नहीं',
  everything: 'सब कुछ',
  nothing: 'अभी कुछ नहीं',
  /** How many somebody has. */
  held: (n) => permissions(n),
  linked: (platform) => `${platforms[platform]} से लिंक`,
  add: 'व्यक्ति जोड़ें',
  find: 'लोग खोजें',
  findWhat: 'नाम या ईमेल',
  kindLabel: 'प्रकार',
  kinds: {
    everyone: 'सभी',
    users: 'यूज़र',
    contacts: 'संपर्क',
    invited: 'आमंत्रित',
    remote: 'रिमोट',
    suspended: 'निलंबित',
  },
  canLabel: 'कौन कर सकता है',
  canAnything: 'अनुमति: कोई भी',
  teamLabel: 'टीम',
  anyTeam: 'कोई भी टीम',
  remoteTeam: (name) => `${name} (रिमोट)`,
  findDo: 'खोजें',
  choiceMore: 'यहाँ केवल पहले लोग हैं। बाकी को नाम या ईमेल से खोजें।',
  choiceNone: 'यहाँ इस नाम का कोई नहीं है।',
  willHave: (n) =>
    n === 0 ? 'अभी कोई अनुमति नहीं मिलेगी' : `${permissions(n)} ${form(n, { one: 'मिलेगी', other: 'मिलेंगी' })}`,
  linkEnds: (day) => `आमंत्रित, लिंक ${day} को समाप्त होता है`,
  linkOver: (day) => `आमंत्रित, लिंक ${day} को समाप्त हुआ`,
  menuOf: (name) => `${name} के लिए और विकल्प`,
  menuHead: 'और',
  menu: {
    access: 'पहुँच',
    details: 'विवरण',
    why: 'क्यों',
    promote: 'यूज़र बनाएँ',
    remove: 'हटाएँ',
    invitation: 'फिर भेजें या वापस लें',
  },
  nobody: 'कोई नहीं मिला',
  nobodyLead: 'यहाँ कोई मेल नहीं खाता। कम अक्षर, या दूसरा प्रकार, अनुमति या टीम आज़माएँ।',
  nearest: 'मिलते-जुलते नाम:',
  everyoneAgain: 'सभी को देखें',
  empty: 'अभी सिर्फ़ आप हैं',
  emptyLead: 'जिन्हें मेल मिलना है, सपोर्ट माँगना है या साइन इन करना है, वे यहाँ दिखते हैं।',
  more: 'अगले लोग',
  csv: {
    take: 'सभी लोग CSV में',
    heads: [
      ...['नाम', 'ईमेल', 'प्रकार', 'कंपनी', 'स्थिति', 'टीमें'],
      ...['बिलिंग', 'सपोर्ट', 'विविध', 'सेवाएँ', 'आमंत्रण की समाप्ति'],
    ],
  },
};

/** Add person. */
export const newPerson: Text['newPerson'] = {
  title: 'व्यक्ति जोड़ें',
  lead: 'कोई, जिसे मेल मिलना है, सपोर्ट माँगना है या साइन इन करना है।',
  kind: 'क्या उन्हें साइन इन करना है?',
  kinds: { contact: 'नहीं: संपर्क', user: 'हाँ: यूज़र' },
  kindHints: {
    contact: 'मेल मिलता है, और सपोर्ट मेल और चैट से माँगा जाता है।',
    user: 'मेल से आमंत्रण मिलता है, और अपना पासवर्ड होता है।',
  },
  needs: (label, ask) => `“${oblique(label)}” की अनुमति चाहिए, जो आपके पास नहीं है। ${ask} से पूछें।`,
  name: 'नाम',
  email: 'ईमेल',
  start: 'वे क्या कर सकते हैं',
  startHint: 'जो आप खुद नहीं दे सकते, वह छोड़ दिया जाता है। आप इसे बाद में बदल सकते हैं।',
  nothing: 'अभी कुछ नहीं',
  presets: 'प्रीसेट',
  copy: 'इनके जैसा',
  addContact: 'संपर्क जोड़ें',
  send: 'आमंत्रण भेजें',
  add: 'व्यक्ति जोड़ें',
  addHint: 'संपर्क तुरंत जुड़ जाता है। यूज़र को स्वीकार करना होता है।',
  present: (name) => ['इस ईमेल वाला व्यक्ति यहाँ पहले से है: ', name, '।'],
  invited: (email) => ['इस ईमेल के लिए आमंत्रण पहले से इंतज़ार में है: ', email, '।'],
  added: (name) => ['जोड़ा गया। ', b(name), ' के पास यहाँ अभी कोई अनुमति नहीं है।'],
  sayGive: (n, name) => [b(name), ` को ${permissions(n)} दें`],
  give: 'दें',
  given: (n, name) => [
    'जोड़ा गया। ',
    b(name),
    n === 0
      ? ' के पास यहाँ अभी कोई अनुमति नहीं है।'
      : ` के पास अब ${permissions(n)} ${form(n, { one: 'है', other: 'हैं' })}।`,
  ],
  waits: (labels) => ` (साइन-इन की प्रतीक्षा में: ${list(labels)})`,
  sayInvite: (email, n) => [
    b(email),
    n === 0
      ? ' को अभी बिना अनुमतियों के आमंत्रित करें'
      : ` को ${count(n, { one: 'अनुमति', other: 'अनुमतियों' })} के साथ आमंत्रित करें`,
  ],
  sent: (email, day) => ['आमंत्रण ', b(email), ` को भेजा गया। लिंक ${day} तक और एक ही बार काम करता है।`],
};
