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
export type { DelegationRefusal } from './access/delegation';
export type { Blocker, Code, Evidence, Explanation, Remedy } from './access/explain';
export type { AccountState, Facts, Grant, Role } from './access/facts';
export type { AccessRow, PersonAccess } from './access/person-access';
export { partsOf, readPrincipal } from './access/principal';
export type { Principal } from './access/principal';
export type { Page } from './access/page';
export type { Resource, ResourceRef } from './access/resource';
export { FRESH_ACTS } from './access/require-fresh';
export type { Snapshot } from './access/snapshot';
export type { ImportedAccount } from './accounts/import-account';
export type { ActivityEntry, ActivityRow, Channel } from './activity/entry';
export type { ActivityPage } from './activity/read-activity';
export { ConfigError, parseConfig } from './config';
export type { Config } from './config';
export * from './errors';
export type { Brand } from './notices/mails';
export type { ChatPerson } from './people/hats';
export type { ListedPerson } from './people/list-people';
export { SURFACES } from './ports/chat-surface';
export type { ChatContent, ChatPost, ChatSurface, ChatUser, Delivery, Surface } from './ports/chat-surface';
export type { Clock } from './ports/clock';
export type { Actor, Settings } from './ports/context';
export { PRIORITIES } from './ports/host';
export type {
  BillingHost,
  HostAccount,
  HostDepartment,
  HostDomain,
  HostInvoice,
  HostService,
  HostStaff,
  Priority,
} from './ports/host';
export type { SetAsideLetter } from './ports/letter';
export type { Log } from './ports/log';
export type { Mail, Mailer } from './ports/mailer';
export type { StoredGrant, Subject } from './ports/stores/access-store';
export type { ChatLink } from './ports/stores/chat-store';
export type { AccountPerson, Hat } from './ports/stores/people-store';
export type { Mirror, Ticket, TicketMessage, TicketState } from './ports/stores/ticket-store';
export { StorageFault } from './storage/storage-fault';
export { MovableClock, systemClock } from './system/system-clock';
export { pinoLog, silentLog } from './system/pino-log';
export { at, whenAt } from './ports/at';
export { MAX_MESSAGE, MAX_SUBJECT } from './tickets/open-ticket';
