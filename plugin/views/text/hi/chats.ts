import type { Piece } from '../../words';
import type { Text } from '../worded';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Linked chats. */
export const chats: Text['chats'] = {
  title: 'लिंक की गई चैट',
  lead: 'चैट लिंक करके आप Slack या Discord से अपने नाम से मदद माँग सकते हैं।',
  mine: 'आपके लिंक',
  caption: 'लिंक की गई चैट',
  platform: 'प्लैटफ़ॉर्म',
  as: 'किसके रूप में',
  level: 'स्तर',
  since: 'कब से',
  proved: 'कब तक सत्यापित',
  change: 'बदलाव',
  levels: { mail: 'मेल', login: 'साइन-इन' },
  levelHints: {
    mail: 'मेल के कोड से सत्यापित: संपर्क के रूप में काम करता है',
    login: 'क्लाइंट एरिया से सत्यापित: यूज़र के रूप में भी काम करता है',
  },
  unlink: 'लिंक हटाएँ',
  unlinkLabel: (handle, platform) => `${platforms[platform]} पर ${handle} का लिंक हटाएँ`,
  empty: 'अभी कोई चैट लिंक नहीं है',
  emptyLead: 'मदद माँगने के लिए Slack या Discord लिंक करें।',
  how: 'चैट कैसे लिंक करें',
  steps: [
    'Slack या Discord में नीचे दी गई कमांड वहाँ चलाएँ जहाँ बॉट उसे देख सके।',
    'बॉट आपको एक लिंक भेजता है, जो 10 मिनट तक और एक ही बार काम करता है। यहाँ साइन इन रहते हुए उसे खोलें।',
    'नाम और वर्कस्पेस जाँचें, फिर हाँ कहें। आपके लिए कोई और चैट लिंक नहीं कर सकता।',
  ],
  command: '/verify',
  commandLabel: 'कमांड',
};

/** The question before a chat is linked. */
export const confirmLink: Text['confirmLink'] = {
  title: 'यह चैट लिंक करें?',
  lead: (p) => [
    b(p.place),
    ` में ${platforms[p.platform]} यूज़र `,
    b(p.handle),
    ' के काम अब ',
    b(p.person),
    ' के नाम से होंगे।',
  ],
  accounts: 'इससे इन खातों तक पहुँच मिलती है:',
  warning: 'हाँ तभी कहें, जब आपने खुद और अभी यह माँगा हो। सपोर्ट से कोई भी आपसे ऐसा करने को कभी नहीं कहता।',
  yes: 'लिंक करें',
  no: 'यह मैं नहीं',
  deadTitle: 'यह लिंक अब काम नहीं करता',
  dead: 'यह इस्तेमाल हो चुका है या 10 मिनट से पुराना है। चैट में /verify फिर चलाएँ और नया लिंक खोलें।',
};
