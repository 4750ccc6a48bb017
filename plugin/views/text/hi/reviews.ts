import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

const count = countIn('hi');
const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, { one: 'अनुमति', other: 'अनुमतियाँ' });

/** Who holds what, and what nobody uses. */
export const reviews: Text['reviews'] = {
  title: 'समीक्षाएँ',
  lead: 'किसे क्या, कब से और किसने दिया, और उसका आखिरी इस्तेमाल कब हुआ।',
  tabs: { all: 'सब कुछ', unused: '90 दिन से बिना इस्तेमाल' },
  tabsOf: 'किसकी समीक्षा हो रही है',
  card: 'अनुमतियाँ',
  caption: (account) => `${account} पर अनुमतियाँ, जिनके पास हैं उनके अनुसार`,
  remove: 'हटाएँ',
  permission: 'अनुमति',
  since: 'कब से',
  from: 'किससे',
  lastUsed: 'आखिरी इस्तेमाल',
  never: 'कभी नहीं',
  unused: '90 दिन से बिना इस्तेमाल',
  ends: (day) => `समाप्ति: ${day}`,
  api: 'API से',
  gone: 'कोई, जो अब यहाँ नहीं है',
  team: 'टीम',
  remote: 'रिमोट टीम',
  mark: (what, who) => `${who} से ${oblique(what)} की अनुमति हटाएँ`,
  hint: 'जिस पर निशान है वह समाप्त होता है; जो बना रहना चाहिए उसका निशान हटाएँ। 30 दिन तक आप इसे लौटा सकते हैं।',
  removeMarked: (n) => `निशान वाली हटाएँ (${n})`,
  lookLead: 'नीचे दिए गए लोगों और टीमों के लिए यह समाप्त हो जाता है। 30 दिनों तक इसे वापस दिया जा सकता है।',
  looks: (what) => `समाप्त होता है: ${list(what)}।`,
  none: 'अभी किसी को कुछ नहीं दिया गया',
  noneLead: 'लोगों और टीमों को जो दिया जाता है वह यहाँ दिखता है, और यह भी कि उसका आखिरी इस्तेमाल कब हुआ।',
  nothingUnused: 'आपके इंतज़ार में कुछ नहीं है',
  nothingUnusedLead: 'जो कुछ दिया गया, वह 90 दिन के भीतर इस्तेमाल हुआ है, या उससे नया है।',
  more: 'अगली अनुमतियाँ',
  sayRemove: (n) => [b(permissions(n)), ' हटाएँ, 90 दिन से बिना इस्तेमाल'],
  removeDo: (n) => `${permissions(n)} हटाएँ`,
  removed: (n) => ['हटाया गया: ', b(permissions(n)), '। 30 दिन तक आप इन्हें नीचे लौटा सकते हैं।'],
  pick: 'जो समाप्त होना है, उस पर निशान लगाएँ।',
  done: 'पिछले 30 दिनों में हटाई गईं',
  doneLine: (n, who, when) => [b(permissions(n)), `, हटाने वाले: ${who}, ${when}।`],
  undone: (when) => `लौटाई गईं: ${when}।`,
  until: (day) => `${day} तक लौटाई जा सकती हैं।`,
  giveBack: 'लौटाएँ',
  giveBackOf: (n, when) => `${permissions(n)}, हटाने का समय ${when}`,
  sayGiveBack: (n) => [b(permissions(n)), ' लौटाएँ'],
  givenBack: (n) =>
    n === 0 ? 'इसमें से अब कुछ भी नहीं लौटाया जा सकता।' : ['लौटाया गया: ', b(permissions(n)), '।'],
};
