import type { Knex } from 'knex';
import { CLOSABLE_CHANNELS } from '../../access/channels';
import type { ChannelReads, ChannelWrites } from '../../ports/stores/channel-store';
import type { Tx } from '../transaction';
import { all, text, type Row } from './rows';

const CLOSED = 'latchkey_closed_channel';

/** By which channels people don't come in on an account. */
export function channelReads(db: Knex): ChannelReads {
  return {
    closed: async (account_id, principal = '' as never) => {
      const rows = await all(db(CLOSED).where({ account_id, principal }));
      return channelsOf(rows);
    },
    closedOn: async (accounts, principal) => {
      const rows = await all(
        db(CLOSED).whereIn('account_id', accounts).whereIn('principal', ['', principal]),
      );
      const on = (account: string) => channelsOf(rows.filter((row) => text(row, 'account_id') === account));
      return new Map(accounts.map((account) => [account, on(account)]));
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function channelWrites(tx: Tx): ChannelWrites {
  const reads = channelReads(tx);
  const close: ChannelWrites['close'] = async (account_id, closed, principal = '' as never) => {
    await tx(CLOSED).where({ account_id, principal }).del();
    const rows = [...new Set(closed)].map((channel) => ({ account_id, principal, channel }));
    if (rows.length > 0) await tx(CLOSED).insert(rows);
  };
  return {
    ...reads,
    close,
    move: async (account, from, to) => {
      const closed = await reads.closed(account, from);
      if (closed.length === 0) return;
      await close(account, [...closed, ...(await reads.closed(account, to))], to);
      await close(account, [], from);
    },
  };
}

const channelsOf = (rows: readonly Row[]) =>
  CLOSABLE_CHANNELS.filter((channel) => rows.some((row) => text(row, 'channel') === channel));
