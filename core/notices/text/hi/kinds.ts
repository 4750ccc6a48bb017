import type { MailText } from '../worded';

/** Kinds of mail, as pages name them. */
const names: MailText['kinds']['names'] = {
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

/** Kinds of mail: a test of each, and the way to choose among them. */
export const kinds: MailText['kinds'] = {
  names,
  testSubject: (kind, account) => `${account} के लिए “${kind}” का टेस्ट`,
  test: (kind, host, account) => `यह “${kind}” मेल का टेस्ट है, जो ${host} से ${account} खाते के बारे में भेजा जाता है।`,
  testAsked: 'इसे आपने माँगा था, और यह किसी और को नहीं भेजा गया। कुछ हुआ नहीं है, और कुछ करना नहीं है।',
  choose: (link) => `यह मेल आपको इसलिए मिलता है कि आप इस खाते में हैं। चुनें कि क्या आए: ${link}`,
  heads: (host) => `${host}: गतिविधि कहाँ तक पहुँची है`,
};
