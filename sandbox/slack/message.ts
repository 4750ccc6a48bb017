import type { Fields } from './json';

/** One message as it stands now. */
export interface Message {
  readonly ts: string;
  readonly user: string;
  readonly botId?: string;
  text: string;
  blocks: Fields[];
  readonly threadTs?: string;
  metadata?: Fields;
  edited?: { readonly user: string; readonly ts: string };
  /** The only person who sees it, of an ephemeral message. */
  readonly onlyFor?: string;
}

/** A channel as it is kept between two runs; what was whispered is forgotten. */
export interface SavedChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly members: readonly string[];
  readonly messages: readonly Message[];
}
