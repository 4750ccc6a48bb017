import { mail, type Brand, type Text } from './mails';

/** What every address on file is told of. Stable. */
export const NOTICES = [
  'address.added',
  'address.removed',
  'address.primary',
  'address.undone',
  'ownership.offered',
  'ownership.handed',
  'ownership.undone',
  'secondary.changed',
  'recovery.asked',
  'recovery.done',
  'users.merged',
  'password.changed',
  'password.reset',
  'factor.on',
  'factor.off',
  'factor.codes',
  'factor.recovered',
  'addresses.allowed',
  'addresses.opened',
  'factor.vouch',
  'factor.replaced',
] as const;
/** What owners are told of, by its stable name. */
export type Notice = (typeof NOTICES)[number];

/** Whom and what a notice speaks of: the account's label, and names; '' where there is none. */
export interface Noticed {
  account: string;
  /** Its id, for a page of it. */
  accountId: string;
  user: string;
  other: string;
}

type Words = (noticed: Noticed, brand: Brand) => readonly [subject: string, said: string];

const WORDS: Record<Notice, Words> = {
  'address.added': ({ user }) => [
    'An address was added to your login',
    `The login of ${user} has a further address now, which was proved by a code.`,
  ],
  'address.removed': ({ user }) => [
    'An address was taken off your login',
    `The login of ${user} has an address less.`,
  ],
  'address.primary': ({ user }) => [
    'Your login has another address',
    `${user} signs in with another of their addresses from now on.`,
  ],
  'address.undone': ({ user }) => [
    'Your login has its address from before again',
    `${user} signs in with the address from before again, by the link that was mailed there. All sessions ended; set your password anew.`,
  ],
  'ownership.offered': ({ account, user, other }) => [
    `${account} may get another owner`,
    `${user} offered the ownership of ${account} to ${other}. Nothing has changed until ${other} accepts; ${user} can withdraw it.`,
  ],
  'ownership.handed': ({ account, user, other }) => [
    `${account} has another owner`,
    `${user} handed the ownership of ${account} to ${other}. For 72 hours it can be undone: by ${user} in the client area, by the secondary address with its link, or by us.`,
  ],
  'ownership.undone': ({ account, user }) => [
    `${account} has its owner back`,
    `The hand-over of ${account} was undone: ${user} is its owner again.`,
  ],
  'secondary.changed': ({ account }) => [
    `The secondary address of ${account} was changed`,
    `Notices about ${account} go to another secondary address, or to none, from now on.`,
  ],
  'recovery.asked': ({ account, user }, { name }) => [
    `Another address for the owner of ${account}`,
    `${name} was asked to give ${user}, the owner of ${account}, another address. If ${user} didn't ask for it, they can stop it in the client area, or by telling us.`,
  ],
  'recovery.done': ({ account, user }, { name }) => [
    `The owner of ${account} has another address`,
    `${name} gave ${user}, the owner of ${account}, another address, and took the one before off their login.`,
  ],
  'users.merged': ({ user }) => [
    'Two of your logins became one',
    `Somebody who was signed in to both made them one: ${user}.`,
  ],
  'password.changed': (_noticed, { name }) => [
    `Your password for ${name} was changed`,
    `Somebody who was signed in as you changed your password for ${name}.`,
  ],
  'password.reset': (_noticed, { name }) => [
    `Your password for ${name} was set anew`,
    `Somebody gave the code that we mailed, and set your password for ${name} anew. All of your sessions there were ended.`,
  ],
  'factor.on': (_noticed, { name }) => [
    `${name} asks you for a code from now on`,
    `Your sign-in at ${name} asks for a code of your authenticator from now on.`,
  ],
  'factor.off': (_noticed, { name }) => [
    `${name} asks you for no code any more`,
    `Your sign-in at ${name} no longer asks for a code of your authenticator.`,
  ],
  'factor.codes': (_noticed, { name }) => [
    `You have new recovery codes at ${name}`,
    `Ten new recovery codes were made for your sign-in at ${name}. The ones before no longer work.`,
  ],
  'factor.recovered': (_noticed, { name }) => [
    `A recovery code was used at ${name}`,
    `Somebody who knows your password signed in at ${name} with one of your recovery codes. It works no more.`,
  ],
  'addresses.allowed': (_noticed, { name }) => [
    `From where you sign in at ${name} was changed`,
    `Somebody who was signed in as you changed from which addresses of the Internet your sign-in at ${name} is good.`,
  ],
  'addresses.opened': (_noticed, { name }) => [
    `You sign in at ${name} from everywhere again`,
    `The list of addresses from which alone your sign-in at ${name} was good is gone: it is good from everywhere again.`,
  ],
  'factor.vouch': ({ account, accountId, user }, { name, clientUrl }) => [
    `${user} can’t get a sign-in code`,
    `${user}, who is on the account ${account}, lost what gives the codes for ${name}, and asks for another. Speak with them before you do anything. If it is them, an owner or master can vouch for them; if not, stop it: ${clientUrl}/${accountId}/recoveries`,
  ],
  'factor.replaced': (_noticed, { name }) => [
    `Two-step sign-in is being set up anew at ${name}`,
    `Somebody who knows your password, and for whom others vouched, took your authenticator off your sign-in at ${name} and sets another up. Your sessions were ended, and linked chats have to be verified anew.`,
  ],
};

/** A notice; `undo` is the token of the link by which a secondary address can take a hand-over back. */
export function noticeMail(brand: Brand, notice: Notice, noticed: Noticed, undo?: string): Text {
  const [subject, said] = WORDS[notice](noticed, brand);
  const link = undo === undefined ? [] : ['To undo it:', `${brand.clientUrl}/ownership/undo/${undo}`];
  return mail(subject, [said, ...link, `Is this not right? Tell us at once: ${brand.supportAddress}`]);
}
