import type { Piece } from '../../words';
import { countIn, list, number } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

const count = countIn('hi');
const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, { one: 'अनुमति', other: 'अनुमतियाँ' });

/** The details of one person. */
export const details: Text['details'] = {
  tab: 'विवरण',
  card: 'विवरण',
  name: 'नाम',
  email: 'ईमेल',
  emailHint:
    'नए पते को वही सत्यापित करता है जो वहाँ मेल पढ़ता है। तब तक इस संपर्क की सभी अनुमतियाँ रुकी रहती हैं। पुराने पते को सूचना दी जाती है।',
  phone: 'फ़ोन',
  address: 'पता',
  language: 'भाषा',
  languageHint: 'भाषा टैग के रूप में, जैसे en या pt-BR। खाली भी छोड़ सकते हैं।',
  timezone: 'टाइमज़ोन',
  timezoneHint: 'जैसे Europe/London। खाली भी छोड़ सकते हैं।',
  notes: 'नोट',
  notesHint: 'उनके लिए जो संपर्क प्रबंधित करते हैं।',
  save: 'सहेजें',
  saved: 'सहेजा गया।',
  sayEdit: (name) => [b(name), ' का विवरण बदलें'],
  moved: (name, email) => [
    'सहेजा गया। ',
    b(name),
    ' की अनुमतियाँ तब तक रुकी रहती हैं, जब तक ',
    b(email),
    ' सत्यापित नहीं होता।',
  ],
  asleep: 'इस संपर्क का पता अभी सत्यापित नहीं है। तब तक इसकी अनुमतियाँ रुकी रहती हैं।',
  domains: 'डोमेन',
  domainsLead: 'डोमेन के बारे में मेल मिलता है; डोमेन पर नियंत्रण नहीं मिलता।',
  domainsCaption: (name) => `${name} के डोमेन`,
  noDomains: 'किसी डोमेन में इस संपर्क का नाम नहीं है।',
  domainsNeed: (label, ask) =>
    `ये डोमेन किसके हैं, यह “${oblique(label)}” की अनुमति वालों को ही दिखता है। ${ask} से पूछें।`,
  domain: 'डोमेन',
  role: 'भूमिका',
  roles: { registrant: 'रजिस्ट्रेंट', admin: 'एडमिन', tech: 'टेक', billing: 'बिलिंग' },
  endRole: 'समाप्त करें',
  setRole: 'जोड़ें',
  change: 'बदलाव',
  roleSet: (domain) => ['सहेजा गया। ', b(domain), ' के बारे में मेल अब से यहाँ आता है।'],
  roleEnded: (domain) => ['सहेजा गया। ', b(domain), ' के बारे में मेल अब उन दूसरे लोगों को जाता है जिन्हें यह मिलता है।'],
  merge: 'एक ही व्यक्ति दो बार?',
  mergeLead:
    'दो संपर्कों को एक बनाता है: इसका नाम और ईमेल रहता है, दूसरे की अनुमतियाँ, टीमें और डोमेन इसे मिलते हैं, और दूसरा समाप्त होता है।',
  mergeFrom: 'दूसरा संपर्क',
  mergeChoose: 'संपर्क चुनें',
  mergeDo: 'मिलाएँ',
  sayMerge: (from, into) => [b(from), ' को ', b(into), ' में मिलाएँ'],
  merged: (from, into) => ['मिलाया गया। ', b(from), ' अब ', b(into), ' है।'],
  place: 'इस खाते में जगह',
  standing: {
    owner: 'इस खाते के मालिक: सब कुछ, हमेशा।',
    master: 'मास्टर: सब कुछ, पर न मास्टर बना सकते हैं, न मालिक को छू सकते हैं।',
    member: 'यूज़र: उतना ही, जितना दिया गया है।',
    outsider: 'रिमोट टीम के ज़रिए। विवरण की देखरेख उनकी अपनी कंपनी करती है।',
  },
  asleepHere: 'निलंबित: बहाल होने तक यहाँ कुछ नहीं कर सकते।',
  suspend: 'निलंबित करें',
  resume: 'बहाल करें',
  makeMaster: 'मास्टर बनाएँ',
  unmakeMaster: 'सामान्य यूज़र बनाएँ',
  offer: 'मालिकाना हक सौंपें',
  offerHint: (name) =>
    `${name} को 7 दिन में स्वीकार करना होता है। तब आप मास्टर बन जाते हैं, और 72 घंटे तक इसे पलट सकते हैं।`,
  offered: (name, until) => `${name} को मालिकाना हक की पेशकश की गई है। पेशकश ${until} को समाप्त होती है।`,
  withdraw: 'पेशकश वापस लें',
  offeredYou: (until) => `मालिक आपको यह खाता सौंपना चाहते हैं। पेशकश ${until} को समाप्त होती है।`,
  accept: 'मालिकाना हक स्वीकार करें',
  decline: 'अस्वीकार करें',
  undoable: (until) => `आपने यह खाता सौंप दिया है। ${until} तक आप इसे पलट सकते हैं।`,
  undo: 'खाता सौंपना पलटें',
  needs: (label, ask) => `इसे बदलने के लिए “${oblique(label)}” की अनुमति चाहिए। ${ask} से पूछें।`,
  says: {
    suspend: (name) => [b(name), ' को निलंबित करें'],
    resume: (name) => [b(name), ' को बहाल करें'],
    makeMaster: (name) => [b(name), ' को मास्टर बनाएँ, जो सब कुछ कर सकते हैं'],
    unmakeMaster: (name) => [b(name), ' को सामान्य यूज़र बनाएँ'],
    offer: (name) => [b(name), ' को इस खाते के मालिकाना हक की पेशकश करें'],
    withdraw: (name) => [b(name), ' को की गई पेशकश वापस लें'],
    accept: () => 'इस खाते के मालिक बनें',
    decline: () => 'इस खाते का मालिकाना हक अस्वीकार करें',
    undo: (name) => [b(name), ' को खाता सौंपना पलटें'],
  },
  dones: {
    suspend: (name) => ['निलंबित किया गया। ', b(name), ' को अगले क्लिक से यहाँ कोई अनुमति नहीं है।'],
    resume: (name) => ['बहाल किया गया। ', b(name), ' को जो दिया गया था, वह सब वापस मिल गया।'],
    makeMaster: (name) => ['सहेजा गया। ', b(name), ' अब मास्टर हैं और सब कुछ कर सकते हैं।'],
    unmakeMaster: (name) => ['सहेजा गया। ', b(name), ' अब सामान्य यूज़र हैं।'],
    offer: (name) => ['पेशकश की गई। ', b(name), ' के पास स्वीकार करने के लिए 7 दिन हैं।'],
    withdraw: (name) => ['वापस ली गई। ', b(name), ' अब इसे स्वीकार नहीं कर सकते।'],
    accept: () => 'यह खाता अब आपका है। 72 घंटे तक इसे पलटा जा सकता है।',
    decline: () => 'अस्वीकार किया गया। सब कुछ पहले जैसा रहता है।',
    undo: () => 'पलट दिया गया। यह खाता फिर आपका है।',
  },
};

/** Removing somebody. */
export const removePerson: Text['removePerson'] = {
  title: (name, account) => `${name} को ${account} से हटाएँ?`,
  do: (name) => `${name} को हटाएँ`,
  keep: 'रहने दें',
  ends: 'जो तुरंत समाप्त होता है:',
  endPermissions: (n) => `सीधे दी गई ${count(n, { one: 'अनुमति', other: 'अनुमतियाँ' })}।`,
  endTeams: (teams) => `${list(teams)} में जगह।`,
  endDoors: 'आने का रास्ता, यहाँ भी और चैट में भी।',
  endPending: 'उनके आमंत्रण, पेशकश और अनुरोध जो इंतज़ार में हैं।',
  stays: 'टिकट खाते के साथ रहते हैं। यही पता बाद में जोड़ा जाए, तो वह शून्य से शुरू करता है।',
  gave: 'जो दूसरों को दिया',
  gaveOptions: { keep: 'बना रहता है', end: 'यह भी समाप्त होता है' },
  removed: (name) => ['हटाया गया। ', b(name), ' को अब यहाँ कोई अनुमति नहीं है।'],
  left: (name, pending, gave, ended) => [
    'हटाया गया। ',
    b(name),
    ' को अब यहाँ कोई अनुमति नहीं है। ',
    pending === 0 ? 'उनका कुछ भी इंतज़ार में नहीं था। ' : `इंतज़ार में जो था, वापस लिया गया: ${number(pending)}। `,
    ended
      ? `उनकी दी हुई अनुमतियाँ समाप्त हुईं: ${number(gave)}।`
      : `उनकी दी हुई अनुमतियाँ बनी रहती हैं: ${number(gave)}।`,
  ],
};

/** Making a contact a user. */
export const promote: Text['promote'] = {
  title: (name) => `${name} को यूज़र बनाएँ`,
  lead: (email) => ['आमंत्रण ', b(email), ' पर जाता है। यह 7 दिन तक और एक ही बार काम करता है।'],
  keeps: 'बना रहता है',
  isNew: 'नया',
  keepPermissions: (n) => (n === 0 ? 'अभी कोई अनुमति नहीं' : permissions(n)),
  keepTeams: (teams) => list(teams),
  canSignIn: 'अपने पासवर्ड से साइन इन कर सकते हैं',
  only: 'सिर्फ़ वही स्वीकार कर सकता है जो उस पते से साइन इन करे।',
  send: 'आमंत्रण भेजें',
  say: (name) => [b(name), ' को साइन इन के लिए आमंत्रित करें'],
};

/** An invitation that waits. */
export const invitation: Text['invitation'] = {
  title: 'आमंत्रण',
  to: 'किसे',
  sentAt: 'भेजा गया',
  times: (n) => count(n, { one: 'बार', other: 'बार' }),
  link: 'लिंक',
  works: (day) => `${day} तक काम करता है`,
  over: (day) => `${day} को समाप्त हुआ`,
  will: 'क्या मिलेगा',
  nothing: 'अभी कुछ नहीं',
  resend: 'फिर भेजें',
  withdraw: 'वापस लें',
  hint: 'फिर भेजने से 7 दिन का नया लिंक बनता है; पहले वाला लिंक काम नहीं करता।',
  sayResend: (email) => [b(email), ' का आमंत्रण फिर भेजें'],
  resent: (email, day) => [b(email), ` को फिर भेजा गया। नया लिंक ${day} तक और एक ही बार काम करता है।`],
  sayWithdraw: (email) => [b(email), ' का आमंत्रण वापस लें'],
  withdrawn: (email) => ['वापस लिया गया। ', b(email), ' का लिंक अब काम नहीं करता।'],
  tooOften: (n) => `यह ${n} बार भेजा जा चुका है, जो अधिकतम है। इसे वापस लें और नए सिरे से आमंत्रित करें।`,
};

/** The page that an invitation’s mail leads to. */
export const invited: Text['invited'] = {
  title: (account) => `आपको ${account} में आमंत्रित किया गया है`,
  lead: (inviter, email) => [b(inviter), ' ने ', b(email), ' को आमंत्रित किया है।'],
  can: 'आप क्या कर सकेंगे',
  nothing: 'अभी कुछ नहीं: अनुमतियाँ बाद में दी जा सकती हैं।',
  accept: 'स्वीकार करें',
  decline: 'अस्वीकार करें',
  until: (day) => `लिंक ${day} तक और एक ही बार काम करता है।`,
  other: (masked, name) => [
    'यह आमंत्रण ',
    b(masked),
    ' के लिए है। आप ',
    b(name),
    ' के रूप में साइन इन हैं। उस पते से साइन इन करें, या उसे यहाँ अपने लॉगिन में जोड़ें।',
  ],
  prove: 'मुझे कोड मेल करें',
  proveAgain: 'मुझे दूसरा कोड मेल करें',
  proveHint: (masked) => `कोड ${masked} पर जाता है। उसे यहाँ डालने से यह पता आपके लॉगिन में जुड़ जाता है।`,
  code: 'कोड',
  codeHint: 'मेल से। यह 10 मिनट काम करता है।',
  enter: 'यह पता जोड़ें',
  sent: 'अगर यह पता किसी और लॉगिन का नहीं है, तो कोड भेज दिया गया है। वह 10 मिनट काम करता है।',
  wrong: 'यह कोड सही नहीं है, या इसका समय बीत गया है। सबसे नए मेल का कोड डालें।',
  tries: 'बहुत बार कोशिश हो चुकी है। नया कोड मेल करवाएँ।',
  sayEnter: 'यह पता अपने लॉगिन में जोड़ें',
  proved: 'यह पता अब आपका है। आप स्वीकार कर सकते हैं।',
  sayAccept: (account) => [b(account), ' का आमंत्रण स्वीकार करें'],
  accepted: (account) => ['स्वागत है। आप अब ', b(account), ' में हैं।'],
  declined: (account) => ['अस्वीकार किया गया। ', b(account), ' का लिंक अब काम नहीं करता।'],
};
