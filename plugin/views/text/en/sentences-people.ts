import { sentencesOf, type Sentence } from '../told';

const did =
  (before: string, after = ''): Sentence =>
  ({ who }) =>
    `${before} ${who}${after}`;

/** What was done about contacts, users, their places, their addresses, and the ownership. */
export const peopleSentences = sentencesOf({
  'contact.added': did('added'),
  'contact.changed': did('changed what is kept of'),
  'contact.proved': 'proved their new address',
  'contact.removed': did('removed'),
  'contact.merged': ({ from, who }) => `merged ${from} into ${who}`,
  'user.invited': 'invited somebody by mail',
  'invitation.sent': 'sent an invitation again',
  'invitation.withdrawn': 'withdrew an invitation',
  'invitation.declined': 'noted that an invitation was declined',
  'look.begun': did('began to look at these pages as'),
  'person.erased': did('erased'),
  'person.exported': did('took along what is held on'),
  'user.joined': 'accepted an invitation and joined',
  'user.made': 'made a login',
  'user.suspended': did('suspended the login of'),
  'user.resumed': did('woke the login of'),
  'users.merged': 'made two of their logins one',
  'master.made': did('made', ' a master'),
  'master.unmade': did('made', ' a plain member'),
  'member.suspended': did('suspended'),
  'member.resumed': did('woke'),
  'member.removed': did('removed'),
  'member.left': 'left',
  'address.added': 'added an address to their login',
  'address.removed': 'took an address off their login',
  'address.primary': 'signs in with another of their addresses',
  'ownership.offered': did('offered the ownership to'),
  'ownership.withdrawn': did('withdrew the offer of the ownership to'),
  'ownership.handed': 'took over the ownership',
  'ownership.undone': did('gave the ownership back to'),
  'secondary.changed': 'changed the secondary address',
  'secondary.confirmed': 'noted that the secondary address was confirmed',
  'recovery.asked': did('asked for another address for', ', the owner'),
  'recovery.proved': 'noted that the owner’s new address was confirmed',
  'recovery.done': did('gave', ', the owner, another address'),
  'recovery.stopped': did('stopped the change of address of', ', the owner'),
});
