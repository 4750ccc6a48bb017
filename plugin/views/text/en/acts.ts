import type { Piece, Rich } from '../../words';

const b = (strong: string): Piece => ({ strong });

/** A change looked at once more, after whoever asked for it proved who they are. */
export const lastLook = { title: 'One last look', leave: 'Leave it as it is' };

/** What is about to be done about chats and letters, and what was. */
export const acts = {
  nothingLinked: 'Nothing was linked.',
  link: (platform: string, handle: string, place: string): Rich => [
    `Link ${platform} user `,
    b(handle),
    ' in ',
    b(place),
  ],
  linked: (handle: string, platform: string): Rich => [
    'Linked. ',
    b(handle),
    ` on ${platform} now acts as you.`,
  ],
  unlink: (handle: string, platform: string): Rich => ['Unlink ', b(handle), ` on ${platform}`],
  unlinked: (handle: string, platform: string): Rich => [
    'Unlinked. ',
    b(handle),
    ` on ${platform} no longer acts as you.`,
  ],
  retry: (letter: string): Rich => `Send letter ${letter} again`,
  retried: 'It is on its way again.',
};

/** Who can what somebody else can’t: inside of a sentence, or at its beginning. */
export const whom = {
  owner: 'the owner',
  theOwner: 'The owner',
  administrator: 'An administrator',
  auditor: 'an auditor',
};

/** A department that isn’t named to the reader. */
export const ticketDepartment = 'The ticket’s department';

/** How the machine stands that sends letters. */
export const relay = { 'not started': 'not started', runs: 'runs', stuck: 'stuck' };
