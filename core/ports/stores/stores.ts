import type { LineFilter } from '../../activity/activity-filter';
import type { ActivityEntry, ActivityRow } from '../../activity/entry';
import type { NewLetter, SetAsideLetter } from '../letter';
import type { AccessReads, AccessWrites } from './access-store';
import type { AccountReads, AccountWrites } from './account-store';
import type { AuditReads, AuditWrites } from './audit-store';
import type { ChannelReads, ChannelWrites } from './channel-store';
import type { ChatReads, ChatWrites } from './chat-store';
import type { ContactReads, ContactWrites } from './contact-store';
import type { DirectoryReads } from './directory-store';
import type { DomainReads, DomainWrites } from './domain-store';
import type { FactorResetReads, FactorResetWrites } from './factor-reset-store';
import type { HeldReads, HeldWrites } from './held-store';
import type { LifeReads } from './life-store';
import type { NoticeReads, NoticeWrites } from './notice-store';
import type { ProfileReads, ProfileWrites } from './profile-store';
import type { PresetReads, PresetWrites } from './preset-store';
import type { PersonalReads, PersonalWrites } from './personal-store';
import type { PeopleReads, PeopleWrites } from './people-store';
import type { RequestWrites } from './request-store';
import type { AccessRequestReads, AccessRequestWrites } from './access-request-store';
import type { ReviewReads, ReviewWrites } from './review-store';
import type { TeamReads, TeamWrites } from './team-store';
import type { TicketReads, TicketWrites } from './ticket-store';
import type { InvitationReads, InvitationWrites } from './invitation-store';
import type { OwnershipReads, OwnershipWrites } from './ownership-store';
import type { ShelfReads, ShelfWrites } from './shelf-store';
import type { SignInReads, SignInWrites } from './sign-in-store';
import type { TokenReads, TokenWrites } from './token-store';
import type { UserReads, UserWrites } from './user-store';
import type { WebhookReads, WebhookWrites } from './webhook-store';

/** What can be read outside of a change. */
export interface Reads {
  access: AccessReads;
  accounts: AccountReads;
  people: PeopleReads;
  teams: TeamReads;
  users: UserReads;
  invitations: InvitationReads;
  ownership: OwnershipReads;
  contacts: ContactReads;
  directory: DirectoryReads;
  domains: DomainReads;
  lives: LifeReads;
  presets: PresetReads;
  reviews: ReviewReads;
  accessRequests: AccessRequestReads;
  notices: NoticeReads;
  chats: ChatReads;
  channels: ChannelReads;
  tickets: TicketReads;
  held: HeldReads;
  tokens: TokenReads;
  signIn: SignInReads;
  factorResets: FactorResetReads;
  profiles: ProfileReads;
  shelf: ShelfReads;
  webhooks: WebhookReads;
  audit: AuditReads;
  personal: PersonalReads;
  /** Those that are asked for, newest first; `before` is a number of the log, for the next page. */
  activity(log: string, page: LineFilter & { before?: number; limit: number }): Promise<ActivityRow[]>;
  /** Letters that were given up or whose fate nobody knows. */
  setAside(limit: number): Promise<SetAsideLetter[]>;
}

/** A change under way: all of it happens, or nothing. */
export interface Writes {
  access: AccessWrites;
  accounts: AccountWrites;
  people: PeopleWrites;
  teams: TeamWrites;
  users: UserWrites;
  invitations: InvitationWrites;
  ownership: OwnershipWrites;
  contacts: ContactWrites;
  domains: DomainWrites;
  lives: LifeReads;
  presets: PresetWrites;
  reviews: ReviewWrites;
  accessRequests: AccessRequestWrites;
  notices: NoticeWrites;
  chats: ChatWrites;
  channels: ChannelWrites;
  tickets: TicketWrites;
  held: HeldWrites;
  tokens: TokenWrites;
  signIn: SignInWrites;
  factorResets: FactorResetWrites;
  profiles: ProfileWrites;
  shelf: ShelfWrites;
  webhooks: WebhookWrites;
  requests: RequestWrites;
  audit: AuditWrites;
  personal: PersonalWrites;
  /** The first statement of a change to an account: one lock gives its log, epochs and invariants one order. */
  lock(log: string): Promise<void>;
  createLog(log: string): Promise<void>;
  record(log: string, entry: ActivityEntry): Promise<void>;
  /** Sends a letter once this change is in; answers its key. */
  post(letter: NewLetter): Promise<string>;
  /** True for the first delivery of this event and never again. */
  first(source: string, key: string): Promise<boolean>;
  seal(id: string, plain: string, expiresAt: number): Promise<void>;
  /** What is sealed under this id; undefined when it was wiped or its key is gone. */
  unseal(id: string): Promise<string | undefined>;
  wipe(id: string): Promise<void>;
  /** Puts a letter that was set aside back at its lane's end; `gone`: somebody else did so before, `secret`: what it
   * carried can't be sent again, and it stays. */
  retry(letter: number): Promise<'posted' | 'gone' | 'secret'>;
}
