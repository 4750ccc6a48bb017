// What surfaces and embedding programs may know of the core.
export {
  CATALOGUE,
  GROUPS,
  isPermissionKey,
  isServiceKey,
  permission,
  PERMISSION_KEYS,
} from './access/catalogue';
export type { Group, Permission, PermissionKey } from './access/catalogue';
export type { Plan } from './access/bulk/plan';
export type { Preview, PreviewRow } from './access/bulk/preview';
export type { DelegationRefusal } from './access/delegation';
export type { Effect } from './access/authorize-in-tx';
export type { Blocker, Code, Evidence, Explanation, Remedy } from './access/explain';
export { isClosedBy } from './access/departments';
export type { HostAction, HostGrant, HostType } from './access/host-types';
export type { AccountState, Facts, Grant, Role } from './access/facts';
export type { GrantSet } from './access/grant-set';
export type { ListedReview } from './access/reviews/list-reviews';
export type { ReviewRow } from './access/reviews/review-rows';
export { parse } from './access/parse';
export type { AccessRow } from './access/access-rows';
export type { DoorRefusal } from './access/door-judge';
export type { Access, AccessDepartment, PersonAccess } from './access/person-access';
export type { Outcome } from './access/preview-grants';
export type { TeamAccess } from './access/team-access';
export { partsOf, readPrincipal } from './access/principal';
export type { CeilingRow, CeilingWord } from './access/read-ceiling';
export type { ListedStaff } from './access/list-staff';
export type { CeilingChange } from './access/preview-ceiling';
export type { ClientsPage, ListedClient } from './accounts/list-clients';
export type { ClientGroup } from './accounts/list-client-groups';
export type { Principal } from './access/principal';
export type { Page } from './access/page';
export type { Resource, ResourceRef } from './access/resource';
export { requestIdOf } from './requests/claim-request';
export type { Known } from './requests/claim-request';
export { requireStill } from './requests/require-still';
export { TOKEN_USES } from './token-uses';
export type { TokenUse } from './token-uses';
export * as inputs from './inputs';
export { FRESH_ACTS } from './access/require-fresh';
export type { Snapshot } from './access/snapshot';
export type { Area, Part } from './accounts/read-area';
export type { Billing } from './accounts/read-billing';
export type { ServiceInSight } from './accounts/read-service';
export type { ListedDomain } from './accounts/list-domains';
export type { ImportedAccount } from './accounts/import-account';
export type { ActivityEntry, ActivityRow, Channel } from './activity/entry';
export type { HeadAt } from './activity/chain';
export { csvRecord } from './activity/csv';
export type { ActivityFilter } from './activity/activity-filter';
export type { KeptHead, Verdict } from './activity/verdict';
export type { LogVerdict } from './activity/verify-activity';
export type { ActivityPage } from './activity/read-activity';
export { checkSmtp } from './mail/smtp-mailer';
export { ConfigError, describeSettings, parseConfig, SETTINGS } from './config';
export type { Config, ShownSetting } from './config';
export { given } from './access/given';
export * from './errors';
export { HOLD_REASONS } from './mail-in/reasons';
export type { HoldReason } from './mail-in/reasons';
export { MOST_KEPT } from './mail-in/mail-message';
export type { MailMessage } from './mail-in/mail-message';
export type { HeldPage, ListedHeld } from './mail-in/read-held';
export type { Received } from './mail-in/receive-mail';
export type { ReleaseOffers } from './mail-in/release-offers';
export type { HeldMail } from './ports/stores/held-store';
export { NOTICE_KINDS, OPTIONAL_KINDS } from './notices/kinds';
export type { NoticeKind, NoticeName } from './notices/kinds';
export type { MailChoice } from './notices/mail-choices';
export type { MailCell, MailKindNow, MailMatrix, MailTaker } from './notices/who-gets-mail';
export type { Recipient } from './notices/recipients';
export type { Brand } from './notices/brand';
export type { ChatPerson } from './people/hats';
export type { ContactPage } from './people/contacts/read-contacts';
export type { PeopleCounts } from './people/count-people';
export type { DirectoryPage, DirectoryPerson } from './people/list-directory';
export type { Look } from './people/look-as';
export type { ListedPerson } from './people/list-people';
export { SURFACES } from './ports/chat-surface';
export type { ChatContent, ChatPost, ChatSurface, ChatUser, Delivery, Surface } from './ports/chat-surface';
export type { Clock } from './ports/clock';
export type { Actor, Settings } from './ports/context';
export { MAX_REFERENCE, PRIORITIES } from './ports/host';
export type {
  BillingHost,
  ClientPlace,
  HostAccount,
  HostCard,
  HostDepartment,
  HostDomain,
  HostInvoice,
  HostInvoiceSettings,
  HostMail,
  MailDelivery,
  HostPrice,
  HostProduct,
  HostService,
  HostStaff,
  Priority,
} from './ports/host';
export type { SetAsideLetter } from './ports/letter';
export type { Log } from './ports/log';
export type { Mail, Mailer } from './ports/mailer';
export { judgeOwnerAddress, ownerAddressRisk } from './accounts/owner-address-risk';
export type { OwnerAddressPolicy } from './accounts/owner-address-risk';
export type { Ownership } from './accounts/read-ownership';
export { CLOSABLE_CHANNELS, type ClosableChannel } from './access/channels';
export type { ChannelsOn } from './people/read-channels';
export type { Profile } from './ports/stores/profile-store';
export type { OwnReset } from './sign-in/factor-reset/ask-reset';
export type { ListedReset } from './sign-in/factor-reset/list-resets';
export type { Handover, Recovery, SecondaryAddress } from './ports/stores/ownership-store';
export type { LeftBehind } from './people/left-behind';
export type { ListedInvitation } from './people/list-invitations';
export type { ShownInvitation } from './people/read-invitation';
export type { Invitation, InvitedGrant } from './ports/stores/invitation-store';
export type { StoredGrant, Subject } from './ports/stores/access-store';
export type { ChatLink } from './ports/stores/chat-store';
export type { ContactCard, ContactEntry, ContactPosition } from './ports/stores/contact-store';
export { DOMAIN_ROLES } from './ports/stores/domain-store';
export type { DomainRole, HeldRole } from './ports/stores/domain-store';
export type { AccountPerson, Contact, Hat, RemoteState, RemoteTeam, Team } from './ports/stores/people-store';
export { ADMISSIONS } from './ports/stores/team-store';
export type { Admission, TeamCounts, TeamLink } from './ports/stores/team-store';
export type { Preset } from './ports/stores/preset-store';
export type { AccessRequest, RequestState } from './ports/stores/access-request-store';
export type { Review } from './ports/stores/review-store';
export type { Mirror, Ticket, TicketMessage, TicketState } from './ports/stores/ticket-store';
export type { HostTransaction } from './storage/host-transaction';
export { afterRestore } from './relay/after-restore';
export type { Restored } from './relay/after-restore';
export { checkDatabase } from './storage/check-database';
export type { Finding } from './ports/finding';
export { migrate, migrateDown, migrationStatus, rollback } from './storage/migrate';
export type { MigrationStatus, Migrations } from './storage/migrate';
export { rotateSecret } from './storage/rotate-secret';
export type { Rotated } from './storage/rotate-secret';
export { startFaultOf } from './storage/start-fault';
export { StorageFault } from './storage/storage-fault';
export { keyedHasher } from './system/keyed-hasher';
export { limited } from './system/limited';
export { MovableClock, systemClock } from './system/system-clock';
export { pinoLog, silentLog } from './system/pino-log';
export { at, whenAt } from './ports/at';
export type { ListedTeam } from './teams/list-teams';
export type { LetIn, RemoteEntry, RemoteTeams } from './teams/list-remote-teams';
export type { CodeTeam } from './teams/read-team-code';
export type { EntryDetails, LetInDetails } from './teams/read-remote-team';
export type { TeamDetails } from './teams/read-team';
export { EVENT_GROUPS } from './webhooks/events';
export type { IssuedToken } from './tokens/issue-token';
export { SCOPES } from './tokens/scopes';
export type { Scope } from './tokens/scopes';
export { LEAST as LEAST_PASSWORD } from './sign-in/password';
export type { KeptKind } from './storage/shelves';
export type { ShownSession } from './sign-in/sessions';
export type { SignedIn } from './sign-in/read-session';
export type { Standing } from './sign-in/standing';
export type { FactorOffer, OwnFactor } from './sign-in/second-factor';
export type { GoneOn } from './sign-in/give-code';
export type { TokenRequest } from './tokens/act-by-token';
export type { Token } from './ports/stores/token-store';
export { DELIVERY_REASONS, DELIVERY_STATES } from './ports/stores/webhook-store';
export { EVENT_TYPES } from './webhooks/events';
export type { IssuedWebhook, ShownDelivery, ShownWebhook } from './webhooks/shown';
export { MAX_MESSAGE, MAX_SUBJECT } from './tickets/open-ticket';
