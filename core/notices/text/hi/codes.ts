import type { MailText } from '../worded';

/** Codes, and what they link: chats and addresses. */
export const codes: MailText['codes'] = {
  subject: (code, host) => `${code} – ${host} के लिए आपका कोड`,
  give: 'अगर यह आप हैं, तो वहाँ यह कोड डालें:',
  once: (host) => `यह 10 मिनट तक और एक ही बार काम करता है। ${host} से कोई भी आपसे इसे कभी नहीं माँगेगा।`,
  notYou: (address) => `क्या यह आप नहीं थे? तो आपको कुछ नहीं करना है। चाहें तो हमें बताएँ: ${address}`,

  asker: (handle, platform, place) => `${platform} पर ${handle} (${place})`,
  asksToWrite: (asker, host) => `${asker} ने इस पते से ${host} को लिखने का अनुरोध किया है।`,
  noCodeSubject: (host) => `अपनी चैट ${host} से लिंक करें`,
  noCode: 'आप इसी पते से साइन इन करते हैं, इसलिए कोड की ज़रूरत नहीं है: चैट में /verify चलाएँ और “I can sign in” चुनें।',

  linkedSubject: (platform) => `एक चैट लिंक की गई: ${platform}`,
  linked: (asker, host) => `${asker} अब आपके नाम से ${host} को लिख सकते हैं।`,
  unlink: 'क्या यह आप नहीं थे? वहाँ /unlink चलाएँ, या इस मेल का जवाब दें:',
  unlinkHere: 'क्या यह आप नहीं थे? वहाँ /unlink चलाएँ, क्लाइंट एरिया में लिंक हटाएँ, या इस मेल का जवाब दें:',

  changedSubject: (host) => `${host} पर आपका पता बदल दिया गया`,
  changed: (account, host) => `यह पता ${host} पर ${account} के एक संपर्क का था। इसकी जगह अब दूसरा पता है।`,
  changedSince: 'उस खाते का मेल अब यहाँ नहीं आता, और इस पते से लिंक की गई चैट अब लिंक नहीं हैं।',
  changedWrongly: (account, address) =>
    `क्या यह सही नहीं है? ${account} की देखरेख करने वाले से पूछें, या हमें बताएँ: ${address}`,

  asksToAdd: (host, user) =>
    `${host} पर ${user} के रूप में साइन इन किसी व्यक्ति ने यह पता अपने लॉगिन में जोड़ने का अनुरोध किया है।`,
  takenSubject: (host) => `इस पते का ${host} पर लॉगिन है`,
  taken:
    'यह पहले से किसी और लॉगिन का है, इसलिए कुछ नहीं बदला। अगर दोनों आपके हैं, तो दोनों में साइन इन करें और उन्हें मिलाकर एक करें।',

  asksForPassword: (host) => `किसी ने ${host} का आपका पासवर्ड नया सेट करने का अनुरोध किया है।`,
};
