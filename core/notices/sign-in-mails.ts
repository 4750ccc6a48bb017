import { mail, withCode, type Text } from './mails';
import type { Voice } from './voice';

/** The mail with the code by which a password is set anew. */
export function passwordMail(voice: Voice, code: string): Text {
  return withCode(voice, voice.text.codes.asksForPassword(voice.brand.name), code);
}

/** The mail with the link by which somebody signs in from everywhere again, when they came from where it isn't good. */
export function elsewhereMail(
  { brand, text: { signIn } }: Voice,
  { by, address }: { by: 'host' | 'password'; address: string },
  token: string,
): Text {
  return mail(signIn.elsewhereSubject(brand.name), [
    signIn.elsewhere(by, brand.name, address),
    signIn.everywhere,
    `${brand.clientUrl}/everywhere/${token}`,
    signIn.notEverywhere(brand.supportAddress),
  ]);
}

/** The mail with the link by which the address before is the one to sign in with again. */
export function addressUndoMail({ brand, text: { signIn } }: Voice, token: string): Text {
  return mail(signIn.movedSubject(brand.name), [
    signIn.moved(brand.name),
    signIn.moveBack,
    `${brand.clientUrl}/address/undo/${token}`,
    signIn.movedBack(brand.supportAddress),
  ]);
}

/** What a mail about a lost second factor says of the reset. */
export interface ResetSaid {
  /** `link`: the mail with the link by which it is replaced. */
  readonly what: 'asked' | 'vouched' | 'opened' | 'link' | 'stopped';
  /** Stops it; the page asks first. Absent where nothing is left to stop: the lost one is off, or it was stopped. */
  readonly stop?: string;
  /** From when on the factor can be replaced. */
  readonly opensAt: number;
  /** Only staff vouch for them. */
  readonly byStaff?: boolean;
}

/** Tells somebody that another second factor was asked for in their name, and how to stop that (R18). */
export function resetMail(voice: Voice, reset: ResetSaid, token?: string): Text {
  const { brand, text } = voice;
  const { resetSubject, resetNotYou, resetStop, resetThen } = text.signIn;
  return mail(resetSubject[reset.what](brand.name), [
    ...said(voice, reset, token),
    ...(reset.stop === undefined
      ? [resetNotYou(brand.supportAddress)]
      : [resetStop, `${brand.clientUrl}/two-step/stop/${reset.stop}`, resetThen(brand.supportAddress)]),
  ]);
}

function said(voice: Voice, { what, opensAt, byStaff = false }: ResetSaid, token = ''): string[] {
  const { name, clientUrl } = voice.brand;
  const { signIn } = voice.text;
  switch (what) {
    case 'asked':
      return [signIn.resetAsked(name, byStaff)];
    case 'vouched':
      return [signIn.resetVouched(name, voice.moment(opensAt))];
    case 'stopped':
      return [signIn.resetStopped(name), signIn.resetAfterAll];
    case 'opened':
      return [signIn.resetOpened(name)];
    case 'link':
      return [signIn.resetLink(name), `${clientUrl}/two-step/replace/${token}`];
  }
}
