import { count } from '../count';

/** The chats, as staff see whether they work. */
export const adminChat = {
  title: 'Chats',
  lead: 'Which chats this installation speaks in, and how they are.',
  caption: 'Chats and what they stand on',
  name: 'Part',
  state: 'State',
  detail: 'What it says',
  ok: 'Works',
  bad: 'Needs a look',
  off: 'Off',
  names: {
    slack: 'Slack',
    discord: 'Discord',
    database: 'Database',
    relay: 'Delivery',
    host: 'Billing platform',
  },
  offHint: { slack: 'SLACK_BOT_TOKEN is not set.', discord: 'DISCORD_TOKEN is not set.' },
  /** How a chat is, by its code. */
  says: {
    NOT_STARTED: 'Not started yet.',
    STOPPED: 'Stopped.',
    LISTENING: 'Listens.',
    CONNECTED: 'Connected.',
    CONNECTING: 'Connecting.',
    SOCKET_ENDED: 'The connection ended. It is being made anew.',
    NO_SOCKET: 'No connection could be made. It is tried again.',
    TOKEN_GOOD: 'The token is good.',
    TOKEN_FAULT: 'The bot’s token could not be checked. It is tried again.',
    TOKEN_REVOKED: 'The bot’s token was revoked.',
    CLOSED: 'The connection was closed for good.',
  },
  fault: (word: string) => `Reason: ${word}.`,
  heard: (seconds: number) => `Last event ${count(seconds, 'second', 'seconds')} ago.`,
  answers: 'Answers.',
  away: 'Doesn’t answer.',
  doctor: 'The command latchkey doctor says how to mend what doesn’t work.',
  set: 'Chats are set up by environment variables; Settings shows which are set.',
} as const;

/** What the installation was started with. */
export const settings = {
  title: 'Settings',
  lead: 'What this installation was started with. It is changed where it is started, and never here.',
  caption: 'Environment variables',
  name: 'Variable',
  value: 'Value',
  from: 'From',
  sources: { set: 'Environment', default: 'Default', unset: 'Not set' },
  hidden: 'Set, never shown',
  none: '–',
  bootstrap:
    'LATCHKEY_BOOTSTRAP_TOKEN is set: whoever has it can do everything. Take it away once it isn’t needed.',
  unknown: 'Whatever started this installation told nothing of its settings.',
  unknownLead: 'The command latchkey doctor checks them where it runs.',
} as const;
