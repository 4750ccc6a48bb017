import type { Piece, Rich } from '../../words';

const b = (strong: string): Piece => ({ strong });

/** What waits for a proof, and the button that does it. */
export interface Later {
  readonly say: Rich;
  readonly deed: string;
}

/** One’s own profile, for all accounts. */
export const profile = {
  title: 'Profile',
  lead: 'About you. It holds for all your accounts.',
  reading: 'How you read these pages',
  language: 'Language',
  asBrowser: 'As my browser asks',
  timezone: 'Timezone',
  asAccount: 'As the account has it',
  theme: 'Colours',
  themes: { device: 'As my device has them', light: 'Light', dark: 'Dark' },
  save: 'Save',
  saved: 'Saved.',
  timezoneWrong: 'Choose a timezone from the list.',
  addresses: 'E-mail addresses',
  addressesLead: 'You sign in with the first. Invitations and contacts with any of them are yours.',
  use: 'What it is for',
  primary: 'You sign in with this',
  makePrimary: 'Sign in with this',
  removeAddress: 'Remove',
  named: (email: string) => `: ${email}`,
  primaryNow: (email: string): Rich => ['From now on you sign in with ', b(email), '.'],
  removed: (email: string): Rich => [b(email), ' is removed.'],
  later: {
    primary: (email: string): Later => ({ say: ['Sign in with ', b(email)], deed: 'Sign in with this' }),
    remove: (email: string): Later => ({ say: ['Remove the address ', b(email)], deed: 'Remove' }),
  },
  add: 'Another address',
  addHint: 'We mail it a code, to see that it is yours.',
  mailCode: 'Mail me a code',
  mailed: 'A code is on its way. It works for 10 minutes.',
  code: 'Code from the mail',
  giveCode: 'Add the address',
  added: (email: string): Rich => [b(email), ' is yours now.'],
  addressWrong: 'Write an e-mail address, like name@example.com.',
  yours: 'You have that address already.',
  codeWrong: 'That code is not right, or it is over. Enter the one from the newest mail.',
  hosted:
    'That address is on a domain that your account hosts. If the domain is lost, you could not sign in.',
  held: 'That address was the one to sign in with within the last 72 hours. Until they are over it stays.',
  taken: 'That can’t be done with this address.',
  data: 'My data',
  dataLead: 'All that is kept about you here, as one file.',
  fetch: 'Fetch my data',
  erase: 'Erase me',
  eraseTitle: 'Erase everything about you?',
  eraseLead:
    'Your places on accounts, addresses, linked chats and sign-in go at once. What you did stays in the activity, without your name. There is no way back.',
  eraseDo: 'Erase me for good',
  keep: 'Keep me',
  erased: 'You are erased. Goodbye.',
  erasedTitle: 'Erased',
  ownerFirst: 'You own an account. Hand it over first, then come back.',
} as const;

/** What an account is, for its people. */
export const accountProfile = {
  title: 'Account profile',
  lead: (host: string) => `What ${host} knows about this account.`,
  details: 'Details',
  name: 'Name',
  number: 'Number',
  owner: 'Owner',
  timezone: 'Timezone',
  risk: (owner: string, domain: string) =>
    `${owner}’s e-mail is on ${domain}, hosted in this account. If that domain is suspended or stolen, ${owner} is locked out.`,
  secondary: 'Secondary address',
  secondaryLead: 'It gets the same notices as the owner, and nothing else: no code, no reset, no invitation.',
  none: 'There is none.',
  waiting: (email: string) => `${email} was asked by mail, and has not said yes yet.`,
  confirmed: (email: string) => `${email} gets the owner’s notices.`,
  email: 'E-mail',
  set: 'Ask this address',
  clear: 'Have none',
  sent: 'Asked by mail. It counts once it says yes.',
  cleared: 'There is no secondary address any more.',
  saySet: (email: string): Rich => ['Ask ', b(email), ' to get the owner’s notices'],
  sayClear: 'Have no secondary address',
  yours: 'That is your own address. Name another.',
  tooSoon: 'One was asked a moment ago. Wait a little.',
  wrong: 'Write an e-mail address, like name@example.com.',
  ownerOnly: 'There is a secondary address for notices, too; only the owner sees and sets it.',
} as const;

/** What a link in a mail asks. */
export const mailLinks = {
  dead: 'This link no longer works: used, stopped or too old.',
  secondaryTitle: 'Shall notices come here too?',
  secondary: (email: string, account: string): Rich => [
    'The owner of ',
    b(account),
    ' named ',
    b(email),
    ' as their secondary address. It would get the same notices, and nothing else.',
  ],
  secondaryDo: 'Yes, send them here',
  secondaryDone: 'Notices come to this address from now on.',
  recoveryTitle: 'Is this your address?',
  recovery: (email: string, account: string): Rich => [
    b(email),
    ' is to be the address of the owner of ',
    b(account),
    '. If you asked for it, say so.',
  ],
  recoveryDo: 'It is mine',
  recoveryDone: 'Thank you. You hear from us once it is done.',
  undoTitle: 'Undo the hand-over?',
  undo: (account: string, from: string, to: string): Rich => [
    b(account),
    ' was handed from ',
    b(from),
    ' to ',
    b(to),
    '. If that was not right, undo it here.',
  ],
  undoDo: 'Undo it',
  undoDone: 'Undone. The account has its owner back.',
  addressTitle: 'Take the address back?',
  address: (name: string, email: string): Rich => [
    b(name),
    ' would sign in with ',
    b(email),
    ' again. Addresses and chats that were added lately are taken off.',
  ],
  addressDo: 'Take it back',
  addressDone: 'Done. Sign in with this address, set your password anew there, and sign out elsewhere.',
  everywhereTitle: 'Sign in from everywhere again?',
  everywhere: (name: string): Rich => [
    'Then the list of addresses from which alone the sign-in of ',
    b(name),
    ' is good is gone. If it wasn’t you who tried to sign in, leave this page and set your password anew.',
  ],
  everywhereDo: 'Sign in from everywhere again',
  everywhereDone: 'Done. Sign in from wherever you are.',
} as const;
