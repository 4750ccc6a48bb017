import { list } from '../count';
import type { Text } from '../worded';

/** Tickets of an account: their list, one of them, and a new one. */
export const tickets: Text['tickets'] = {
  title: 'टिकट',
  leadAll: 'आपके लिए खुले विभागों में खाते का हर टिकट।',
  leadOwn: 'टिकट जो आपने खोले या जिनमें आपको जोड़ा गया।',
  open: 'टिकट खोलें',
  caption: 'टिकट जो आप देख सकते हैं',
  columns: {
    number: 'नंबर',
    subject: 'विषय',
    from: 'किससे',
    department: 'विभाग',
    status: 'स्थिति',
    changed: 'आखिरी संदेश',
  },
  filter: 'कौन-से टिकट',
  filters: { open: 'खुले', closed: 'बंद', all: 'सभी' },
  show: 'दिखाएँ',
  states: { open: 'खुला', answered: 'जवाब मिला', waiting: 'स्टाफ़ के इंतज़ार में', closed: 'बंद' },
  empty: {
    open: 'कोई टिकट खुला नहीं है',
    closed: 'कोई टिकट बंद नहीं है',
    all: 'अभी कोई टिकट नहीं है',
  },
  emptyLead: 'कुछ ठीक न हो, तो यहाँ टिकट खोलें या चैट में पूछें।',
  emptyLeadLook: 'जो टिकट आप देख सकते हैं, वे यहाँ दिखते हैं।',
  more: 'अगले टिकट',
};

/** One ticket. */
export const ticket: Text['ticket'] = {
  numbered: (number) => `टिकट ${number}`,
  about: 'इस टिकट के बारे में',
  department: 'विभाग',
  service: 'सेवा',
  priority: 'प्राथमिकता',
  priorities: { low: 'कम', medium: 'मध्यम', high: 'ज़्यादा' },
  status: 'स्थिति',
  opened: 'खोला गया',
  openedBy: (when, who) => `${when}, ${who} ने खोला`,
  said: 'क्या कहा गया',
  staff: (host) => `(${host})`,
  via: (channel) => `${channel} से`,
  unverified: 'प्रेषक प्रमाणित नहीं',
  reply: 'आपका जवाब',
  send: 'जवाब भेजें',
  sent: 'आपका जवाब टिकट में है।',
  reopens: 'यह टिकट बंद है। जवाब देने से यह फिर खुलता है।',
  cannotReply: 'यह टिकट बंद है, और आप इसे फिर नहीं खोल सकते।',
  close: 'टिकट बंद करें',
  closed: (number) => `टिकट ${number} बंद है।`,
};

/** The form for a new ticket. */
export const newTicket: Text['newTicket'] = {
  title: 'टिकट खोलें',
  card: 'नया टिकट',
  department: 'विभाग',
  chooseDepartment: 'विभाग चुनें',
  service: 'किस सेवा के बारे में',
  noService: 'इनमें से किसी के बारे में नहीं',
  priority: 'प्राथमिकता',
  subject: 'विषय',
  message: 'संदेश',
  messageHint: 'लिखें कि क्या होता है, कब से, और आपने क्या आज़माया। पासवर्ड कभी न भेजें।',
  submit: 'टिकट खोलें',
  closedForYou: (names, ask) => `आपके लिए बंद: ${list(names)}। ${ask} से पूछें।`,
  closedForAll: (names, host) => `खाता निलंबित रहने तक बंद: ${list(names)}। ${host} से पूछें।`,
  closedMeanwhile: 'इस बीच यह विभाग आपके लिए बंद हो गया। दूसरा चुनें; आपका लिखा अब भी यहाँ है।',
  opened: (number) => [
    'टिकट ',
    { strong: String(number) },
    ' खुल गया। जवाब यहाँ दिखते हैं और आपको मेल या चैट से मिलते हैं।',
  ],
  none: 'आपके लिए कोई विभाग खुला नहीं है',
  noneLead: (ask) => `${ask} से कहें कि आपके लिए कोई विभाग खोलें।`,
};
