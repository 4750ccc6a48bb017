import type { Text } from '../worded';

/** Letters of the outbox, by what they are. */
export const letters: Text['letters'] = {
  kinds: {
    'mail.code': 'मेल से कोड',
    'mail.linked': 'नई लिंक की गई चैट की सूचना',
    'mail.test': 'टेस्ट मेल',
    'host.open': 'नया टिकट',
    'host.reply': 'टिकट का जवाब',
    'host.close': 'टिकट बंद होना',
    'host.invoices': 'इनवॉइस सेटिंग्स का बदलाव',
    'in:host': 'टिकट के साथ क्या हुआ',
    'webhook.deliver': 'क्या हुआ',
    'mirror.open': 'नया टिकट',
    'mirror.post': 'टिकट में जवाब',
    'mirror.state': 'टिकट की स्थिति',
    'mirror.close': 'टिकट बंद होना',
  },
  to: {
    address: 'किसी व्यक्ति का पता',
    asker: 'जिसने यह माँगा',
    host: 'बिलिंग प्लैटफ़ॉर्म',
    ticket: 'यहाँ का टिकट',
    webhook: 'कोई वेबहुक',
    chat: 'किसी व्यक्ति की चैट',
  },
};
