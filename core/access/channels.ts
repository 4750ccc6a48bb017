import type { Channel } from '../activity/entry';
import { NotAllowedError } from '../errors';

/** The channels that an account may close to its people (design section 6). */
export const CLOSABLE_CHANNELS = ['web', 'slack', 'discord', 'mail'] as const satisfies readonly Channel[];
/** One of them. */
export type ClosableChannel = (typeof CLOSABLE_CHANNELS)[number];

/** Lets on only who came in by a channel that is open to them on this account.
 * @throws NotAllowedError */
export function requireChannel(
  { channel }: { readonly channel: Channel },
  { account, closed }: { readonly account: string; readonly closed: readonly ClosableChannel[] },
): void {
  if (isClosed(channel, closed)) throw new NotAllowedError('CHANNEL_CLOSED', { account, channel });
}

/** Whether somebody who comes by this channel is not let in. */
export function isClosed(channel: Channel | undefined, closed: readonly ClosableChannel[]): boolean {
  return closed.some((one) => one === channel);
}
