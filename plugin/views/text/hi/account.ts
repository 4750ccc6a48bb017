import { countIn } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

const count = countIn('hi');

/** The chooser of accounts. */
export const chooser: Text['chooser'] = {
  title: 'कौन-सा खाता?',
  lead: 'आप एक से ज़्यादा खातों में हैं। हर पेज और लिंक आपके चुने हुए खाते का ही रहता है।',
  empty: 'आप अभी किसी खाते में नहीं हैं',
  emptyLead: 'खाते की देखरेख करने वाले से कहें कि वे आपको जोड़ें।',
  list: 'आपके खाते',
};

/** An account’s home. */
export const home: Text['home'] = {
  title: 'होम',
  lead: (name) => `${name} में क्या खुला है और क्या रुका है।`,
  waits: 'आपके इंतज़ार में',
  nothingWaits: 'आपके इंतज़ार में कुछ नहीं है।',
  invitations: (n, href) => [
    { text: count(n, { one: 'आमंत्रण आपकी टीमों के लिए', other: 'आमंत्रण आपकी टीमों के लिए' }), href },
  ],
  requests: (n, href) => [
    { text: count(n, { one: 'अनुरोध अनुमति के लिए', other: 'अनुरोध अनुमतियों के लिए' }), href },
  ],
  ownRequest: (label, until) => [
    'आपने ',
    { em: oblique(label) },
    ` का अनुरोध किया है। ${until} तक जवाब का इंतज़ार है।`,
  ],
  answered: (n, href) => [{ text: count(n, { one: 'टिकट का जवाब आया', other: 'टिकटों का जवाब आया' }), href }],
  tickets: 'खुले टिकट',
  allTickets: 'सभी टिकट',
  noTickets: 'कोई टिकट खुला नहीं है',
  noTicketsLead: 'कुछ ठीक न हो, तो यहाँ टिकट खोलें या चैट में पूछें।',
  openTicket: 'टिकट खोलें',
  invoices: 'भुगतान बाकी',
  allInvoices: 'सभी इनवॉइस',
  noInvoices: 'कोई भुगतान बाकी नहीं है।',
  services: 'सेवाएँ',
  allServices: 'सभी सेवाएँ',
  servicesCaption: 'सेवाएँ जो आप देख सकते हैं',
  noServices: 'आपके देखने के लिए कोई सेवा नहीं है।',
  status: 'स्थिति',
  service: 'सेवा',
  product: 'प्रॉडक्ट',
  bare: 'यहाँ आपके लिए अभी कुछ खुला नहीं है',
  bareLead: 'देखें कि आप यहाँ क्या कर सकते हैं, और जो चाहिए उसका अनुरोध करें।',
  me: 'आप यहाँ क्या कर सकते हैं',
};
