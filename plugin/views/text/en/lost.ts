import type { Piece, Rich } from '../../words';
import { count } from '../count';

const b = (strong: string): Piece => ({ strong });

/** A lost second factor: asking for another, vouching, and stopping it. */
export const lost = {
  title: 'No recovery code left',
  lead: 'Somebody who knows you has to say that it is you. Then some hours pass, so that nobody else can do it in your name.',
  steps: [
    'You ask. We mail every address that we have of you.',
    'An owner or master of your account vouches for you, with a code of their own. For owners, two of our staff do.',
    'Some hours later you get a link, and set two-step sign-in up anew.',
  ],
  ask: 'Ask for it',
  asked: 'Asked. Now somebody has to vouch for you: speak with them.',
  waiting: (asked: string, ends: string) =>
    `Asked ${asked}. Nobody has vouched for you yet: speak with an owner or master of your account. It ends by itself ${ends}.`,
  stepStaff: (host: string) =>
    `Two of ${host}’s staff vouch for you, each with a code of their own; or one of them, and 72 hours pass.`,
  askedStaff: (host: string) => `Asked. Now two of ${host}’s staff have to vouch for you: speak with them.`,
  waitingStaff: (host: string, asked: string, ends: string) =>
    `Asked ${asked}. Nobody has vouched for you yet: speak with ${host}; two of its staff vouch for you. It ends by itself ${ends}.`,
  vouched: (opens: string) => `Somebody vouched for you. You can go on ${opens}: come back here then.`,
  open: 'Somebody vouched for you, and the time is over. We mail you a link that works once, for an hour.',
  mailLink: 'Mail me the link',
  mailed: 'The link is on its way. Open it in this browser.',
  locked:
    'Somebody stopped this, so nobody can ask again for 72 hours. Ask whoever looks after your account.',
  elsewhere:
    'Two-step sign-in is being set up anew. That goes on only in the browser that opened the mailed link, within an hour of that. Have the link mailed again, and open it in this browser.',
  none: 'There is nothing to replace: you have no two-step sign-in, or nobody asked for another, or it is over.',
  early: 'It isn’t time yet.',
  haveCode: 'I have a recovery code',

  replaceTitle: 'Set two-step sign-in up anew',
  replaceLead:
    'The authenticator that you lost is taken off. Your other sessions end, and linked chats have to be verified anew.',
  replace: 'Take it off and go on',
  dead: 'This link no longer works: used, stopped or older than an hour. Have another mailed.',

  stopTitle: 'Is this not you?',
  stopLead: (name: string, asked: string): Rich => [
    'Somebody who knows the password of ',
    b(name),
    ` asked ${asked} to set two-step sign-in up anew. If that is not you, stop it: nothing changes, and nobody can ask again for 72 hours.`,
  ],
  stop: 'Stop it',
  stopped: 'Stopped. Nothing has changed. Change your password now: somebody knows it.',
  stoppedTitle: 'Stopped',

  cards: 'Lost their authenticator',
  cardsLead:
    'These people say that they can’t get a sign-in code. Speak with them, by a way that you know, before you vouch.',
  empty: 'Nobody lost their authenticator',
  emptyLead: 'When somebody can’t get a sign-in code, they stand here until you vouch for them.',
  who: (name: string, asked: string): Rich => [b(name), ` asked ${asked}.`],
  vouchedBy: (by: string, opens: string): Rich => [b(by), ` vouched. It can be replaced ${opens}.`],
  enough: 'You can’t do more for them than wait, or stop it.',
  how: 'How do you know that it is them?',
  howHint: 'It is kept in the activity.',
  howMissing: 'Say how you know.',
  vouch: 'It is them',
  about: (name: string) => `: ${name}`,
  notThem: 'It is not them',
  notThemTitle: (name: string) => `Is it not ${name}?`,
  notThemLead:
    'Then stop it: nothing changes, nobody can ask for them again for 72 hours, and every address that we have of them is told.',
  keepOn: 'Leave it',
  sayStop: (name: string): Rich => ['Stop that ', b(name), ' gets another authenticator'],
  staffOnly: (host: string) => `An owner of an account: only ${host} can vouch.`,
  managersOnly: 'Only owners and masters of their accounts can vouch.',
  sayVouch: (name: string): Rich => ['Say that it is ', b(name), ' who asks for another authenticator'],
  didVouch: (name: string): Rich => ['You vouched for ', b(name), '. They are told.'],
  didStop: (name: string): Rich => ['Stopped. Nobody can ask for ', b(name), ' again for 72 hours.'],
  needFactor: 'Only who has two-step sign-in can vouch. Turn it on first.',
  setUp: 'Set it up',
  look: (n: number) =>
    n === 1
      ? 'Somebody here lost their authenticator.'
      : `${count(n, 'person', 'people')} here lost their authenticator.`,
  lookLink: 'See who',
  ownNote: (asked: string) =>
    `Somebody asked ${asked} to set your two-step sign-in up anew, with your password.`,
} as const;
