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
