import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type {
  FactorReset,
  FactorResetReads,
  FactorResetState,
  FactorResetWrites,
} from '../../ports/stores/factor-reset-store';
import type { Tx } from '../transaction';
import { all, number, one, text, type Row } from './rows';

const RESETS = 'latchkey_factor_reset';
const UNDER_WAY: FactorResetState[] = ['asked', 'vouched'];

/** Resets of second factors. */
export function factorResetReads(db: Knex): FactorResetReads {
  return {
    reset: async (id) => toReset(await one(db(RESETS).where({ id }))),
    newestOf: async (principal) =>
      toReset(
        await one(db(RESETS).where({ principal }).orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(1)),
      ),
    underWay: async (now, limit) => {
      const live = db(RESETS).whereIn('state', UNDER_WAY).where('ends_at', '>', now);
      return (await all(live.orderBy('asked_at').orderBy('id').limit(limit))).flatMap(
        (row) => toReset(row) ?? [],
      );
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function factorResetWrites(tx: Tx): FactorResetWrites {
  return {
    ...factorResetReads(tx),
    add: async (reset) => {
      const { id, principal, askedAt: asked_at } = reset;
      const nobody = { vouched_by: '', vouched_in: '', seconded_by: '' };
      await tx(RESETS).insert({ id, principal, asked_at, ...nobody, ...fromReset(reset) });
    },
    set: async (id, to) => {
      await tx(RESETS).where({ id }).update(fromReset(to));
    },
    dropOf: async (principal) => {
      await tx(RESETS).where({ principal }).del();
    },
  };
}

const COLUMNS = {
  ...{ state: 'state', endsAt: 'ends_at', opensAt: 'opens_at', stoppedAt: 'stopped_at', reason: 'reason' },
  ...{ vouchedBy: 'vouched_by', vouchedIn: 'vouched_in', secondedBy: 'seconded_by', session: 'session' },
} as const;

function fromReset(reset: Partial<FactorReset>): Record<string, string | number> {
  const fields = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = reset[field];
      return value === undefined ? [] : [[COLUMNS[field], value]];
    }),
  );
}

function toReset(row: Row | undefined): FactorReset | undefined {
  if (!row) return undefined;
  const [vouchedBy, vouchedIn] = [text(row, 'vouched_by'), text(row, 'vouched_in')];
  const secondedBy = text(row, 'seconded_by');
  return {
    id: text(row, 'id'),
    principal: text(row, 'principal') as Principal,
    state: text(row, 'state') as FactorResetState,
    askedAt: number(row, 'asked_at'),
    endsAt: number(row, 'ends_at'),
    opensAt: number(row, 'opens_at'),
    stoppedAt: number(row, 'stopped_at'),
    ...(vouchedBy === '' ? {} : { vouchedBy: vouchedBy as Principal }),
    ...(vouchedIn === '' ? {} : { vouchedIn }),
    ...(secondedBy === '' ? {} : { secondedBy: secondedBy as Principal }),
    reason: text(row, 'reason'),
    session: text(row, 'session'),
  };
}
