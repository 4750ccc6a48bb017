import type { Text } from '../worded';
import { oblique } from './oblique';

/** What somebody is. */
export const kinds: Text['kinds'] = {
  owner: 'मालिक',
  master: 'मास्टर',
  user: 'यूज़र',
  contact: 'संपर्क',
  invited: 'आमंत्रित',
  remote: 'रिमोट',
  staff: 'स्टाफ़',
};
/** How something stands. */
export const states: Text['states'] = {
  active: 'सक्रिय',
  pending: 'लंबित',
  closed: 'बंद',
  suspended: 'निलंबित',
  rejected: 'अस्वीकृत',
};
/** The chat platforms. */
export const platforms: Text['platforms'] = { slack: 'Slack', discord: 'Discord' };
/** Where an act came from. */
export const channels: Text['channels'] = {
  web: 'वेब',
  ...platforms,
  mail: 'मेल',
  api: 'API',
  staff: 'स्टाफ़',
  itself: 'अपने आप',
};
/** The three groups of account permissions, in their order. */
export const groups: Text['groups'] = { billing: 'बिलिंग', support: 'सपोर्ट', misc: 'विविध' };

/** Through whom somebody has a permission. */
export const through: Text['through'] = (source) => {
  if (source.kind === 'owner') return 'मालिक के रूप में';
  if (source.kind === 'master') return 'मास्टर के रूप में';
  if (source.kind === 'direct') return 'सीधे दी गई';
  if (source.kind === 'implied') return `${oblique(source.name ?? 'किसी और अनुमति')} के साथ मिली`;
  return `${source.name ?? 'किसी टीम'} के ज़रिए`;
};

/** Why not, and who could. */
export const lock: Text['lock'] = (why) => {
  switch (why.reason) {
    case 'notOffered':
      return `${why.host} की ओर से यह आपके खाते के लिए उपलब्ध नहीं है। ${why.host} से पूछें।`;
    case 'notOnService':
      return 'इस सेवा के लिए उपलब्ध नहीं।';
    case 'needsSignIn':
      return 'साइन-इन ज़रूरी है। संपर्क के पास साइन-इन नहीं होता।';
    case 'ended':
      return `${why.on.text} को समाप्त हुई।`;
    case 'own':
      return `आप अपनी ही अनुमतियाँ नहीं बदल सकते। ${why.who} बदल सकते हैं।`;
    case 'master':
      return `मास्टर को सिर्फ़ मालिक या ${why.host} बदल सकते हैं।`;
    case 'owner':
      return 'मालिक के पास सब कुछ है, हमेशा।';
    case 'webClosed':
      return 'इस खाते में ये पृष्ठ आपके लिए बंद हैं। इन्हें मालिक खोल सकते हैं।';
    case 'neverRemote':
      return 'दूसरी कंपनी की टीम को यह कभी नहीं मिल सकती।';
    default:
      return asking[why.reason](why.ask);
  }
};

/** Why not, where somebody else can. */
const asking = {
  notYours: (who: string) => `यह आपके पास नहीं है, इसलिए आप इसे नहीं दे सकते। ${who} से पूछें।`,
  beyond: (who: string) =>
    `इस व्यक्ति के पास जो कुछ है, वह सब आपके पास नहीं है, इसलिए आप इसे नहीं बदल सकते। ${who} से पूछें।`,
  beyondTeam: (who: string) =>
    `इस टीम के पास जो कुछ है, वह सब आपके पास नहीं है, इसलिए आप इसे नहीं बदल सकते। ${who} से पूछें।`,
  shut: (who: string) => `यह आपके लिए भी बंद है, इसलिए आप इसे नहीं बदल सकते। ${who} से पूछें।`,
  readOnly: (who: string) => `आप देख सकते हैं, पर बदल नहीं सकते। ${who} से पूछें।`,
};
