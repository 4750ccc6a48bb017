import type { Piece } from '../../words';
import { countIn, formIn, list } from '../count';
import type { Said } from '../en/editor';
import type { Text } from '../worded';
import { through } from './labels';
import { oblique } from './oblique';

type End = Parameters<Text['editor']['look']>[1];

const count = countIn('hi');
const form = formIn('hi');
const b = (strong: string): Piece => ({ strong });
const strongList = (names: readonly string[]): Piece[] =>
  names.flatMap((name, at) => [...(at === 0 ? [] : [at === names.length - 1 ? ' और ' : ', ']), b(name)]);

function howLong(ends: End): string {
  if ('days' in ends) return `${count(ends.days, { one: 'दिन', other: 'दिनों' })} के लिए `;
  return 'until' in ends ? `${ends.until.text} तक ` : '';
}

/** What is done about departments, as sentences of their own. */
function doorClauses({ name, shut, opened }: Said): Piece[][] {
  return [
    ...(shut.length === 0 ? [] : [[`${name} के लिए `, ...strongList(shut), ' बंद करें']]),
    ...(opened.length === 0 ? [] : [[`${name} के लिए `, ...strongList(opened), ' फिर खोलें']]),
  ];
}

/** Whole sentences, one after the other. */
function sentences(all: readonly (readonly Piece[])[]): Piece[] {
  return all.flatMap((one, at) => [...(at === 0 ? [] : ['। ']), ...one]);
}

/** The editor of what a person or a team has: ticks, what they come to, and saving. */
export const editor: Text['editor'] = {
  startFrom: 'यहाँ से शुरू करें',
  asNow: 'जैसा अभी है',
  copyFrom: 'किसी व्यक्ति की पहुँच…',
  copyWho: 'किसकी',
  copy: 'भरें',
  copyHint: 'जो उन्हें खुद दिया गया, न कि जो उन्हें टीमों के ज़रिए मिला है।',
  ends: 'जोड़ी गई अनुमतियों की समाप्ति',
  choices: {
    never: 'कभी नहीं',
    '1': '1 दिन में',
    '7': '7 दिन में',
    '30': '30 दिन में',
    '90': '90 दिन में',
    day: 'किसी दिन के अंत में…',
  },
  day: 'आखिरी दिन',
  dayWrong: 'यह आने वाला दिन नहीं है। आज या उसके बाद का दिन चुनें।',
  show: 'दिखाएँ',
  shows: {
    all: () => 'सभी',
    has: (name) => `${name} के पास`,
    changed: () => 'बदली हुई',
  },
  after: (n, of) => `सहेजने के बाद ${of} में से ${n}`,
  all: 'सभी चुनें',
  none: 'चयन हटाएँ',
  inGroup: (group) => ` – ${group}`,
  marks: { add: 'नई', end: 'सहेजने पर समाप्त', theirs: 'इस बीच बदली' },
  doorMarks: { add: 'सहेजने पर खुलता है', end: 'सहेजने पर बंद होता है' },
  find: 'सेवा खोजें',
  findButton: 'खोजें',
  only: 'सिर्फ़ अनुमतियों वाली',
  noneFound: 'किसी सेवा के नाम में यह नहीं है।',
  page: (page, pages) => `पेज ${page} / ${pages}`,
  earlier: 'पिछला',
  later: 'अगला',
  pageKept: 'दूसरे पेजों पर आपके लगाए निशान बने रहते हैं।',
  preview: 'देखें कि क्या बदलेगा',
  review: 'क्या बदलेगा',
  beside: 'बदलाव और कारण',
  count: (n) => count(n, { one: 'बदलाव', other: 'बदलाव' }),
  seeAndSave: 'देखें और सहेजें',
  nothingYet: 'अभी कुछ नहीं। जो अलग होना चाहिए उस पर निशान लगाएँ, फिर उसे यहाँ देखें। सहेजने पर ही कुछ बदलता है।',
  save: 'बदलाव सहेजें',
  discard: 'बदलाव छोड़ें',
  saveHint: 'आपकी पहचान फिर पूछी जा सकती है। यह अगले क्लिक से लागू होता है।',
  tooMany: (n) => `एक बार में ${n} बदलाव बहुत ज़्यादा हैं। कुछ छोड़ें, 200 तक सहेजें, फिर बाकी करें।`,
  marksSaid: {
    add: 'जुड़ती है: ',
    end: 'समाप्त होती है: ',
    note: 'साथ में: ',
    shut: 'बंद होता है: ',
    open: 'खुलता है: ',
  },
  shuts: (name) => `बंद विभाग। ${name} के लिए वहाँ टिकट खोलना और देखना बंद है, चाहे और कुछ भी दिया जाए।`,
  opens: (name) => `विभाग फिर खुलता है। वहाँ के टिकटों के लिए ${name} को अनुमतियाँ चाहिए।`,
  staysShut: (by) => `${by} के कारण यह बंद ही रहता है।`,
  everywhere: 'सभी सेवाओं पर, आगे जुड़ने वाली सेवाओं पर भी।',
  on: (services) => {
    const [most, rest] = [services.slice(0, 3), services.length - 3];
    return rest > 0 ? `${most.join(', ')} और ${rest} अन्य पर।` : `${list(most)} पर।`;
  },
  noEnd: 'कोई समाप्ति नहीं।',
  forDays: (days) => `सहेजने के समय से ${count(days, { one: 'दिन', other: 'दिनों' })} के लिए।`,
  until: (end) => `${end.text} तक।`,
  already: (name, sources) => `${name} के पास यह पहले से है, ${list(sources.map(through))}।`,
  still: (name, sources) => `${name} के पास यह फिर भी है, ${list(sources.map(through))}।`,
  sleeps: 'यह फ़िलहाल रुकी रहती है: कोई और चीज़ रास्ते में है।',
  comes: (name, sources) => `${name} को यह भी मिलती है: ${list(sources.map(through))}।`,
  goes: (name, came) =>
    came.length === 0
      ? `${name} के पास से यह भी जाती है।`
      : `${name} के पास से यह भी जाती है: यह ${list(came.map(oblique))} के साथ आई थी।`,
  filled: (from, locked) =>
    locked === 0
      ? [b(from), ' से भरा गया। अभी कुछ सहेजा नहीं गया है।']
      : [
          b(from),
          ` से उतना भरा गया जितना आप दे सकते हैं। ${count(locked, { one: 'अनुमति', other: 'अनुमतियाँ' })} ${form(locked, { one: 'वैसी ही रहती है जैसी अभी है', other: 'वैसी ही रहती हैं जैसी अभी हैं' })}। अभी कुछ सहेजा नहीं गया है।`,
        ],
  nothing: 'सहेजने के लिए कुछ नहीं है: सब वैसा ही है जैसा आपने चुना।',
  lookAgain: 'एक बार फिर देखें: यह वह नहीं है जो पहले दिखाया गया था। अभी कुछ सहेजा नहीं गया है।',
  conflict: (name, mine, by) => {
    const what = by ? `${by.who} ने ${name} की पहुँच बदली (${by.when.text})।` : `इस बीच ${name} की पहुँच बदल गई।`;
    const kept =
      mine === 0
        ? 'आपका कुछ भी सहेजने को नहीं बचा है।'
        : form(mine, {
            one: `आपका ${mine} और बदलाव अब भी यहाँ है।`,
            other: `आपके ${mine} और बदलाव अब भी यहाँ हैं।`,
          });
    return `${what} ${kept}`;
  },
  look: (said, ends) => {
    const { name, given, ended } = said;
    const gift: Piece[][] =
      given.length === 0
        ? []
        : [[`${name} को ${howLong(ends)}`, ...strongList(given.map(oblique)), ' की अनुमति दें']];
    const end: Piece[][] =
      ended.length === 0 ? [] : [[`${name} के लिए `, ...strongList(ended.map(oblique)), ' की अनुमति समाप्त करें']];
    return sentences([...gift, ...end, ...doorClauses(said)]);
  },
  saved: (said) => {
    const { name, given, ended } = said;
    const gift: Piece[][] =
      given.length === 0 ? [] : [[`${name} को अब `, ...strongList(given.map(oblique)), ' की अनुमति है']];
    const end: Piece[][] =
      ended.length === 0
        ? []
        : [[`${name} के पास `, ...strongList(ended.map(oblique)), ' की सीधी अनुमति अब नहीं है']];
    const shut: Piece[][] = said.shut.length === 0 ? [] : [[`${name} के लिए बंद: `, ...strongList(said.shut)]];
    const opened: Piece[][] =
      said.opened.length === 0 ? [] : [[`${name} के लिए अब बंद नहीं: `, ...strongList(said.opened)]];
    return ['सहेजा गया। ', ...sentences([...gift, ...end, ...shut, ...opened]), '। यह अगले क्लिक से लागू होता है।'];
  },
  teamTitle: (name) => `${name} क्या कर सकती है`,
  teamLead: 'टीम में हर किसी को यह मिलता है, उसके अलावा जो उनके पास वैसे भी है।',
  remoteLead: 'दूसरी कंपनी की इस टीम में हर किसी को यहाँ यही मिलता है, और कुछ नहीं।',
  teams: 'टीमें',
  theTeam: 'टीम',
};
