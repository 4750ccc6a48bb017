import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** A change looked at once more, after whoever asked for it proved who they are. */
export const lastLook: Text['lastLook'] = { title: 'Kyk nog een keer', leave: 'Laat dit soos dit is' };

/** What is about to be done about chats and letters, and what was. */
export const acts: Text['acts'] = {
  nothingLinked: 'Niks is gekoppel nie.',
  link: (platform, handle, place) => [`Koppel ${platform}-gebruiker `, b(handle), ' in ', b(place)],
  linked: (handle, platform) => ['Gekoppel. ', b(handle), ` op ${platform} tree nou in jou naam op.`],
  unlink: (handle, platform) => ['Ontkoppel ', b(handle), ` op ${platform}`],
  unlinked: (handle, platform) => [
    'Ontkoppel. ',
    b(handle),
    ` op ${platform} tree nie meer in jou naam op nie.`,
  ],
  retry: (letter) => `Stuur boodskap ${letter} weer`,
  retried: 'Dit is weer op pad.',
};

/** Who can what somebody else can’t: inside of a sentence, or at its beginning. */
export const whom: Text['whom'] = {
  owner: 'die eienaar',
  theOwner: 'Die eienaar',
  administrator: '’n Administrateur',
  auditor: '’n ouditeur',
};

/** A department that isn’t named to the reader. */
export const ticketDepartment: Text['ticketDepartment'] = 'Die kaartjie se afdeling';

/** How the machine stands that sends letters. */
export const relay: Text['relay'] = { 'not started': 'nie begin nie', runs: 'loop', stuck: 'sit vas' };
