import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('hi');

/** The first page of the admin area: what needs a look. */
export const attention: Text['attention'] = {
  nav: 'देखने योग्य',
  title: 'देखने योग्य',
  lead: 'सभी क्लाइंट में जो किसी की प्रतीक्षा में है।',
  card: 'अभी',
  empty: 'देखने को कुछ नहीं',
  emptyLead:
    'खोए हुए ऑथेंटिकेटर, जो मेल नहीं पहुँचे, रोके गए मेल, एक दिन से पुराने अनुरोध, बिना मालिक के ग्राहक और बंद पड़े चैट यहाँ दिखते हैं।',
  resets: (n, href) => [
    { text: count(n, { one: 'खोया हुआ ऑथेंटिकेटर', other: 'खोए हुए ऑथेंटिकेटर' }), href },
    ' बदले जाने की प्रतीक्षा में।',
  ],
  dead: (n, href) => [{ text: count(n, { one: 'मेल', other: 'मेल' }), href }, ' का भेजना छोड़ दिया गया।'],
  uncertain: (n, href) => [{ text: count(n, { one: 'मेल', other: 'मेल' }), href }, ' शायद पहुँचे, शायद नहीं।'],
  held: (n, href) => [{ text: count(n, { one: 'मेल', other: 'मेल' }), href }, ' रोके गए: बताना है कि किसके हैं।'],
  requests: (n, client, href) => [
    { text: count(n, { one: 'अनुमति का अनुरोध', other: 'अनुमतियों के अनुरोध' }), href },
    ' एक दिन से अधिक समय से प्रतीक्षा में: ',
    { strong: client },
    '।',
  ],
  ownerless: (label, href) => [{ text: label, href }, ' का कोई मालिक नहीं है।'],
  moreOwnerless: (n) => [`बिना मालिक के ${count(n, { one: 'और ग्राहक', other: 'और ग्राहक' })}।`],
  away: (what, href) => [{ text: what, href }, ' काम नहीं कर रहा।'],
  /** What waits at which client. */
  across: {
    lead: 'सभी ग्राहकों के वे अनुरोध जिनका अभी किसी ने उत्तर नहीं दिया।',
    card: 'प्रतीक्षा में',
    empty: 'कोई अनुरोध प्रतीक्षा में नहीं',
    emptyLead: 'जब किसी ग्राहक के यहाँ कोई अनुमति माँगता है, तो अनुरोध उत्तर मिलने या समाप्त होने तक यहाँ रहता है।',
    more: 'सिर्फ़ पहले 100 ग्राहक दिखाए गए हैं।',
    waits: (n, client, href) => [
      { text: client, href },
      ': ',
      count(n, { one: 'अनुमति का अनुरोध', other: 'अनुमतियों के अनुरोध' }),
    ],
  },
  support: {
    title: 'आपकी भूमिका सहायता है',
    lead: 'यह अपने विभागों के टिकटों का उत्तर देती है।',
    where: (host) =>
      `टिकटों का उत्तर ${host} में ही और उसकी चैट के चैनलों में दिया जाता है। यहाँ के पेज प्रशासकों और लेखा परीक्षकों के लिए हैं।`,
    own: (hold, security, profile) => [
      'यहाँ आपके पेज ',
      { text: 'रोके गए मेल', href: hold },
      ', ',
      { text: 'सुरक्षा', href: security },
      ' और ',
      { text: 'प्रोफ़ाइल', href: profile },
      ' हैं।',
    ],
  },
};
