import { partsOf } from './access/principal';
import { NotAllowedError } from './errors';
import type { Actor } from './ports/context';
import type { Scope } from './tokens/scopes';
import type { actorUseCases } from './use-cases';

/** What a token needs for a use case; `forSomebody`: it can do it only where it acts for a person. */
export interface TokenUse {
  readonly scope: Scope;
  readonly forSomebody: boolean;
}

type UseCase = keyof typeof actorUseCases;

const by = (scope: Scope): TokenUse => ({ scope, forSomebody: false });
const forSomebody = (scope: Scope): TokenUse => ({ scope, forSomebody: true });

/** What belongs to the person alone, in its own browser (R13, R15): no host vouches for it. */
const NEVER = undefined;

/** What a token must hold for each use case. */
export const TOKEN_USES: Readonly<Record<UseCase, TokenUse | undefined>> = {
  myAccounts: forSomebody('accounts:read'),
  readAccount: by('accounts:read'),
  findAccounts: by('accounts:read'),
  listServices: by('accounts:read'),
  listInvoices: forSomebody('accounts:read'),
  readBalance: forSomebody('accounts:read'),
  readArea: forSomebody('accounts:read'),
  readService: forSomebody('accounts:read'),
  listPrices: forSomebody('accounts:read'),
  listSentMails: forSomebody('accounts:read'),
  readCatalogue: forSomebody('accounts:read'),
  readBilling: forSomebody('accounts:read'),
  listDomains: by('accounts:read'),
  readCeiling: by('accounts:read'),
  setCeiling: by('accounts:write'),
  readOwnership: by('accounts:read'),
  offerOwnership: forSomebody('accounts:write'),
  acceptOwnership: forSomebody('accounts:write'),
  withdrawOwnership: forSomebody('accounts:write'),
  undoOwnership: by('accounts:write'),
  stopRecovery: by('accounts:write'),
  setDomainRole: by('people:write'),
  endDomainRole: by('people:write'),

  listPeople: by('people:read'),
  countPeople: by('people:read'),
  whoGetsMail: by('people:read'),
  listInvitations: by('people:read'),
  inviteUser: by('people:write'),
  resendInvitation: by('people:write'),
  withdrawInvitation: by('people:write'),
  promoteToMaster: by('people:write'),
  demoteMaster: by('people:write'),
  suspendMember: by('people:write'),
  resumeMember: by('people:write'),
  removeMember: by('people:write'),
  leaveAccount: forSomebody('people:write'),
  suspendUser: by('people:write'),
  resumeUser: by('people:write'),
  readContact: by('people:read'),
  listContacts: by('people:read'),
  addContact: by('people:write'),
  editContact: by('people:write'),
  removeContact: by('people:write'),
  mergeContacts: by('people:write'),

  listTeams: by('teams:read'),
  readTeam: by('teams:read'),
  addTeam: by('teams:write'),
  editTeam: by('teams:write'),
  removeTeam: by('teams:write'),
  addTeamMember: by('teams:write'),
  removeTeamMember: by('teams:write'),
  setTeamDepartments: by('teams:write'),
  revealTeamCode: by('teams:write'),
  rotateTeamCode: by('teams:write'),
  listRemoteTeams: by('teams:read'),
  readRemoteTeam: by('teams:read'),
  readTeamCode: by('teams:read'),
  inviteRemoteTeam: by('teams:write'),
  editRemoteTeam: by('teams:write'),
  setRemoteDepartments: by('teams:write'),
  acceptRemoteTeam: by('teams:write'),
  rejectRemoteTeam: by('teams:write'),
  closeRemoteTeam: by('teams:write'),
  activateRemoteTeam: by('teams:write'),
  admitRemotePerson: by('teams:write'),
  dismissRemotePerson: by('teams:write'),

  personAccess: by('access:read'),
  teamAccess: by('access:read'),
  why: by('access:read'),
  readGrants: by('access:read'),
  previewGrants: by('access:read'),
  changeGrants: by('access:write'),
  setGrants: by('access:write'),
  givePermission: by('access:write'),
  endPermission: by('access:write'),
  setDepartmentRule: by('access:write'),
  giveGroup: by('access:write'),
  endGroup: by('access:write'),
  previewCopy: by('access:read'),
  copyGrants: by('access:write'),
  listPresets: by('access:read'),
  putPreset: by('access:write'),
  removePreset: by('access:write'),
  previewPreset: by('access:read'),
  applyPreset: by('access:write'),
  previewGift: by('access:read'),
  giveToMany: by('access:write'),
  listAccessRequests: by('access:read'),
  requestAccess: forSomebody('access:write'),
  withdrawAccessRequest: forSomebody('access:write'),
  approveAccessRequest: by('access:write'),
  refuseAccessRequest: by('access:write'),
  reviewAccess: by('access:read'),
  removeUnused: by('access:write'),
  listReviews: by('access:read'),
  undoReview: by('access:write'),

  openTicket: forSomebody('tickets:write'),
  replyToTicket: forSomebody('tickets:write'),
  closeTicket: forSomebody('tickets:write'),
  listTickets: forSomebody('tickets:read'),
  readTicket: forSomebody('tickets:read'),
  ticketForm: forSomebody('tickets:read'),

  readActivity: by('activity:read'),
  readInstallationActivity: by('activity:read'),
  exportActivity: by('activity:read'),
  verifyActivity: by('activity:read'),
  exportPerson: by('people:read'),
  erasePerson: by('people:write'),
  exportAccount: by('accounts:read'),
  readInstallation: by('activity:read'),
  listSetAside: by('outbox'),
  retryLetter: by('outbox'),

  askCan: by('decisions'),
  askCanMany: by('decisions'),
  askWhat: by('decisions'),
  askWho: by('decisions'),
  askList: by('decisions'),
  askEach: by('decisions'),
  askEverywhere: by('decisions'),

  issueToken: by('tokens'),
  rotateToken: by('tokens'),
  revokeToken: by('tokens'),
  listTokens: by('tokens'),

  addWebhook: by('webhooks'),
  listWebhooks: by('webhooks'),
  changeWebhook: by('webhooks'),
  rotateWebhookSecret: by('webhooks'),
  removeWebhook: by('webhooks'),
  testWebhook: by('webhooks'),
  listWebhookDeliveries: by('webhooks'),
  resendWebhookDelivery: by('webhooks'),

  acceptInvitation: NEVER,
  confirmSignInLink: NEVER,
  unlinkChat: NEVER,
  myLinks: NEVER,
  myStaffRole: NEVER,
  myChoicesToken: NEVER,
  myMail: NEVER,
  chooseMail: NEVER,
  sendTestMail: NEVER,
  startAddressProof: NEVER,
  completeAddressProof: NEVER,
  listAddresses: NEVER,
  removeAddress: NEVER,
  changePrimaryAddress: NEVER,
  giveCode: NEVER,
  giveRecoveryCode: NEVER,
  givePassword: NEVER,
  changePassword: NEVER,
  readFactor: NEVER,
  startFactor: NEVER,
  confirmFactor: NEVER,
  endFactor: NEVER,
  renewRecoveryCodes: NEVER,
  listSessions: NEVER,
  endSession: NEVER,
  endOtherSessions: NEVER,
  offerMerge: NEVER,
  mergeUsers: NEVER,
  setSecondaryAddress: NEVER,
  requestRecovery: NEVER,
  approveRecovery: NEVER,
};

/** Lets a token on only to what its scopes are for; whoever came in otherwise has none to be asked for.
 * @throws NotAllowedError */
export function requireScope({ scopes, principal }: Actor, useCase: UseCase): void {
  if (scopes === undefined) return;
  const use = TOKEN_USES[useCase];
  if (!use) throw new NotAllowedError('PERSON_ONLY');
  if (!scopes.includes(use.scope)) throw new NotAllowedError('SCOPE', { scope: use.scope });
  const isAlone = partsOf(principal).kind === 'service';
  if (use.forSomebody && isAlone) throw new NotAllowedError('FOR_SOMEBODY_ONLY');
}
