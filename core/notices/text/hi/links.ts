import type { MailText } from '../worded';

/** Links that ask something of whoever holds an address. */
export const links: MailText['links'] = {
  invitationSubject: (account) => `${account} का आमंत्रण`,
  invites: (inviter, host, account) =>
    inviter === ''
      ? `${host} की ओर से आपको ${account} खाते में आमंत्रित किया गया है।`
      : `${inviter} ने ${host} के ज़रिए आपको ${account} खाते में आमंत्रित किया है।`,
  invitation:
    'यह पेज दिखाता है कि आप वहाँ क्या कर सकेंगे, और पूछता है कि आप स्वीकार करते हैं या नहीं। यह 7 दिन तक और एक ही बार काम करता है:',
  notExpected: (address) => `क्या आपको इसकी उम्मीद नहीं थी? तो आपको कुछ नहीं करना है। चाहें तो हमें बताएँ: ${address}`,

  secondarySubject: (account) => `क्या ${account} की सूचनाएँ यहाँ भी आएँ?`,
  secondary: (account, host) =>
    `${host} पर ${account} खाते के मालिक ने इसे अपना दूसरा पता बताया है। इस पर वही सूचनाएँ आएँगी, और कुछ नहीं। यहाँ पुष्टि करें:`,

  recoverySubject: (account) => `क्या ${account} के लिए यह आपका पता है?`,
  recovery: (account, host) =>
    `${host} से इस पते को ${account} के मालिक का पता बनाने का अनुरोध किया गया है। अगर आपने यह माँगा है, तो यहाँ बताएँ:`,
};
