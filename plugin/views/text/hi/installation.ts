import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('hi');

/** The chats, as staff see whether they work. */
export const adminChat: Text['adminChat'] = {
  title: 'चैट',
  lead: 'यह इंस्टॉलेशन किन चैट में बोलता है, और वे किस हाल में हैं।',
  caption: 'चैट और वे किस पर टिकी हैं',
  name: 'हिस्सा',
  state: 'स्थिति',
  detail: 'क्या बताता है',
  ok: 'काम करता है',
  bad: 'देखना ज़रूरी है',
  off: 'बंद',
  names: {
    slack: 'Slack',
    discord: 'Discord',
    database: 'डेटाबेस',
    relay: 'डिलीवरी',
    host: 'बिलिंग प्लैटफ़ॉर्म',
  },
  offHint: { slack: 'SLACK_BOT_TOKEN सेट नहीं है।', discord: 'DISCORD_TOKEN सेट नहीं है।' },
  /** How a chat is, by its code. */
  says: {
    NOT_STARTED: 'अभी शुरू नहीं हुआ।',
    STOPPED: 'रोका गया।',
    LISTENING: 'सुन रहा है।',
    CONNECTED: 'जुड़ा हुआ है।',
    CONNECTING: 'जुड़ रहा है।',
    SOCKET_ENDED: 'कनेक्शन समाप्त हो गया। फिर से जोड़ा जा रहा है।',
    NO_SOCKET: 'कनेक्शन नहीं बन सका। फिर कोशिश हो रही है।',
    TOKEN_GOOD: 'टोकन सही है।',
    TOKEN_FAULT: 'बॉट का टोकन जाँचा नहीं जा सका। फिर कोशिश हो रही है।',
    TOKEN_REVOKED: 'बॉट का टोकन रद्द कर दिया गया।',
    CLOSED: 'कनेक्शन हमेशा के लिए बंद कर दिया गया।',
  },
  fault: (word) => `कारण: ${word}।`,
  heard: (seconds) => `आखिरी इवेंट ${count(seconds, { one: 'सेकंड', other: 'सेकंड' })} पहले।`,
  answers: 'जवाब देता है।',
  away: 'जवाब नहीं देता।',
  doctor: 'कमांड latchkey doctor बताती है कि जो काम नहीं करता उसे कैसे ठीक करें।',
  set: 'चैट एनवायरनमेंट वैरिएबल से सेट की जाती हैं; सेटिंग में दिखता है कि कौन-से सेट हैं।',
};

/** What the installation was started with. */
export const settings: Text['settings'] = {
  title: 'सेटिंग',
  lead: 'यह इंस्टॉलेशन किन मानों के साथ शुरू हुआ। इन्हें वहीं बदला जाता है जहाँ इसे शुरू किया जाता है, यहाँ कभी नहीं।',
  caption: 'एनवायरनमेंट वैरिएबल',
  name: 'वैरिएबल',
  value: 'मान',
  from: 'कहाँ से',
  sources: { set: 'एनवायरनमेंट', default: 'डिफ़ॉल्ट', unset: 'सेट नहीं' },
  hidden: 'सेट है, कभी दिखाया नहीं जाता',
  none: '–',
  bootstrap: 'LATCHKEY_BOOTSTRAP_TOKEN सेट है: यह जिसके पास है, वह सब कुछ कर सकता है। ज़रूरत न रहे, तो इसे हटा दें।',
  unknown: 'जिसने यह इंस्टॉलेशन शुरू किया, उसने इसकी सेटिंग के बारे में कुछ नहीं बताया।',
  unknownLead: 'जहाँ यह चलता है, वहाँ कमांड latchkey doctor इन्हें जाँचती है।',
};
