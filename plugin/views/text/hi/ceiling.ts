import { countIn, list } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

type Level = 'installation' | 'group' | 'account';

const count = countIn('hi');
const offered = (isOffered: boolean) => (isOffered ? 'उपलब्ध' : 'उपलब्ध नहीं');
const withOthers = (names: readonly string[], isMore: boolean) =>
  list(isMore ? [...names, 'अन्य लोगों'] : names);

/** What clients can have at all. */
export const ceiling: Text['ceiling'] = {
  title: 'क्या उपलब्ध है',
  lead: 'क्लाइंट को क्या-क्या मिल सकता है। क्लाइंट का अपना फ़ैसला उसके समूह के फ़ैसले से पहले लागू होता है, और समूह का फ़ैसला सबके फ़ैसले से पहले।',
  clientLead: 'इस क्लाइंट को क्या-क्या मिल सकता है, मालिक को भी।',
  groupTitle: (group) => `${group} के लिए क्या उपलब्ध है`,
  groupLead: (n) =>
    `इस समूह में ${count(n, { one: 'क्लाइंट', other: 'क्लाइंट' })}। क्लाइंट का अपना फ़ैसला इससे पहले लागू होता है।`,
  sleeps:
    'उपलब्धता हटाने से कुछ भी हमेशा के लिए समाप्त नहीं होता: जो दिया गया था वह रुका रहता है, और फिर उपलब्ध होते ही लौट आता है।',
  groups: 'क्लाइंट समूह',
  groupsCaption: 'समूह जिनमें क्लाइंट हैं',
  group: 'समूह',
  clients: 'क्लाइंट',
  noGroups: 'होस्ट ने क्लाइंट के समूह नहीं बनाए हैं।',
  everybody: 'सभी',
  services: 'सेवाएँ',
  permission: 'अनुमति',
  now: 'अभी',
  word: 'फ़ैसला',
  caption: (group) => `क्या उपलब्ध है: ${group}`,
  count: (offers, all) => `${all} में से ${offers} उपलब्ध`,
  stands: (isOffered, by) => {
    const how = isOffered ? 'उपलब्ध' : 'इस क्लाइंट के लिए उपलब्ध नहीं';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  standsHere: (isOffered, by) => {
    const how = offered(isOffered);
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  wordOf: (label) => `${oblique(label)} पर फ़ैसला`,
  words: { allowed: 'उपलब्ध', forbidden: 'उपलब्ध नहीं' },
  inherit: {
    installation: () => 'कोई फ़ैसला नहीं: उपलब्ध',
    group: (isOffered) => `जैसा सबके लिए है: ${offered(isOffered)}`,
    account: (isOffered) => `जैसा इसके समूह के लिए है: ${offered(isOffered)}`,
  },
  preview: 'देखें कि क्या बदलेगा',
  review: 'क्या बदलेगा',
  changes: (n) => count(n, { one: 'बदलाव', other: 'बदलाव' }),
  nothing: 'अभी कुछ नहीं बदलता। पहले किसी चीज़ के लिए दूसरा फ़ैसला चुनें।',
  save: 'बदलाव सहेजें',
  discard: 'बदलाव छोड़ें',
  ends: (label) => `अब उपलब्ध नहीं: ${label}`,
  begins: (label) => `फिर उपलब्ध: ${label}`,
  stays: (label, isOffered) =>
    `${oblique(label)} पर दूसरा फ़ैसला; ${isOffered ? 'यह उपलब्ध ही रहता है' : 'यह पहले की तरह उपलब्ध नहीं है'}।`,
  forPeople: {
    ends: (names, isMore) => `${withOthers(names, isMore)} के लिए समाप्त होता है।`,
    begins: (names, isMore) => `${withOthers(names, isMore)} के लिए फिर काम करता है।`,
  },
  forNobody: 'यहाँ यह किसी के पास नहीं है।',
  forSome: 'इसे साथ लाने वाली अनुमति इतने लोगों के पास है कि यहाँ सबको नहीं देखा जाता।',
  forClients: {
    ends: (clients, holders) =>
      `${count(clients, { one: 'क्लाइंट', other: 'क्लाइंट' })} के यहाँ यह मालिक, मास्टर और ${given(holders)} के लिए समाप्त होता है।`,
    begins: (clients, holders) =>
      `${count(clients, { one: 'क्लाइंट', other: 'क्लाइंट' })} के यहाँ यह मालिक, मास्टर और ${given(holders)} के लिए फिर काम करता है।`,
  },
  say: (n, whom) => [{ strong: whom }, ` के लिए उपलब्धता बदलें: ${count(n, { one: 'अनुमति', other: 'अनुमतियाँ' })}`],
  saved: (n) => [
    `सहेजा गया। ${count(n, { one: 'अनुमति', other: 'अनुमतियों' })} पर अब दूसरा फ़ैसला है। यह अगले क्लिक से लागू होता है।`,
  ],
  stale: 'इस बीच किसी ने इनमें से किसी एक पर दूसरा फ़ैसला लिया, इसलिए कुछ सहेजा नहीं गया। अभी स्थिति यह है।',
};

const whose: Record<Level, string> = {
  installation: 'सबके लिए हुए फ़ैसले से',
  group: 'इसके समूह के फ़ैसले से',
  account: 'इस क्लाइंट के फ़ैसले से',
};

function given(holders: number): string {
  return `इसे पा चुके ${count(holders, { one: 'व्यक्ति या टीम', other: 'लोगों और टीमों' })}`;
}
