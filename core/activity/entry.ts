import type { Principal } from '../access/principal';

/** How somebody came in. */
export const CHANNELS = ['web', 'slack', 'discord', 'mail', 'api', 'host', 'system'] as const;
/** One of them. */
export type Channel = (typeof CHANNELS)[number];

/** Values an entry may hold. People are named by id only; texts about them lie elsewhere (R21). */
export type EntryValue =
  string | number | boolean | null | readonly EntryValue[] | { readonly [key: string]: EntryValue };

/** One line of a log (R16). `action` is stable: `access.given`. */
export interface ActivityEntry {
  readonly action: string;
  readonly actor: Principal | 'system';
  readonly onBehalfOf?: Principal;
  readonly channel: Channel;
  readonly address?: string;
  readonly subject?: string;
  readonly before?: EntryValue;
  readonly after?: EntryValue;
  readonly refused?: boolean;
  readonly reason?: string;
}

/** A line as it stands in the log. */
export interface ActivityRow extends ActivityEntry {
  readonly seq: number;
  readonly at: number;
}
