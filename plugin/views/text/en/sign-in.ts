import type { Rich } from '../../words';

/** Signing in, and what belongs to it. */
export const signIn = {
  title: 'Sign in',
  lead: (host: string) => `Your people and permissions at ${host}.`,
  email: 'E-mail',
  password: 'Password',
  go: 'Sign in',
  forgot: 'Forgot your password?',
  wrong: 'E-mail, password or code is not right.',
  tooOften: {
    soon: 'That was tried too often. Wait a while, then try it again.',
    quarter: 'That was tried too often. Wait a quarter of an hour, then try it again.',
    hour: 'That was tried too often. Wait an hour, then try it again.',
    day: 'That was tried too often. Wait a day, then try it again.',
  },
  faults: 'That did not work',
  out: 'Sign out',

  confirmTitle: 'Your password, once more',
  confirmLead: 'This changes who can do what, so we ask who you are.',
  confirm: 'Go on',

  codeTitle: 'Your code',
  codeLead: 'Open your authenticator app and enter the code that it shows now.',
  code: '6-digit code from the app',
  codeGo: 'Go on',
  codeWrong: 'That code is not right, or its 30 seconds are over. Enter the newest one.',
  codeHint: 'Check that your phone’s clock is set by the network.',
  noCode: 'Can’t get a code? Use a recovery code',

  recoveryTitle: 'A recovery code',
  recoveryLead: 'Each of the ten codes that you kept works once.',
  recovery: 'Recovery code',
  recoveryWrong: 'That is none of your recovery codes, or it was used before.',
  recoveryUsed: (left: number): Rich =>
    left === 1
      ? 'That was a recovery code; 1 is left. New phone? Set it up anew on this page.'
      : `That was a recovery code; ${left} are left. New phone? Set it up anew on this page.`,
  haveCode: 'I have the app at hand',

  forgotTitle: 'A new password',
  forgotLead: 'We mail you a code. With it you set a new password.',
  forgotGo: 'Mail me a code',
  mailed: 'If that address is on file, a code is on its way. It works for 10 minutes.',
  resetTitle: 'Enter the code from the mail',
  resetCode: 'Code from the mail',
  resetCodeWrong: 'That code is not right, or it is over. Enter the one from the newest mail.',
  newPassword: 'New password',
  newPasswordHint: (least: number) =>
    `At least ${least} characters. A sentence of your own is good; it may have spaces. Nothing has to be a number or a sign.`,
  short: (least: number) => `That is too short: at least ${least} characters.`,
  guessable: 'Somebody who knows what people choose would guess that one soon. Choose another.',
  resetGo: 'Set the password',
  resetDone: 'Your password is set. Sign in with it.',
  again: 'Mail me another code',

  joinTitle: 'Make your sign-in',
  joinLead: (account: string, email: string) =>
    `${email} was invited to ${account}. Choose a password; then you see what you would be able to do there, and say whether you accept.`,
  join: 'Make it',
  name: 'Your name',
  nameMissing: 'Write your name, as others are to see it.',
  haveSignIn: 'I have a sign-in',
  newHere: 'New here? Make your sign-in',

  setTitle: (name: string) => `Choose your password, ${name}`,
  setLead: 'You sign in with it from then on.',
} as const;

/** Two-step sign-in: setting it up, and its recovery codes. */
export const twoStep = {
  title: 'Two-step sign-in',
  lead: 'After your password we ask for a code of an app on your phone. Who learns your password alone gets no further.',
  must: (host: string) => `${host} asks for it from somebody with your rights. Set it up, then you go on.`,
  start: 'Set it up',
  steps: { scan: 'Scan and enter a code', keep: 'Keep your recovery codes' },
  scanTitle: 'Scan this with an authenticator app',
  scan: 'Aegis, 1Password, Google Authenticator: any that you like.',
  picture: 'QR code with the key that stands beside it',
  cantScan: 'Can’t scan it?',
  type: 'Type this key into the app (time-based, 6 digits):',
  turnOn: 'Turn on',
  late: 'More than ten minutes went by. Start again.',
  keepTitle: 'Keep your recovery codes',
  keep: 'Each stands in for the app once, when your phone is lost. They are shown now and never again: print them, or put them where you keep your passwords.',
  kept: 'I kept them',
} as const;

/** How somebody signs in, on a page of their own. */
export const security = {
  title: 'Security',
  lead: 'How you sign in. It holds for all your accounts.',
  twoStep: 'Two-step sign-in',
  on: 'On',
  off: 'Off',
  offLead: 'Your password is all that we ask for.',
  onLead: 'After your password we ask for a code of your authenticator app.',
  codesLeft: (n: number) => (n === 1 ? '1 recovery code is left.' : `${n} recovery codes are left.`),
  newCodes: 'Make new recovery codes',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  turnedOff: 'Two-step sign-in is off. Your password is all that we ask for.',
  password: 'Password',
  present: 'Present password',
  next: 'New password',
  change: 'Change the password',
  keepOthers: 'Stay signed in elsewhere',
  changed: 'Your password is changed.',
  presentWrong: 'That is not your present password.',
  sessions: 'Where you are signed in',
  sessionsCaption: 'Your sessions',
  device: 'Device',
  address: 'Address',
  since: 'Since',
  lastUsed: 'Last used',
  action: 'Action',
  thisOne: 'This one',
  deviceNamed: (parts: readonly (string | undefined)[]) =>
    parts.length === 0 ? 'A browser that doesn’t say' : parts.join(' on '),
  end: 'End this',
  endNamed: (device: string) => `End this: ${device}`,
  endOthers: 'End all others',
  ended: 'That session is ended.',
  endedOthers: (n: number) => (n === 1 ? '1 session is ended.' : `${n} sessions are ended.`),
  hostSignsIn: (host: string) => `${host} signs you in: your password and your sessions are there.`,
} as const;
