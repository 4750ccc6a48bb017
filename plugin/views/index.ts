export type { ClientHeadingProps } from './admin/client-heading';
export { ClientActivityPage } from './admin/client-activity-page';
export { ClientPage, type ClientPageProps } from './admin/client-page';
export { ClientsPage, type ClientRow, type ClientsPageProps } from './admin/clients-page';
export { type Letter, OutboxPage, type OutboxPageProps } from './admin/outbox-page';
export { ApiPage, type OperationGroup, type ShownOperation } from './api/api-page';
export type { ActivityChange, ActivityEntry } from './client/activity-entry';
export { type ActivityDay, ActivityPage, type ActivityProps } from './client/activity-page';
export { ChooserPage } from './client/chooser-page';
export { ConfirmLinkPage, type ConfirmLinkPageProps } from './client/confirm-link-page';
export type { DepartmentRow } from './client/departments';
export { HomePage, type HomePageProps, type ServiceLine, type TicketLine } from './client/home-page';
export { ChoosePage, type ChoosePageProps } from './client/invite/choose-page';
export { CodePage, type CodePageProps } from './client/invite/code-page';
export { SendPage, type SendPageProps } from './client/invite/send-page';
export { ThemPage, type ThemPageProps } from './client/invite/them-page';
export type { TickGroup, TickRow } from './client/invite/tick-group';
export { type ChatLink, LinkedChatsPage, type LinkedChatsPageProps } from './client/linked-chats-page';
export { PeoplePage, type PeoplePageProps } from './client/people-page';
export type { Counts, PersonRow } from './client/people-table';
export type { PermissionGroup, PermissionRow } from './client/permission-group';
export { PersonActivityPage } from './client/person-activity-page';
export type { PersonHeadingProps } from './client/person-heading';
export { PersonPage, type PersonPageProps } from './client/person-page';
export type { ServiceCell, ServiceRow, ServicesProps } from './client/service-matrix';
export { ClosePage } from './client/teams/close-page';
export { EntryPage, type EntryPageProps } from './client/teams/entry-page';
export { LetInPage, type LetInPageProps } from './client/teams/let-in-page';
export type { RemoteHeadingProps } from './client/teams/remote-heading';
export type { RemotePersonRow } from './client/teams/remote-people';
export type { EntryRow } from './client/teams/entries';
export type { MemberRow } from './client/teams/members-card';
export { NewTeamPage, type NewTeamPageProps } from './client/teams/new-team-page';
export type { TeamRow } from './client/teams/own-teams';
export type { ReachedRow } from './client/teams/reached';
export { RemoveTeamPage, type RemoveTeamPageProps } from './client/teams/remove-team-page';
export { type ReachRow, TeamPage, type TeamPageProps } from './client/teams/team-page';
export { MyTeamsPage, TeamsPage, type TeamsPageProps } from './client/teams/teams-page';
export type { WaitingInvitation } from './client/teams/waiting-card';
export { WhyPage } from './client/why-page';
export type { Option, OptionGroup, WhyProps } from './client/why-panel';
export type { WhyFix, WhyStep, WhyVerdict } from './client/why-verdict';
export { adminNav, clientNav, type AdminEntry, type ClientEntry } from './layout/nav';
export type { Flash, NavEntry, NavGroup, Page, Switcher } from './layout/page';
export { type HostLayout, type HostPage, renderPage } from './layout/render-page';
export { ConflictPage, type ConflictPageProps } from './outcome/conflict-page';
export { DeadLinkPage } from './outcome/dead-link-page';
export { FailedPage } from './outcome/failed-page';
export { MissingPage } from './outcome/missing-page';
export { RefusedPage, type RefusedPageProps } from './outcome/refused-page';
export { SignInNeededPage } from './outcome/sign-in-needed-page';
export type { EndPageProps } from './parts/end-page';
export type { Fault } from './parts/fault';
export type { Tab } from './parts/tabs';
export { ConfirmPage, GiveCodePage, type ProofPageProps, RecoveryCodePage } from './sign-in/code-page';
export { ForgotPage, ResetPage, type ResetPageProps, SetPasswordPage } from './sign-in/forgot-page';
export { SignInPage, type SignInPageProps } from './sign-in/sign-in-page';
export {
  type Picture,
  RecoveryCodesPage,
  SetUpPage,
  type SetUpPageProps,
  TwoStepPage,
} from './sign-in/two-step-page';
export { count, list, text } from './text';
export { createWhen, type Reader, type WhenWords } from './when';
export type * from './words';
