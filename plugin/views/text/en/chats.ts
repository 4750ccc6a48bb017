import type { Piece, Platform, Rich } from '../../words';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Linked chats. */
export const chats = {
  title: 'Linked chats',
  lead: 'A link lets you ask for help from Slack or Discord as yourself.',
  mine: 'Your links',
  caption: 'Linked chats',
  platform: 'Platform',
  as: 'Acts as',
  level: 'Level',
  since: 'Since',
  proved: 'Proved until',
  change: 'Change',
  levels: { mail: 'Mail', login: 'Sign-in' },
  levelHints: {
    mail: 'proved with a mailed code: acts as the contact',
    login: 'proved from the client area: acts as the user too',
  },
  unlink: 'Unlink',
  unlinkLabel: (handle: string, platform: Platform) => `Unlink ${handle} on ${platforms[platform]}`,
  empty: 'No chat is linked yet',
  emptyLead: 'Link Slack or Discord to ask for help there.',
  how: 'How to link one',
  steps: [
    'In Slack or Discord, run the command below where the bot can see it.',
    'The bot sends you a link that works once, for 10 minutes. Open it while you are signed in here.',
    'Check the name and the workspace, then say yes. Nobody can link a chat for you.',
  ],
  command: '/verify',
  commandLabel: 'Command',
} as const;

/** The question before a chat is linked. */
export const confirmLink = {
  title: 'Link this chat?',
  lead: (p: { platform: Platform; handle: string; place: string; person: string }): Rich => [
    `${platforms[p.platform]} user `,
    b(p.handle),
    ' in ',
    b(p.place),
    ' will act as ',
    b(p.person),
    '.',
  ],
  accounts: 'That reaches these accounts:',
  warning: 'Only say yes if you asked for this yourself, just now. Nobody from support ever asks you to.',
  yes: 'Link',
  no: 'Not me',
  deadTitle: 'This link no longer works',
  dead: 'It was used, or is older than 10 minutes. Run /verify in the chat again and open the new one.',
} as const;
