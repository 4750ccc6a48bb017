import type { Piece } from '../../words';
import { formIn, list } from '../count';
import type { Text } from '../worded';
import { through } from './labels';
import { oblique } from './oblique';

const form = formIn('hi');
const b = (strong: string): Piece => ({ strong });

/** The explain panel. */
export const why: Text['why'] = {
  title: (name) => `${name} को इसकी अनुमति क्यों है या क्यों नहीं…`,
  what: 'क्या करने की',
  where: 'किस पर',
  wholeAccount: 'पूरा खाता',
  choiceMore: 'यहाँ केवल पहली सेवाएँ हैं। बाकी को नाम से खोजें।',
  explain: 'समझाएँ',
  services: 'सेवाएँ',
  departments: 'विभाग',
  tickets: 'टिकट',
  yes: (name) => `हाँ, ${name} को अनुमति है।`,
  no: (name) => `नहीं, ${name} को अनुमति नहीं है।`,
  steps: {
    known: (ok, name, account) =>
      ok ? `${account} में ${name} की पहचान दर्ज है।` : `${account} में ${name} की पहचान दर्ज नहीं है।`,
    active: (ok, name) => (ok ? `न खाता निलंबित है, न ${name}।` : `खाता निलंबित है, या ${name} निलंबित हैं।`),
    offered: (ok, host) =>
      ok ? `${host} की ओर से यह इस खाते के लिए उपलब्ध है।` : `${host} की ओर से यह इस खाते के लिए उपलब्ध नहीं है।`,
    service: (ok, service, host) => [
      `${host} की ओर से यह `,
      b(service),
      ok ? ' पर उपलब्ध है।' : ' पर उपलब्ध नहीं है।',
    ],
    department: (ok, department, name, source) => {
      if (ok) return [b(department), ` ${name} के लिए खुला है।`];
      return [b(department), ` ${name} के लिए बंद है${source === undefined ? '' : `, ${source} के कारण`}।`];
    },
    signIn: (ok, name) =>
      ok ? `${name} के पास साइन-इन है।` : `इसके लिए साइन-इन ज़रूरी है, और ${name} के पास यहाँ साइन-इन नहीं है।`,
    given: (who, permission) => [
      `${list(who, 'or')} को `,
      b(oblique(permission)),
      ' की अनुमति किसी ने नहीं दी।',
    ],
    has: (sources, permission, name) => [
      `${name} के पास `,
      b(oblique(permission)),
      ` की अनुमति है: ${list(sources.map(through))}।`,
    ],
    ended: (permission, on) => [b(oblique(permission)), ` की अनुमति ${on.text} को समाप्त हुई।`],
  },
  passes: 'ठीक: ',
  fails: 'रुकावट: ',
  takes: (n) => form(n, { one: 'इससे अनुमति मिल जाएगी:', other: 'इसके लिए ये सब चाहिए:' }),
  fixes: {
    give: (permission, name) => [`${name} को `, b(oblique(permission)), ' की अनुमति दें'],
    team: (team) => [b(team), ' में जोड़ें'],
    department: (department) => [b(department), ' खोलें'],
    host: (host) => `${host} से इसे उपलब्ध कराने को कहें`,
    signIn: (name) => `${name} को साइन इन के लिए आमंत्रित करें`,
  },
};
