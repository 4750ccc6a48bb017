import { mail, withCode, type Text } from './mails';
import type { Voice } from './voice';

/** The mail with an invitation's one-time link. Opening it uses nothing up; the page asks first. */
export function invitationMail(
  { brand, text: { links } }: Voice,
  { account, inviter }: { account: string; inviter: string },
  token: string,
): Text {
  return mail(links.invitationSubject(account), [
    links.invites(inviter, brand.name, account),
    links.invitation,
    `${brand.clientUrl}/invitations/${token}`,
    links.notExpected(brand.supportAddress),
  ]);
}

/** The mail with the code that adds an address to a login. One that somebody signs in with gets no code. */
export function addressMail(voice: Voice, user: string, code: string | undefined): Text {
  const { brand, text } = voice;
  const asks = text.codes.asksToAdd(brand.name, user);
  if (code !== undefined) return withCode(voice, asks, code);
  return mail(text.codes.takenSubject(brand.name), [
    asks,
    text.codes.taken,
    text.codes.notYou(brand.supportAddress),
  ]);
}

/** The mail with the link by which a secondary address is confirmed. */
export function secondaryMail({ brand, text }: Voice, account: string, token: string): Text {
  return mail(text.links.secondarySubject(account), [
    text.links.secondary(account, brand.name),
    `${brand.clientUrl}/secondary/${token}`,
    text.codes.notYou(brand.supportAddress),
  ]);
}

/** The mail with the link by which the new address of an owner who lost theirs is proved. */
export function recoveryMail({ brand, text }: Voice, account: string, token: string): Text {
  return mail(text.links.recoverySubject(account), [
    text.links.recovery(account, brand.name),
    `${brand.clientUrl}/recovery/${token}`,
    text.codes.notYou(brand.supportAddress),
  ]);
}
