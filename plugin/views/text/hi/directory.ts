import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('hi');

/** Everybody across all clients. */
export const directory: Text['directory'] = {
  title: 'सभी लोग',
  lead: 'सभी क्लाइंट के लोग, साइन-इन के साथ या उसके बिना।',
  find: 'सभी क्लाइंट के लोग खोजें',
  findWhat: 'नाम, ईमेल या फ़ोन',
  kindLabel: 'प्रकार',
  anyKind: 'कोई भी प्रकार',
  kinds: { user: 'यूज़र', contact: 'संपर्क' },
  stateLabel: 'स्थिति',
  anyState: 'कोई भी स्थिति',
  states: { active: 'सक्रिय', suspended: 'निलंबित', asleep: 'पता सत्यापित नहीं' },
  findDo: 'खोजें',
  caption: 'सभी क्लाइंट के लोग, और हर एक की जगह कहाँ है',
  person: 'व्यक्ति',
  kind: 'प्रकार',
  state: 'स्थिति',
  clients: 'क्लाइंट',
  more: (n) => `और ${count(n, { one: 'अन्य', other: 'अन्य' })}`,
  nowhere: 'अभी कहीं नहीं',
  nobody: 'कोई नहीं मिला',
  nobodyLead: 'नाम, ईमेल या फ़ोन नंबर की शुरुआत आज़माएँ, या दूसरा प्रकार या स्थिति चुनें।',
  further: 'अब तक कोई नहीं मिला। अभी और लोगों में खोजना बाकी है।',
  next: 'अगले लोग',
  first: 'पहले लोग',
  csv: 'CSV में सहेजें',
  csvHint: 'खोज में मिले सभी लोग, सिर्फ़ इस पेज के नहीं। आप इन्हें साथ ले गए, यह गतिविधि में दर्ज होता है।',
};
