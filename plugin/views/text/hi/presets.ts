import type { Piece } from '../../words';
import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const count = countIn('hi');
const form = formIn('hi');
const b = (strong: string): Piece => ({ strong });

/** Sets of permissions by a name. */
export const presets: Text['presets'] = {
  title: 'प्रीसेट',
  lead: 'अनुमतियों के सेट, जो एक ही बार में दिए जाते हैं। लागू करते समय प्रीसेट की नकल बनती है: प्रीसेट बदलने से किसी का कुछ नहीं बदलता।',
  caption: 'प्रीसेट और हर एक में कितनी अनुमतियाँ हैं',
  name: 'नाम',
  add: 'प्रीसेट जोड़ें',
  empty: 'अभी कोई प्रीसेट नहीं है',
  emptyLead: 'प्रीसेट से एक-सी अनुमतियों पर बार-बार निशान नहीं लगाना पड़ता।',
  newTitle: 'प्रीसेट जोड़ें',
  newLead: 'एक नाम, और उसके साथ क्या मिलता है।',
  editLead: 'जिन्हें यह प्रीसेट मिल चुका है, उनके पास जो है वह बना रहता है।',
  nameHint: 'क्लाइंट इसे किस नाम से चुनते हैं, जैसे “तकनीकी”।',
  permissions: 'इसके साथ क्या मिलता है',
  services: 'सभी सेवाओं पर',
  save: 'प्रीसेट सहेजें',
  cancel: 'प्रीसेट पर वापस',
  remove: 'प्रीसेट हटाएँ',
  removeTitle: (name) => `${name} को हटाएँ?`,
  removeSays: 'इसे अब लागू नहीं किया जा सकेगा। जिन्हें यह मिल चुका है, उनके पास जो है वह बना रहता है।',
  removeDo: (name) => `${name} को हटाएँ`,
  keep: 'रहने दें',
  say: (name) => ['प्रीसेट ', b(name), ' सहेजें'],
  saved: (name, n) => [
    'सहेजा गया। ',
    b(name),
    n === 0
      ? ' में अभी कोई अनुमति नहीं है।'
      : ` में ${count(n, { one: 'अनुमति', other: 'अनुमतियाँ' })} ${form(n, { one: 'है', other: 'हैं' })}।`,
  ],
  removed: (name) => ['हटाया गया। ', b(name), ' अब लागू नहीं किया जा सकता।'],
  taken: 'इस नाम का एक और प्रीसेट है।',
};
