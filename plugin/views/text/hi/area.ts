import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('hi');

/** What stands where the host doesn't answer. */
export const away: Text['away'] = (host) =>
  `${host} से जवाब नहीं मिल रहा, इसलिए इस पेज का कुछ हिस्सा नहीं दिख रहा। अनुमतियाँ फिर भी लागू हैं। थोड़ी देर बाद पेज फिर खोलें।`;

/** Pages of a long list. */
export const paging: Text['paging'] = {
  page: (page, pages) => `पेज ${page} / ${pages}`,
  earlier: 'पिछला',
  later: 'अगला',
  label: 'पेज',
};

/** The services of an account. */
export const services: Text['services'] = {
  title: 'सेवाएँ',
  lead: 'हर सेवा जो आप यहाँ देख सकते हैं।',
  caption: 'सेवाएँ जो आप देख सकते हैं',
  columns: ['सेवा', 'प्रॉडक्ट', 'स्थिति', 'कीमत'],
  empty: 'देखने के लिए कोई सेवा नहीं है',
  emptyLead: 'जैसे ही आप कोई सेवा देख सकते हैं, वह यहाँ आ जाती है। खाते की देखरेख करने वाले से पूछें।',
  noneFound: (q) => `किसी सेवा के नाम में “${q}” नहीं है`,
  noneFoundLead: 'नाम का कोई हिस्सा आज़माएँ।',
  states: { active: 'सक्रिय', suspended: 'निलंबित', ended: 'समाप्त' },
  find: 'सेवा खोजें',
  findDo: 'खोजें',
};

/** One service, and what its reader can do there. */
export const service: Text['service'] = {
  card: 'सेवा',
  product: 'प्रॉडक्ट',
  status: 'स्थिति',
  price: 'कीमत',
  nextDue: 'अगली देय तारीख',
  can: 'आप इसके साथ क्या कर सकते हैं',
  canLead: (host) => `जो करना है वह ${host} पर होता है; लिंक वहीं ले जाते हैं।`,
  yes: 'आप कर सकते हैं।',
  yesMail: 'यह आपको मिलता है।',
  noneGave: (ask) => `आपको यह किसी ने नहीं दिया। ${ask} से पूछें।`,
  why: 'क्यों?',
  whyOf: (label) => ` – ${label}`,
  at: (host) => `${host} पर खोलें`,
  ticket: 'इसके बारे में टिकट खोलें',
};

/** The invoices of an account. */
export const invoices: Text['invoices'] = {
  title: 'इनवॉइस',
  lead: (due) =>
    due === 0
      ? 'कोई भुगतान बाकी नहीं है।'
      : `${count(due, { one: 'इनवॉइस का', other: 'इनवॉइस का' })} भुगतान बाकी है। जो पहले देय हैं, वे पहले दिखते हैं।`,
  caption: 'इनवॉइस',
  columns: ['नंबर', 'रकम', 'स्थिति', 'देय तारीख'],
  pay: 'भुगतान करें',
  payOf: (number) => ` – इनवॉइस ${number}`,
  empty: 'अभी कोई इनवॉइस नहीं है',
  emptyLead: 'नया इनवॉइस बनते ही यहाँ आ जाता है।',
  states: { unpaid: 'भुगतान बाकी', overdue: 'समय बीत गया', paid: 'भुगतान हो गया', cancelled: 'रद्द' },
  act: 'खोलें',
};

/** The domains of an account. */
export const domains: Text['domains'] = {
  title: 'डोमेन',
  lead: 'इस खाते के डोमेन, और हर एक की सूचना किसे मिलती है।',
  caption: 'डोमेन',
  columns: ['डोमेन', 'स्थिति', 'सूचना किसे मिलती है'],
  empty: 'अभी कोई डोमेन नहीं है',
  emptyLead: 'ऑर्डर या ट्रांसफ़र होते ही डोमेन यहाँ आ जाता है।',
  states: { pending: 'लंबित', active: 'सक्रिय', expired: 'अवधि समाप्त', ended: 'समाप्त' },
  manage: (host) => `इन्हें ${host} पर प्रबंधित करें`,
  nobody: 'किसी का नाम नहीं',
  somebody: 'कोई संपर्क',
  told: (role, name) => `${name} (${role})`,
};

/** What the host sells. */
export const catalogue: Text['catalogue'] = {
  title: 'आप क्या ऑर्डर कर सकते हैं',
  lead: (host) => `${host} क्या बेचता है। ऑर्डर ${host} पर दिया जाता है।`,
  caption: 'प्रॉडक्ट',
  columns: ['प्रॉडक्ट', 'कीमत'],
  empty: 'अभी बिक्री के लिए कुछ नहीं है',
  emptyLead: 'जो चाहिए, उसके बारे में सपोर्ट से पूछें।',
  order: (host) => `${host} पर ऑर्डर करें`,
};

/** What the host mailed. */
export const mailHistory: Text['mailHistory'] = {
  title: 'भेजे गए मेल',
  lead: (host) => `इस खाते के बारे में ${host} के भेजे मेल, सबसे नए पहले।`,
  caption: 'भेजे जा चुके मेल',
  columns: ['विषय', 'किसे', 'डिलीवरी', 'भेजा गया'],
  deliveries: { sent: 'रास्ते में', delivered: 'पहुँच गया', bounced: 'वापस आया', failed: 'नहीं भेजा गया' },
  last: 'पिछले मेल',
  lastLead: (host) => `इस ग्राहक के बारे में ${host} के भेजे पिछले मेल।`,
  empty: 'अभी कोई मेल नहीं भेजा गया',
  emptyLead: 'हर मेल भेजे जाते ही यहाँ आ जाता है।',
};

/** How an account pays. */
export const billing: Text['billing'] = {
  title: 'बिलिंग',
  lead: (host) => `इस खाते का भुगतान कैसे होता है। बदलाव ${host} पर किए जाते हैं।`,
  card: 'आप भुगतान कैसे करते हैं',
  rows: {
    'billing.balance': 'बैलेंस',
    'billing.funds': 'अग्रिम जमा',
    'billing.cards': 'दर्ज कार्ड',
    'billing.contracts': 'ऑर्डर अनुबंध',
    'billing.estimates': 'अनुमान',
  },
  owed: (amount) => `${amount} का भुगतान बाकी`,
  nothingOwed: 'कोई भुगतान बाकी नहीं',
  cardIs: (lastFour, holder, expires) => [
    `आखिरी अंक ${lastFour}, `,
    { strong: holder },
    `, ${expires} तक मान्य`,
  ],
  noCard: 'कोई नहीं',
  acts: {
    'billing.balance': 'खोलें',
    'billing.funds': 'रकम जोड़ें',
    'billing.cards': 'कार्ड बदलें',
    'billing.contracts': 'खोलें',
    'billing.estimates': 'खोलें',
  },
  actOf: (what) => ` – ${what}`,
  what: 'क्या',
  act: 'बदलाव',
  now: 'अभी',
  invoices: {
    title: 'आपको इनवॉइस कैसे मिलते हैं',
    lead: (host) => `यहाँ जो सहेजेंगे, वह ${host} को जाता है।`,
    attachPdf: 'इनवॉइस के मेल में PDF जोड़ें',
    paperCopy: 'डाक से कागज़ी प्रति भी भेजें',
    reference: 'आपका संदर्भ',
    referenceHint: 'हर इनवॉइस पर छपता है, जैसे खरीद ऑर्डर का नंबर: ज़्यादा से ज़्यादा 64 अक्षर।',
    language: 'इनवॉइस की भाषा',
    save: 'सहेजें',
    sent: (host) => `यह ${host} को भेजा जा रहा है, और वहाँ सहेजे जाते ही यहाँ दिखेगा।`,
  },
};
