import { can, canMany } from './access/can';
import { listResources } from './access/list-resources';
import { whatCan } from './access/what-can';
import { whoCan } from './access/who-can';
import { askCan, askCanMany, askEach, askEverywhere, askList, askWhat, askWho } from './access/ask';
import { changeGrants, setGrants } from './access/change-grants';
import { copyGrants, previewCopy } from './access/copy-grants';
import { endPermission } from './access/end-permission';
import { endGroup, giveGroup } from './access/give-group';
import { giveToMany, previewGift } from './access/give-to-many';
import { givePermission } from './access/give-permission';
import { personAccess } from './access/person-access';
import { previewGrants } from './access/preview-grants';
import { presetUseCases } from './access/presets/use-cases';
import { approveAccessRequest } from './access/requests/approve-access-request';
import { listAccessRequests } from './access/requests/list-access-requests';
import { refuseAccessRequest } from './access/requests/refuse-access-request';
import { requestAccess } from './access/requests/request-access';
import { withdrawAccessRequest } from './access/requests/withdraw-access-request';
import { reviewUseCases } from './access/reviews/use-cases';
import { listStaff } from './access/list-staff';
import { myStaffRole } from './access/staff';
import { changeCeiling } from './access/change-ceiling';
import { previewCeiling } from './access/preview-ceiling';
import { readCeiling } from './access/read-ceiling';
import { readGrants } from './access/read-grants';
import { setCeiling } from './access/set-ceiling';
import { setDepartmentRule } from './access/set-department-rule';
import { teamAccess } from './access/team-access';
import { why } from './access/why';
import {
  findAccounts,
  listInvoices,
  listServices,
  myAccounts,
  readAccount,
  readBalance,
} from './accounts/read-account';
import { areaUseCases } from './accounts/use-cases';
import { endDomainRole } from './accounts/end-domain-role';
import { listClients } from './accounts/list-clients';
import { listClientGroups } from './accounts/list-client-groups';
import { listDomains } from './accounts/list-domains';
import { setDomainRole } from './accounts/set-domain-role';
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
import { mergeAccounts } from './accounts/merge-accounts';
import { listSetAside, readInstallationActivity } from './activity/installation';
import { listWaitingRequests, readWaiting } from './activity/read-waiting';
import { readInstallation } from './activity/read-installation';
import { retryLetter } from './activity/retry-letter';
import { exportActivity } from './activity/export-activity';
import { verifyActivity } from './activity/verify-activity';
import { erasePerson } from './people/erase-person';
import { exportPerson } from './people/export-person';
import { exportAccount } from './accounts/export-account';
import { readActivity } from './activity/read-activity';
import { readOwnActivity } from './activity/read-own-activity';
import { chooseAccount } from './people/choose-account';
import { completeProof } from './people/complete-proof';
import { addContact } from './people/contacts/add-contact';
import { editContact } from './people/contacts/edit-contact';
import { mergeContacts } from './people/contacts/merge-contacts';
import { listContacts, readContact } from './people/contacts/read-contacts';
import { removeContact } from './people/contacts/remove-contact';
import { countPeople } from './people/count-people';
import { exportDirectory } from './people/export-directory';
import { listDirectory } from './people/list-directory';
import { beginLook, readLook } from './people/look-as';
import { listPeople, namePeople } from './people/list-people';
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
import { channelUseCases } from './people/channel-use-cases';
import { readAddressUndo, undoAddress } from './people/undo-address';
import { suspendMember } from './people/suspend-member';
import { resumeUser, suspendUser } from './people/suspend-user';
import { mergeUsers } from './people/merge-users';
import { offerMerge } from './people/offer-merge';
import { startProof } from './people/start-proof';
import { linksOf, unlinkChat } from './people/unlink-chat';
import { teamUseCases } from './teams/use-cases';
import { claimRequest } from './requests/claim-request';
import { dropRequest, keepAnswer } from './requests/end-request';
import { issueToken } from './tokens/issue-token';
import { listTokens } from './tokens/list-tokens';
import { revokeToken } from './tokens/revoke-token';
import { rotateToken } from './tokens/rotate-token';
import { closeTicket } from './tickets/close-ticket';
import { openTicket } from './tickets/open-ticket';
import { listTickets, readTicket, ticketForm } from './tickets/read-tickets';
import { replyToTicket } from './tickets/reply-to-ticket';
import { heldUseCases } from './mail-in/use-cases';
import { receiveMail } from './mail-in/receive-mail';
import { openMail, ownMail } from './notices/use-cases';
import { openSignIn, ownSignIn } from './sign-in/use-cases';
import { webhookUseCases } from './webhooks/use-cases';

/** What somebody who acts can do. */
export const actorUseCases = {
  givePermission,
  endPermission,
  readGrants,
  previewGrants,
  changeGrants,
  setGrants,
  giveGroup,
  endGroup,
  previewCopy,
  copyGrants,
  ...presetUseCases,
  previewGift,
  giveToMany,
  requestAccess,
  listAccessRequests,
  approveAccessRequest,
  refuseAccessRequest,
  withdrawAccessRequest,
  ...reviewUseCases,
  personAccess,
  teamAccess,
  why,
  myAccounts,
  myStaffRole,
  listStaff,
  readAccount,
  findAccounts,
  listClients,
  listServices,
  listInvoices,
  readBalance,
  ...areaUseCases,
  listPeople,
  namePeople,
  countPeople,
  beginLook,
  readLook,
  listDirectory,
  exportDirectory,
  readActivity,
  readOwnActivity,
  exportActivity,
  verifyActivity,
  erasePerson,
  exportPerson,
  exportAccount,
  readInstallationActivity,
  readInstallation,
  readWaiting,
  listWaitingRequests,
  listSetAside,
  retryLetter,
  confirmSignInLink,
  unlinkChat,
  ...teamUseCases,
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
  ...channelUseCases,
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
  addContact,
  editContact,
  removeContact,
  mergeContacts,
  readContact,
  listContacts,
  setDepartmentRule,
  ...ownMail,
  setDomainRole,
  endDomainRole,
  listDomains,
  setCeiling,
  changeCeiling,
  readCeiling,
  previewCeiling,
  listClientGroups,
  requestRecovery,
  approveRecovery,
  stopRecovery,
  issueToken,
  rotateToken,
  revokeToken,
  listTokens,
  ...ownSignIn,
  ...webhookUseCases,
  ...heldUseCases,
  askCan,
  askCanMany,
  askEach,
  askWhat,
  askWho,
  askList,
  askEverywhere,
  myLinks: (ctx: Parameters<typeof linksOf>[0], _input: Record<string, never>) => linksOf(ctx),
};

/** What is asked before anybody is known, and what the system does. */
export const openUseCases = {
  can,
  canMany,
  whatCan,
  whoCan,
  listResources,
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
  readAddressUndo,
  undoAddress,
  mergeAccounts,
  receiveMail,
  ...openMail,
  readRecovery,
  proveRecovery,
  ...openSignIn,
  claimRequest,
  keepAnswer,
  dropRequest,
};

/** Use cases with their context already given. */
export type Bound<Cases> = {
  [Name in keyof Cases]: Cases[Name] extends (ctx: never, input: infer Input) => infer Result
    ? (input: Input) => Result
    : never;
};
