/** When what was sent can’t be done. */
export const faults = {
  /** Above a form that comes back. */
  notTaken: 'Nothing was changed: something that was sent is missing, too long or unknown. Choose again.',
  /** What can’t be done, in words that follow "You can’t" and go before "here". */
  doings: {
    otherArea: 'open a client’s own pages',
    foreignForm: 'send a form of another page or of an earlier sign-in. Open the page again and send it from',
    nobody: 'do this without a sign-in',
    invalid: 'send this: something in it is missing, too long or unknown. Go back, mend it and send it',
    tooOften: 'do this so often. Wait a while, then try it again',
    conflict: 'do this as it is now. Look at the page again, then do it if it still fits',
  },
  /** The same of a change that doesn’t fit what is there, by code and reason. */
  conflicts: {
    'membership.conflict OWNER': 'remove or suspend the owner, who can only hand over,',
    'membership.conflict SELF': 'do this to yourself',
    'contact.conflict JOINED': 'change this as a contact: it is a user’s',
    'contact.conflict ADDRESS_TAKEN': 'use this e-mail: somebody else has it',
    'invitation.conflict MEMBER': 'invite somebody who is a user already',
    'invitation.conflict INVITED': 'invite somebody twice: an invitation waits already',
    'invitation.conflict INVITER': 'accept what whoever invited you can’t give any more',
    'ownership.conflict RECENT': 'hand over again within 72 hours',
    'grant.conflict HAS_ALL': 'change what the owner or a master can do: they can do everything, always,',
    'request.conflict ANSWERED': 'answer or take back a request that was answered or taken back already',
    'request.conflict EXPIRED': 'answer or take back a request that ended by itself',
    'request.conflict DONE': 'do this twice: it was done before',
    'review.conflict CHANGED':
      'remove what was used, changed or ended since you saw it. Look at it again, then do it',
    'review.conflict UNDONE': 'give back what was given back already',
    'review.conflict OVER': 'give back what was removed more than 30 days ago',
    'team.conflict OWN_TEAM': 'invite your own team',
    'remote.conflict THERE': 'invite a team that you have let in, or invited, already',
    'remote.conflict NOT_PENDING': 'answer an invitation that was answered or withdrawn already',
    'remote.conflict INVITER': 'accept what whoever offered it can’t give any more',
    'remote.conflict OVER': 'change a remote team that is closed',
    'remote.conflict NOT_ACTIVE': 'let somebody of a team in that isn’t active',
    'remote.conflict OPEN': 'let people in one by one where all are let in',
    'member.conflict THERE': 'put somebody into a team who is in it already',
    'mail.conflict UNREADABLE': 'release mail that can’t be read any more. Throw it away and',
    'code.conflict UNREADABLE': 'see a code that can’t be read any more. Rotate it',
    'user.conflict SUSPENDED': 'link a chat while your sign-in is suspended',
  },
};
