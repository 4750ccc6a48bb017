import { can } from './access/can';
import { endPermission } from './access/end-permission';
import { givePermission } from './access/give-permission';
import { personAccess } from './access/person-access';
import { why } from './access/why';
import {
  findAccounts,
  listInvoices,
  listServices,
  myAccounts,
  readAccount,
  readBalance,
} from './accounts/read-account';
import { importAccount } from './accounts/import-account';
import { acceptOwnership } from './accounts/accept-ownership';
import { confirmSecondaryAddress, readSecondaryAddress } from './accounts/confirm-secondary-address';
import { offerOwnership } from './accounts/offer-ownership';
import { readOwnership } from './accounts/read-ownership';
import { approveRecovery } from './accounts/approve-recovery';
import { proveRecovery, readRecovery } from './accounts/prove-recovery';
import { requestRecovery } from './accounts/request-recovery';
import { stopRecovery } from './accounts/stop-recovery';
import { setSecondaryAddress } from './accounts/set-secondary-address';
import { readOwnershipUndo, undoOwnership, undoOwnershipByLink } from './accounts/undo-ownership';
import { withdrawOwnership } from './accounts/withdraw-ownership';
import { listSetAside, readInstallationActivity, retryLetter } from './activity/installation';
import { readActivity } from './activity/read-activity';
import { chooseAccount } from './people/choose-account';
import { completeProof } from './people/complete-proof';
import { listPeople } from './people/list-people';
import { confirmSignInLink, offerSignInLink, readSignInLink } from './people/sign-in-link';
import { acceptInvitation } from './people/accept-invitation';
import { declineInvitation } from './people/decline-invitation';
import { inviteUser } from './people/invite-user';
import { listInvitations } from './people/list-invitations';
import { readInvitation } from './people/read-invitation';
import { resendInvitation } from './people/resend-invitation';
import { signUp } from './people/sign-up';
import { withdrawInvitation } from './people/withdraw-invitation';
import { changePrimaryAddress } from './people/change-primary-address';
import { completeAddressProof } from './people/complete-address-proof';
import { listAddresses } from './people/list-addresses';
import { removeAddress } from './people/remove-address';
import { startAddressProof } from './people/start-address-proof';
import { demoteMaster } from './people/demote-master';
import { leaveAccount } from './people/leave-account';
import { promoteToMaster } from './people/promote-to-master';
import { removeMember } from './people/remove-member';
import { resumeMember } from './people/resume-member';
import { suspendMember } from './people/suspend-member';
import { resumeUser, suspendUser } from './people/suspend-user';
import { mergeUsers } from './people/merge-users';
import { offerMerge } from './people/offer-merge';
import { startProof } from './people/start-proof';
import { linksOf, unlinkChat } from './people/unlink-chat';
import { closeTicket } from './tickets/close-ticket';
import { openTicket } from './tickets/open-ticket';
import { listTickets, readTicket, ticketForm } from './tickets/read-tickets';
import { replyToTicket } from './tickets/reply-to-ticket';

/** What somebody who acts can do. */
export const actorUseCases = {
  givePermission,
  endPermission,
  personAccess,
  why,
  myAccounts,
  readAccount,
  findAccounts,
  listServices,
  listInvoices,
  readBalance,
  listPeople,
  readActivity,
  readInstallationActivity,
  listSetAside,
  retryLetter,
  confirmSignInLink,
  unlinkChat,
  openTicket,
  replyToTicket,
  closeTicket,
  listTickets,
  readTicket,
  ticketForm,
  inviteUser,
  listInvitations,
  resendInvitation,
  withdrawInvitation,
  acceptInvitation,
  startAddressProof,
  completeAddressProof,
  listAddresses,
  removeAddress,
  changePrimaryAddress,
  promoteToMaster,
  demoteMaster,
  suspendMember,
  resumeMember,
  removeMember,
  leaveAccount,
  suspendUser,
  resumeUser,
  offerMerge,
  mergeUsers,
  offerOwnership,
  acceptOwnership,
  withdrawOwnership,
  undoOwnership,
  readOwnership,
  setSecondaryAddress,
  requestRecovery,
  approveRecovery,
  stopRecovery,
  myLinks: (ctx: Parameters<typeof linksOf>[0], _input: Record<string, never>) => linksOf(ctx),
};

/** What can be asked before anybody is known, and what the system does. */
export const openUseCases = {
  can,
  startProof,
  completeProof,
  offerSignInLink,
  readSignInLink,
  chooseAccount,
  importAccount,
  readInvitation,
  declineInvitation,
  signUp,
  readOwnershipUndo,
  undoOwnershipByLink,
  readSecondaryAddress,
  confirmSecondaryAddress,
  readRecovery,
  proveRecovery,
};

/** Use cases with their context already given. */
export type Bound<Cases> = {
  [Name in keyof Cases]: Cases[Name] extends (ctx: never, input: infer Input) => infer Result
    ? (input: Input) => Result
    : never;
};
