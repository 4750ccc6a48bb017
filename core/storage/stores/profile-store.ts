import type { Knex } from 'knex';
import type { Profile, ProfileReads, ProfileWrites } from '../../ports/stores/profile-store';
import type { Tx } from '../transaction';
import { one, text } from './rows';

const PROFILES = 'latchkey_profile';

/** How people read. */
export function profileReads(db: Knex): ProfileReads {
  return {
    of: async (principal) => {
      const row = await one(db(PROFILES).where({ principal }));
      if (!row) return {};
      return {
        language: (text(row, 'language') || undefined) as Profile['language'],
        timezone: text(row, 'timezone') || undefined,
        theme: (text(row, 'theme') || undefined) as Profile['theme'],
      };
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function profileWrites(tx: Tx): ProfileWrites {
  const drop: ProfileWrites['drop'] = async (principal) => {
    await tx(PROFILES).where({ principal }).del();
  };
  return {
    ...profileReads(tx),
    drop,
    put: async (principal, { language = '', timezone = '', theme = '' }) => {
      await drop(principal);
      await tx(PROFILES).insert({ principal, language, timezone, theme });
    },
  };
}
