import type { Piece } from '../../words';
import { countIn, list, number } from '../count';
import type { Text } from '../worded';
import { through } from './labels';
import { oblique } from './oblique';

const count = countIn('hi');
const b = (strong: string): Piece => ({ strong });

/** Kinds of mail, as pages name them. */
export const mailKinds: Text['mailKinds'] = {
  invoices: 'नए इनवॉइस',
  reminders: 'इनवॉइस रिमाइंडर',
  billing: 'बिलिंग सूचनाएँ',
  quotes: 'कोटेशन',
  orders: 'ऑर्डर का विवरण',
  tickets: 'टिकट',
  services: 'सेवा सूचनाएँ',
  domains: 'डोमेन सूचनाएँ',
  legal: 'कानूनी सूचनाएँ',
  general: 'सामान्य',
  security: 'सुरक्षा',
};

/** Of how much of a kind: "for 2 services". */
const part: Text['mail']['part'] = {
  some: {
    services: (n) => `${count(n, { one: 'सेवा', other: 'सेवाओं' })} के लिए`,
    domains: (n) => `${count(n, { one: 'डोमेन', other: 'डोमेन' })} के लिए`,
  },
  own: 'अपने टिकटों के लिए',
};

/** What stands after a name: how much of it, and through whom; what no permission brings comes by a domain's role. */
const how: Text['mail']['how'] = (gets, sources) => {
  const by = sources.length === 0 ? ['डोमेन के संपर्क के रूप में'] : sources.map(through);
  return [...(gets === '' ? [] : [gets]), ...by].join(', ');
};

/** Who gets which mail. */
export const mail: Text['mail'] = {
  title: 'किसे कौन-सा मेल मिलता है',
  lead: 'मेल किसे मिलता है, यह अनुमतियों से तय होता है। हर पते पर एक ही कॉपी जाती है।',
  ownLead: 'इस खाते का कौन-सा मेल आपको मिलता है।',
  lock: (who) => `आपको यहाँ सिर्फ़ अपना मेल दिखता है। और किसे कौन-सा मिलता है, यह ${who} से पूछें।`,
  now: 'इस समय',
  part,
  how,
  more: (n) => `और ${count(n, { one: 'अन्य', other: 'अन्य' })}`,
  nobody: 'किसी को नहीं',
  onlyOwner: 'और किसी को नहीं मिलता',
  onlyOwnerOf: (n) => `${count(n, { one: 'डोमेन', other: 'डोमेन' })} के लिए और किसी को नहीं मिलता`,
  stopped: (names, more) =>
    `बंद किया हुआ: ${list(more === 0 ? names : [...names, count(more, { one: 'अन्य', other: 'अन्य' })])}।`,
  card: 'सबका मेल',
  matrix: 'हर व्यक्ति का मेल',
  caption: 'नीचे की ओर लोग, आड़े में मेल के प्रकार',
  find: 'नाम या ईमेल',
  where: 'कहाँ',
  everywhere: 'सभी सेवाएँ और डोमेन',
  services: 'सेवाएँ',
  domains: 'डोमेन',
  who: 'कौन',
  whoOptions: {
    some: (n) => `जिन्हें कुछ मिलता है (${number(n)})`,
    all: (n) => `सभी (${number(n)})`,
    none: (n) => `जिन्हें कुछ नहीं मिलता (${number(n)})`,
  },
  findButton: 'खोजें',
  person: 'व्यक्ति',
  copies: 'पते',
  copiesHint: 'सभी लोग, सिर्फ़ खोज में मिले लोग नहीं',
  empty: 'कोई नहीं मिला',
  emptyLead: 'दूसरा नाम आज़माएँ, या सभी को देखें।',
  first: 'पहले लोग',
  next: 'अगले लोग',
  cell: {
    yes: (sources) => `हाँ, ${how('', sources)}`,
    some: (kind, n) => part.some[kind](n),
    own: 'अपने टिकटों के लिए',
    fallback: 'हाँ, क्योंकि और किसी को नहीं मिलता',
    stopped: 'मिल सकता है, पर बंद किया हुआ है',
    none: 'नहीं',
    give: (kind, name) => `${name} को ${kind} दें`,
  },
  legend: {
    direct: 'अपनी अनुमति, मालिक या मास्टर',
    team: 'टीम के ज़रिए',
    number: 'इतनी सेवाओं या डोमेन के लिए',
    own: 'सिर्फ़ अपने टिकट',
    fallback: 'मालिक, क्योंकि और किसी को नहीं मिलता',
    stopped: 'बंद किया हुआ',
    give: 'व्यक्ति की अनुमतियाँ खोलता है, इस पर निशान के साथ',
  },
  ownShort: 'अपने',
  chooseOwn: 'अपना मेल चुनें',
  test: 'मुझे टेस्ट भेजें',
  testLead: 'यह आपके अपने पते पर जाता है, और किसी को नहीं।',
  testKind: 'मेल का प्रकार',
  tested: (kind, email) => ['“', kind, '” का टेस्ट ', b(email), ' पर भेजा गया, और किसी को नहीं।'],
  testOften: 'आपको एक घंटे में पाँच टेस्ट मिल चुके हैं। थोड़ी देर रुककर फिर कोशिश करें।',
  testUnknown: 'मेल का प्रकार चुनें।',
};

/** One's own choices. */
export const ownMail: Text['ownMail'] = {
  title: 'आपका मेल',
  lead: 'चुनें कि क्या आए। मेल बंद करने से आपकी अनुमतियों में कुछ नहीं बदलता।',
  none: 'आप अभी किसी खाते में नहीं हैं',
  noneLead: 'जब कोई आपको किसी खाते में जोड़ता है, तो उसका मेल यहाँ दिखता है।',
  caption: (account) => `${account} का मेल`,
  kind: 'मेल का प्रकार',
  state: 'आपको मिलता है',
  change: 'बदलाव',
  comes: (sources) => `हाँ, ${how('', sources)}`,
  comesSome: (what, sources) => `हाँ, ${how(what, sources)}`,
  ownTickets: 'आपके अपने टिकटों के लिए',
  on: 'हाँ, जहाँ तक आपकी अनुमतियाँ हैं',
  off: 'नहीं, आपने बंद किया है',
  never: (permission) => `नहीं। यह “${oblique(permission)}” की अनुमति के साथ मिलता है।`,
  always: 'हमेशा। यह आपके अपने साइन-इन के बारे में है, और इसे कोई बंद नहीं कर सकता।',
  fallback: 'अगर यह और किसी को नहीं मिलता, तो मालिक को मिलता है, बंद होने पर भी।',
  stop: 'बंद करें',
  resume: 'चालू करें',
  label: (deed, kind, account) => `${deed} – ${kind}, ${account}`,
  stopped: (kind, account) => [b(account), ' का “', kind, '” मेल अब आपको नहीं मिलता।'],
  resumed: (kind, account) => [b(account), ' का “', kind, '” मेल आपको फिर मिलता है।'],
  more: 'और खाते',
  linkLead: 'यह पेज आपके मेल के लिंक से जुड़ा है। इससे ये विकल्प ही खुलते हैं, और कुछ नहीं।',
};
