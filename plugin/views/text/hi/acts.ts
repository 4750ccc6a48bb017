import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** A change looked at once more, after whoever asked for it proved who they are. */
export const lastLook: Text['lastLook'] = { title: 'एक आखिरी बार देखें', leave: 'जैसा है, वैसा रहने दें' };

/** What is about to be done about chats and letters, and what was. */
export const acts: Text['acts'] = {
  nothingLinked: 'कुछ लिंक नहीं किया गया।',
  link: (platform, handle, place) => [b(place), ` में ${platform} यूज़र `, b(handle), ' को लिंक करें'],
  linked: (handle, platform) => [`लिंक हो गया। ${platform} पर `, b(handle), ' के काम अब आपके नाम से होते हैं।'],
  unlink: (handle, platform) => [`${platform} पर `, b(handle), ' का लिंक हटाएँ'],
  unlinked: (handle, platform) => [
    `लिंक हटाया गया। ${platform} पर `,
    b(handle),
    ' के काम अब आपके नाम से नहीं होते।',
  ],
  retry: (letter) => `मेल ${letter} फिर भेजें`,
  retried: 'यह फिर भेजा जा रहा है।',
};

/** Who can what somebody else can’t: inside of a sentence, or at its beginning. */
export const whom: Text['whom'] = {
  owner: 'मालिक',
  theOwner: 'मालिक',
  administrator: 'कोई एडमिनिस्ट्रेटर',
  auditor: 'कोई ऑडिटर',
};

/** A department that isn’t named to the reader. */
export const ticketDepartment: Text['ticketDepartment'] = 'टिकट का विभाग';

/** How the machine stands that sends letters. */
export const relay: Text['relay'] = { 'not started': 'शुरू नहीं हुई', runs: 'चल रही है', stuck: 'अटकी हुई है' };
