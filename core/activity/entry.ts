import type { Principal } from '../access/principal';

/** How somebody came in. */
export const CHANNELS = ['web', 'slack', 'discord', 'mail', 'api', 'host', 'system'] as const;
/** One of them. */
export type Channel = (typeof CHANNELS)[number];

/** Values an entry may hold. People are named by id only; texts about them lie elsewhere (R21). */
export type EntryValue =
  string | number | boolean | null | readonly EntryValue[] | { readonly [key: string]: EntryValue };

/** What is said of people, by the names they go by (`contact:31`): names, addresses, free text. */
export type Personal = Readonly<Record<string, Readonly<Record<string, EntryValue>>>>;

/** One line of a log (R16). `action` is stable: `access.given`. */
export interface ActivityEntry {
  readonly action: string;
  readonly actor: Principal | 'system';
  readonly onBehalfOf?: Principal;
  readonly channel: Channel;
  /** The network address; kept under the actor's key. */
  readonly address?: string;
  readonly subject?: string;
  readonly before?: EntryValue;
  readonly after?: EntryValue;
  readonly refused?: boolean;
  readonly reason?: string;
  /** What lies beside the log, sealed under a key of each whom it is about; gone with that key (R21). */
  readonly personal?: Personal;
}

/** A line as it stands in the log. */
export interface ActivityRow extends ActivityEntry {
  readonly seq: number;
  readonly at: number;
}
