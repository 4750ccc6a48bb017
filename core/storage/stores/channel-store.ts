import type { Knex } from 'knex';
import { CLOSABLE_CHANNELS } from '../../access/channels';
import type { Principal } from '../../access/principal';
import type { ChannelReads, ChannelWrites } from '../../ports/stores/channel-store';
import type { Tx } from '../transaction';
import { all, text, type Row } from './rows';

const CLOSED = 'latchkey_closed_channel';

/** To one, or to everybody on the account. */
const to = (account_id: string, principal: Principal | undefined) => ({
  account_id,
  principal: principal ?? '',
});

/** By which channels people don't come in on an account. */
export function channelReads(db: Knex): ChannelReads {
  return {
    closed: async (account, principal) => channelsOf(await all(db(CLOSED).where(to(account, principal)))),
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
  const close: ChannelWrites['close'] = async (account, closed, principal) => {
    await tx(CLOSED).where(to(account, principal)).del();
    const rows = [...new Set(closed)].map((channel) => ({ ...to(account, principal), channel }));
    if (rows.length > 0) await tx(CLOSED).insert(rows);
  };
  return {
    ...reads,
    close,
    move: async (account, from, into) => {
      const closed = await reads.closed(account, from);
      if (closed.length === 0) return;
      await close(account, [...closed, ...(await reads.closed(account, into))], into);
      await close(account, [], from);
    },
  };
}

const channelsOf = (rows: readonly Row[]) =>
  CLOSABLE_CHANNELS.filter((channel) => rows.some((row) => text(row, 'channel') === channel));
