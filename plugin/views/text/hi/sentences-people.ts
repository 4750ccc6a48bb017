import { sentencesOf, type Sentence } from '../told';

const did =
  (after: string): Sentence =>
  ({ who }) =>
    `ने ${who} ${after}`;

/** What was done about contacts, users, their places, their addresses, and the ownership. */
export const peopleSentences = sentencesOf({
  'contact.added': did('को जोड़ा'),
  'contact.changed': did('का विवरण बदला'),
  'contact.proved': 'ने अपना नया पता सत्यापित किया',
  'contact.removed': did('को हटाया'),
  'contact.merged': ({ from, who }) => `ने ${from} को ${who} में मिलाया`,
  'user.invited': 'ने किसी को मेल से आमंत्रित किया',
  'invitation.sent': 'ने आमंत्रण फिर भेजा',
  'invitation.withdrawn': 'ने आमंत्रण वापस लिया',
  'invitation.declined': 'ने दर्ज किया कि आमंत्रण अस्वीकार किया गया',
  'look.begun': did('के रूप में ये पेज देखना शुरू किया'),
  'person.erased': did('को मिटाया'),
  'person.exported': did('के बारे में रखा सब कुछ साथ लिया'),
  'user.joined': 'ने आमंत्रण स्वीकार किया और अब इस खाते में हैं',
  'user.made': 'ने लॉगिन बनाया',
  'user.suspended': did('का लॉगिन निलंबित किया'),
  'user.resumed': did('का लॉगिन बहाल किया'),
  'users.merged': 'ने अपने दो लॉगिन मिलाकर एक किए',
  'master.made': did('को मास्टर बनाया'),
  'master.unmade': did('को सामान्य यूज़र बनाया'),
  'member.suspended': did('को निलंबित किया'),
  'member.resumed': did('को बहाल किया'),
  'member.removed': did('को हटाया'),
  'member.left': 'ने यह खाता छोड़ा',
  'address.added': 'ने अपने लॉगिन में एक पता जोड़ा',
  'address.removed': 'ने अपने लॉगिन से एक पता हटाया',
  'address.primary': 'ने साइन इन के लिए अपना कोई दूसरा पता चुना',
  'ownership.offered': did('को मालिकाना हक की पेशकश की'),
  'ownership.withdrawn': did('को की गई मालिकाना हक की पेशकश वापस ली'),
  'ownership.handed': 'ने मालिकाना हक स्वीकार किया',
  'ownership.undone': did('को मालिकाना हक लौटाया'),
  'secondary.changed': 'ने दूसरा पता बदला',
  'secondary.confirmed': 'ने दर्ज किया कि दूसरे पते की पुष्टि हो गई',
  'recovery.asked': did('(मालिक) के लिए दूसरे पते का अनुरोध किया'),
  'recovery.proved': 'ने दर्ज किया कि मालिक के नए पते की पुष्टि हो गई',
  'recovery.done': did('(मालिक) को दूसरा पता दिया'),
  'recovery.stopped': did('(मालिक) के पते का बदलाव रोका'),
});
