import type { SavedChannel } from './message';

/** A member, bot or stranger that the workspace starts with. */
export interface SeedUser {
  readonly id: string;
  readonly name: string;
  readonly realName?: string;
  readonly email?: string;
  readonly isBot?: boolean;
  /** Somebody of another organisation, met in a shared channel. */
  readonly isStranger?: boolean;
  readonly isGuest?: boolean;
  readonly deleted?: boolean;
}

/** A channel that the workspace starts with. */
export interface SeedChannel {
  readonly id: string;
  readonly name: string;
  /** User ids; everybody but strangers where it is left out. */
  readonly members?: readonly string[];
  readonly isPrivate?: boolean;
  /** Whether the app's bot was invited; it was where this is left out. */
  readonly hasBot?: boolean;
}

/** The workspace's own name and id. */
export interface SeedTeam {
  readonly id: string;
  readonly name: string;
  readonly domain?: string;
}

/** Where the app is reached: at `<url>/slack/events`, or over the sockets it opens. */
export type Target = { readonly kind: 'http'; readonly url: string } | { readonly kind: 'socket' };

/** What a stand-in is made of; everything left out has a sensible value. */
export interface StandInOptions {
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken?: string;
  readonly team?: SeedTeam;
  readonly users?: readonly SeedUser[];
  readonly channels?: readonly SeedChannel[];
  /** Channels and messages of an earlier run, which go before the seed of the same id. */
  readonly saved?: readonly SavedChannel[];
  readonly scopes?: readonly string[];
  readonly target?: Target;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
  /** How long an acknowledgement may take, in real milliseconds. */
  readonly ackWithin?: number;
  /** The pauses before the second, third and fourth delivery of an event, in real milliseconds. */
  readonly retryDelays?: readonly number[];
}

/** What a test or a page may turn while the stand-in runs. */
export interface Switches {
  /** Off: reading messages back answers `missing_scope`. */
  metadataReadable: boolean;
  /** Off: nobody is ever rate limited, except by a scripted answer. */
  rateLimits: boolean;
  /** On: every delivery to the app is lost, as if it were never sent. */
  away: boolean;
  /** What the app was granted. */
  scopes: Set<string>;
}

/** The scopes an app has where the options name none. */
export const DEFAULT_SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'team:read',
  'users:read',
  'users:read.email',
] as const;
