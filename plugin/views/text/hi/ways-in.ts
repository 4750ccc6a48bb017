import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** By which channels people come in. */
export const waysIn: Text['waysIn'] = {
  title: 'पहुँच के रास्ते',
  named: (name) => [b(name), ' इस खाते में किन रास्तों से आते हैं। जिस पर निशान नहीं, वह अगले क्लिक या संदेश से बंद है।'],
  everybodyLead:
    'इस खाते के लोग किन रास्तों से आते हैं। जिस पर निशान नहीं, वह सबके लिए बंद है। ये पृष्ठ मालिक और मास्टर के लिए खुले रहते हैं।',
  ways: { web: 'ये पृष्ठ', slack: 'Slack', discord: 'Discord', mail: 'ईमेल से सहायता' },
  closedToAll: 'यहाँ सबके लिए बंद',
  save: 'रास्ते सहेजें',
  say: (name) => [b(name), ' के पहुँच के रास्ते बदलें'],
  sayAll: 'सबके पहुँच के रास्ते बदलें',
  done: 'सहेजा गया। यह अगले क्लिक या संदेश से लागू है।',
  mine: 'आप कहाँ से आ सकते हैं',
  mineLead: 'आप अपने हर खाते में किन रास्तों से आते हैं। यह वहाँ का मालिक, या लोगों को संभालने वाला व्यक्ति तय करता है।',
  account: 'खाता',
  open: 'खुला',
  closed: 'बंद',
  none: 'अभी आपका कोई खाता नहीं है।',
};
