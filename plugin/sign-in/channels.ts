import { CLOSABLE_CHANNELS, type ChannelsOn } from '../../core/index';
import type { ChannelsTableProps } from '../views';

/** By which ways the reader comes in, a row for each account. */
export function channelsTable(accounts: readonly ChannelsOn[]): ChannelsTableProps {
  return {
    rows: accounts.map(({ account, label, closed }) => ({
      account,
      label,
      open: CLOSABLE_CHANNELS.map((channel) => ({ channel, isOpen: !closed.includes(channel) })),
    })),
  };
}
