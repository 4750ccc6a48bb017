import { mail, type Brand, type Text } from './mails';

/** The mail with an invitation's one-time link. Opening it uses nothing up; the page asks first. */
export function invitationMail(
  brand: Brand,
  { account, inviter }: { account: string; inviter: string },
  token: string,
): Text {
  const from = inviter === '' ? brand.name : `${inviter}, through ${brand.name},`;
  return mail(`An invitation to ${account}`, [
    `${from} invites you to the account ${account}.`,
    'This page shows what you would be able to do there, and asks whether you accept. It works once, for 7 days:',
    `${brand.clientUrl}/invitations/${token}`,
    `Did you not expect this? Then you need do nothing. You can tell us: ${brand.supportAddress}`,
  ]);
}

/** The mail with the code that adds an address to a login. One that somebody signs in with gets no code. */
export function addressMail(brand: Brand, user: string, code: string | undefined): Text {
  const asked = `Somebody who is signed in to ${brand.name} as ${user} asked to add this address to their login.`;
  if (code === undefined) {
    return mail(`This address has a login at ${brand.name}`, [
      asked,
      'It belongs to another login already, so nothing was changed. If both are yours, sign in to both and join them.',
      notYou(brand),
    ]);
  }
  const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
  return mail(`${shown} is your code for ${brand.name}`, [
    `${asked} If that is you, give this code there:`,
    `    ${shown}`,
    `It works once, for 10 minutes. Nobody from ${brand.name} will ever ask you for it.`,
    notYou(brand),
  ]);
}

/** The mail with the code by which a password is set anew. */
export function passwordMail(brand: Brand, code: string): Text {
  const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
  return mail(`${shown} is your code for ${brand.name}`, [
    `Somebody asked to set your password for ${brand.name} anew. If that is you, give this code there:`,
    `    ${shown}`,
    `It works once, for 10 minutes. Nobody from ${brand.name} will ever ask you for it.`,
    notYou(brand),
  ]);
}

/** The mail with the link by which somebody signs in from everywhere again, when they came from where it isn't good. */
export function elsewhereMail(
  brand: Brand,
  { by, address }: { by: 'host' | 'password'; address: string },
  token: string,
): Text {
  const { name, clientUrl } = brand;
  const came = by === 'host' ? 'Somebody who was signed in as you' : 'Somebody with your right password';
  const from = address === '' ? 'from an address that we don’t know' : `from ${address}`;
  return mail(`${name}: you can’t sign in from there`, [
    `${came} came to ${name} ${from}. You said that your sign-in is good from other addresses only, so nobody got in.`,
    'Was that you? With this link you sign in from everywhere again; the page asks first. It works once, for an hour:',
    `${clientUrl}/everywhere/${token}`,
    `Was it not you? Then leave the link alone, set your password anew at once, and tell us: ${brand.supportAddress}`,
  ]);
}

/** The mail with the link by which the address before is the one to sign in with again. */
export function addressUndoMail({ name, clientUrl, supportAddress }: Brand, token: string): Text {
  return mail(`${name}: you sign in with another address now`, [
    `Your login at ${name} has another address from now on. Was it you? Then there is nothing to do.`,
    'Was it not you? With this link you sign in with this address again, and everybody who is signed in as you is out; the page asks first. It works once, for 72 hours:',
    `${clientUrl}/address/undo/${token}`,
    `Then set your password anew at once, and tell us: ${supportAddress}`,
  ]);
}

/** The mail with the link by which a secondary address is confirmed. */
export function secondaryMail(brand: Brand, account: string, token: string): Text {
  return mail(`Shall notices about ${account} come here too?`, [
    `The owner of the account ${account} at ${brand.name} named this as their secondary address. It would get the same notices, and nothing else. Confirm it here:`,
    `${brand.clientUrl}/secondary/${token}`,
    notYou(brand),
  ]);
}

/** The mail with the link by which the new address of an owner who lost theirs is proved. */
export function recoveryMail(brand: Brand, account: string, token: string): Text {
  return mail(`Is this your address, for ${account}?`, [
    `${brand.name} was asked to make this the address of the owner of ${account}. If you asked for it, say so here:`,
    `${brand.clientUrl}/recovery/${token}`,
    notYou(brand),
  ]);
}

function notYou({ supportAddress }: Brand): string {
  return `Was this not you? Then you need do nothing. You can tell us: ${supportAddress}`;
}

/** What a mail about a lost second factor says of the reset. */
export interface ResetSaid {
  /** `link`: the mail with the link by which it is replaced. */
  readonly what: 'asked' | 'vouched' | 'opened' | 'link' | 'stopped';
  /** Stops it; the page asks first. Absent where nothing is left to stop: the lost one is off, or it was stopped. */
  readonly stop?: string;
  /** From when on the factor can be replaced, in words. */
  readonly opens: string;
  /** Only staff vouch for them. */
  readonly byStaff?: boolean;
}

/** Tells somebody that another second factor was asked for in their name, and how to stop that (R18). */
export function resetMail(brand: Brand, { what, stop, opens, byStaff }: ResetSaid, token?: string): Text {
  const { name, clientUrl } = brand;
  const said = {
    asked: [
      `Somebody who knows your password for ${name} says that your authenticator is lost, and asks to set another up. Nothing has changed. Somebody has to vouch for you first${byStaff === true ? `, two of the staff of ${name}` : ''}, and then some hours pass.`,
    ],
    vouched: [
      `Somebody vouched that it is you who asks for another authenticator at ${name}. From ${opens} on it can be replaced.`,
    ],
    stopped: [
      `Somebody said that it isn't you who asks for another authenticator at ${name}, and stopped it. Nothing has changed, and nobody can ask again for 72 hours.`,
      'Is it you after all? Speak with whoever looks after your account, then ask again.',
    ],
    opened: [`The link by which your authenticator for ${name} is replaced was mailed just now.`],
    link: [
      `With this link you set two-step sign-in at ${name} up anew. Sign in with your password, then open it. It works once, for an hour:`,
      `${clientUrl}/two-step/replace/${token ?? ''}`,
    ],
  }[what];
  return mail(`Your sign-in code for ${name}: ${SUBJECTS[what]}`, [
    ...said,
    ...(stop === undefined
      ? [`Was it not you who asked? Set your password anew at once, and tell us: ${brand.supportAddress}`]
      : [
          'Is this not you? Stop it here, with one click; nobody can ask again for 72 hours then:',
          `${clientUrl}/two-step/stop/${stop}`,
          `Then change your password, and tell us: ${brand.supportAddress}`,
        ]),
  ]);
}

const SUBJECTS = {
  asked: 'another was asked for',
  vouched: 'somebody vouched for you',
  opened: 'it is about to be replaced',
  link: 'set it up anew',
  stopped: 'the request was stopped',
} as const;
