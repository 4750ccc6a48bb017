import type { ActivityRow } from '../../core/index';
import type { Rich } from '../views/words';
import { personIn, type ActivityNames } from './activity-names';

type Sentence = (row: ActivityRow, names: ActivityNames) => Rich;

const did =
  (before: string, after = ''): Sentence =>
  ({ subject }, names) =>
    `${before} ${personIn(names, subject)}${after}`;
const said =
  (words: string): Sentence =>
  () =>
    words;

/** What was done about users, their places, their addresses, and the ownership. */
export const PEOPLE_SENTENCES: readonly [string, Sentence][] = [
  ['user.invited', said('invited somebody by mail')],
  ['invitation.sent', said('sent an invitation again')],
  ['invitation.withdrawn', said('withdrew an invitation')],
  ['invitation.declined', said('noted that an invitation was declined')],
  ['person.erased', did('erased')],
  ['person.exported', did('took along what is held on')],
  ['user.joined', said('accepted an invitation and joined')],
  ['user.made', said('made a login')],
  ['user.suspended', did('suspended the login of')],
  ['user.resumed', did('woke the login of')],
  ['users.merged', said('made two of their logins one')],
  ['look.begun', did('began to look at these pages as')],
  ['master.made', did('made', ' a master')],
  ['master.unmade', did('made', ' a plain member')],
  ['member.suspended', did('suspended')],
  ['member.resumed', did('woke')],
  ['member.removed', did('removed')],
  ['member.left', said('left')],
  ['address.added', said('added an address to their login')],
  ['address.removed', said('took an address off their login')],
  ['address.primary', said('signs in with another of their addresses')],
  ['ownership.offered', did('offered the ownership to')],
  ['ownership.withdrawn', did('withdrew the offer of the ownership to')],
  ['ownership.handed', said('took over the ownership')],
  ['ownership.undone', did('gave the ownership back to')],
  ['secondary.changed', said('changed the secondary address')],
  ['secondary.confirmed', said('noted that the secondary address was confirmed')],
  ['recovery.asked', did('asked for another address for', ', the owner')],
  ['recovery.proved', said('noted that the owner’s new address was confirmed')],
  ['recovery.done', did('gave', ', the owner, another address')],
  ['recovery.stopped', did('stopped the change of address of', ', the owner')],
];

/** What somebody tried about them and was refused, to stand after "tried to". */
export const PEOPLE_TRIED: readonly [string, string][] = [
  ['erasePerson', 'erase somebody'],
  ['exportPerson', 'take along what is held on somebody'],
  ['beginLook', 'look as somebody'],
  ['readLook', 'look as somebody'],
  ['inviteUser', 'invite somebody'],
  ['listInvitations', 'see the invitations'],
  ['resendInvitation', 'send an invitation again'],
  ['withdrawInvitation', 'withdraw an invitation'],
  ['acceptInvitation', 'accept an invitation'],
  ['startAddressProof', 'add an address'],
  ['completeAddressProof', 'add an address'],
  ['listAddresses', 'see their addresses'],
  ['removeAddress', 'remove an address'],
  ['changePrimaryAddress', 'sign in with another address'],
  ['promoteToMaster', 'make a master'],
  ['demoteMaster', 'unmake a master'],
  ['suspendMember', 'suspend a user'],
  ['resumeMember', 'wake a user'],
  ['removeMember', 'remove a user'],
  ['leaveAccount', 'leave'],
  ['suspendUser', 'suspend a login'],
  ['resumeUser', 'wake a login'],
  ['offerMerge', 'make two logins one'],
  ['mergeUsers', 'make two logins one'],
  ['offerOwnership', 'offer the ownership'],
  ['acceptOwnership', 'take over the ownership'],
  ['withdrawOwnership', 'withdraw the offer of the ownership'],
  ['undoOwnership', 'take the ownership back'],
  ['readOwnership', 'see the ownership'],
  ['setSecondaryAddress', 'change the secondary address'],
  ['requestRecovery', 'ask for another address for the owner'],
  ['approveRecovery', 'give the owner another address'],
  ['stopRecovery', 'stop the change of the owner’s address'],
];

/** Why it was refused. */
export const PEOPLE_REASONS: readonly [string, string][] = [
  ['OWNER_ONLY', 'only the owner can'],
  ['ADDRESS_UNPROVED', 'the address wasn’t proved'],
  ['SUSPENDED', 'suspended'],
  ['SCOPE', 'not in the token’s scopes'],
  ['ALONE', 'nobody does that alone'],
];
