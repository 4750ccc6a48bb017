import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';
import { oblique } from './oblique';

const count = countIn('hi');
const b = (strong: string): Piece => ({ strong });
const ofPeople = (n: number) => count(n, { one: 'व्यक्ति', other: 'लोगों' });

/** Something that is given to several people at once. */
export const many: Text['many'] = {
  title: 'कई लोगों को एक साथ बदलें',
  hint: 'कई लोगों को एक साथ बदलने के लिए उन पर निशान लगाएँ।',
  begin: 'चुने हुए लोगों को बदलें',
  choose: (name) => `${name} को चुनें`,
  who: 'कौन',
  what: 'क्या',
  nothing: 'प्रीसेट या अनुमति चुनें',
  presets: 'प्रीसेट लागू करें',
  group: (name) => `एक अनुमति दें: ${name}`,
  presetHint: 'प्रीसेट उसकी जगह लेता है जो हर एक के पास पूरे खाते पर है। किसी एक सेवा के लिए दिया गया बना रहता है।',
  preview: 'देखें कि क्या बदलेगा',
  review: 'क्या बदलेगा',
  gains: (labels) => `मिलता है: ${list(labels)}।`,
  sleeps: (labels) =>
    `साइन-इन की प्रतीक्षा में: ${list(labels)}। संपर्क के पास साइन-इन नहीं होता, इसलिए यह अभी काम नहीं करता।`,
  loses: (labels) => `हटता है: ${list(labels)}।`,
  stays: 'कुछ नहीं बदलता।',
  cannot: 'यहाँ कोई ऐसा है जिसे आप नहीं बदल सकते। उसका निशान हटाएँ, फिर दोबारा देखें।',
  noChange: 'किसी के लिए कुछ नहीं बदलेगा।',
  save: (n) => `${ofPeople(n)} के लिए सहेजें`,
  noneChosen: 'कोई चुना नहीं गया',
  noneChosenLead: 'पहले सूची में लोगों पर निशान लगाएँ।',
  sayPreset: (name, n) => [`${ofPeople(n)} पर `, b(name), ' लागू करें'],
  sayGive: (label, n) => [`${ofPeople(n)} को `, b(oblique(label)), ' की अनुमति दें'],
  deed: 'बदलाव सहेजें',
  saved: (n) => `${ofPeople(n)} के लिए सहेजा गया। यह अगले क्लिक से लागू होता है।`,
  savedAsleep: (n) =>
    `${ofPeople(n)} के लिए सहेजा गया। यह अगले क्लिक से लागू होता है; जिसके लिए साइन-इन ज़रूरी है, वह साइन-इन होने तक रुका रहता है।`,
  changedMeanwhile: 'इस बीच कुछ बदल गया। देखें कि अभी क्या है; अभी कुछ सहेजा नहीं गया है।',
};
