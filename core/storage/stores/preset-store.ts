import type { Knex } from 'knex';
import { isPermissionKey } from '../../access/catalogue';
import type { Preset, PresetReads, PresetWrites } from '../../ports/stores/preset-store';
import type { Tx } from '../transaction';
import { all, list, one, text, type Row } from './rows';

const table = 'latchkey_preset';

/** The installation's presets. */
export function presetReads(db: Knex): PresetReads {
  return {
    all: async () => (await all(db(table).orderBy('name').orderBy('id'))).map(toPreset),
    preset: async (id) => {
      const row = await one(db(table).where({ id }));
      return row && toPreset(row);
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function presetWrites(tx: Tx): PresetWrites {
  return {
    ...presetReads(tx),
    put: async ({ id, name, keys }) => {
      await tx(table).where({ id }).del();
      await tx(table).insert({ id, name, permissions: JSON.stringify(keys) });
    },
    remove: async (id) => {
      await tx(table).where({ id }).del();
    },
  };
}

/** A key that this version doesn't know is in no preset. */
function toPreset(row: Row): Preset {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    keys: list<string>(row, 'permissions').filter(isPermissionKey),
  };
}
