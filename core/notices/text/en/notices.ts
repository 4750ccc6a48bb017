import type { NoticeWords } from '../notice-words';

/** What every address on file is told of. */
const told: NoticeWords = {
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
    `${user} signs in with the address from before again, by the link that was mailed there. Addresses and chats that were added lately are off it. Set your password anew where you sign in, and sign out elsewhere.`,
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
  'recovery.asked': ({ account, user, host }) => [
    `Another address for the owner of ${account}`,
    `${host} was asked to give ${user}, the owner of ${account}, another address. If ${user} didn't ask for it, they can stop it in the client area, or by telling us.`,
  ],
  'recovery.done': ({ account, user, host }) => [
    `The owner of ${account} has another address`,
    `${host} gave ${user}, the owner of ${account}, another address, and took the one before off their login.`,
  ],
  'users.merged': ({ user }) => [
    'Two of your logins became one',
    `Somebody who was signed in to both made them one: ${user}.`,
  ],
  'password.changed': ({ host }) => [
    `Your password for ${host} was changed`,
    `Somebody who was signed in as you changed your password for ${host}.`,
  ],
  'password.reset': ({ host }) => [
    `Your password for ${host} was set anew`,
    `Somebody gave the code that we mailed, and set your password for ${host} anew. All of your sessions there were ended.`,
  ],
  'factor.on': ({ host }) => [
    `${host} asks you for a code from now on`,
    `Your sign-in at ${host} asks for a code of your authenticator from now on.`,
  ],
  'factor.off': ({ host }) => [
    `${host} asks you for no code any more`,
    `Your sign-in at ${host} no longer asks for a code of your authenticator.`,
  ],
  'factor.codes': ({ host }) => [
    `You have new recovery codes at ${host}`,
    `Ten new recovery codes were made for your sign-in at ${host}. The ones before no longer work.`,
  ],
  'factor.recovered': ({ host }) => [
    `A recovery code was used at ${host}`,
    `Somebody who knows your password signed in at ${host} with one of your recovery codes. It works no more.`,
  ],
  'addresses.allowed': ({ host }) => [
    `From where you sign in at ${host} was changed`,
    `Somebody who was signed in as you changed from which addresses of the Internet your sign-in at ${host} is good.`,
  ],
  'addresses.opened': ({ host }) => [
    `You sign in at ${host} from everywhere again`,
    `The list of addresses from which alone your sign-in at ${host} was good is gone: it is good from everywhere again.`,
  ],
  'factor.vouch': ({ account, user, host, recoveries }) => [
    `${user} can’t get a sign-in code`,
    `${user}, who is on the account ${account}, lost what gives the codes for ${host}, and asks for another. Speak with them before you do anything. If it is them, an owner or master can vouch for them; if not, stop it: ${recoveries}`,
  ],
  'factor.replaced': ({ host }) => [
    `Two-step sign-in is being set up anew at ${host}`,
    `Somebody who knows your password, and for whom others vouched, took your authenticator off your sign-in at ${host} and sets another up. Your sessions were ended, and linked chats have to be verified anew.`,
  ],
};

/** Notices, with what stands below each. */
export const notices = {
  told,
  undo: 'To undo it:',
  notRight: (address: string) => `Is this not right? Tell us at once: ${address}`,
};
