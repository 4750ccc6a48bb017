import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { Session, SignInReads, SignInWrites, Way } from '../../ports/stores/sign-in-store';
import { whereIds } from '../dialect';
import type { Tx } from '../transaction';
import { all, flag, number, one, text, type Row } from './rows';

const SESSIONS = 'latchkey_session';

/** Sessions of the web. */
export function sessionReads(db: Knex): Pick<SignInReads, 'session' | 'sessionsOf' | 'lastSeen'> {
  return {
    session: async (ids) => {
      const row = await one(db(SESSIONS).whereIn('id', [...ids]));
      return row && toSession(row);
    },
    sessionsOf: async (principal, now) => {
      const live = db(SESSIONS).where({ principal, ended: 0 }).where('ends_at', '>', now);
      return (await all(live.orderBy('seen_at', 'desc').orderBy('id').limit(100))).map(toSession);
    },
    lastSeen: async (principals) => {
      const own = whereIds(db(SESSIONS), 'principal', principals).groupBy('principal');
      const rows = await all(own.select('principal').max({ seen_at: 'seen_at' }));
      return new Map(rows.map((row) => [text(row, 'principal') as Principal, number(row, 'seen_at')]));
    },
  };
}

/** The same, with the writes: none of them makes a session that ended live again. */
export function sessionWrites(
  tx: Tx,
): Pick<SignInWrites, 'addSession' | 'seen' | 'endSession' | 'endSessions'> {
  return {
    addSession: async (session) => {
      await tx(SESSIONS).insert(fromSession(session));
    },
    seen: async (id, seen_at) => {
      await tx(SESSIONS).where({ id, ended: 0 }).update({ seen_at });
    },
    endSession: async (id, principal) =>
      (await tx(SESSIONS).where({ id, principal, ended: 0 }).update({ ended: 1 })) === 1,
    endSessions: async (principal, but = '') => {
      const others = tx(SESSIONS).where({ principal, ended: 0 }).whereNot({ id: but });
      return await others.update({ ended: 1 });
    },
  };
}

/** A session as its row. */
export function fromSession(session: Session): Record<string, string | number> {
  const { id, principal, way, family, looksOn = '', address, agent } = session;
  return {
    ...{ id, principal, way, family, looks_on: looksOn, address, agent },
    ...{ proved_at: session.provedAt, factor_at: session.factorAt },
    ...{ began_at: session.beganAt, seen_at: session.seenAt, ends_at: session.endsAt },
    ended: session.ended ? 1 : 0,
  };
}

function toSession(row: Row): Session {
  const looksOn = text(row, 'looks_on') as Principal | '';
  return {
    id: text(row, 'id'),
    principal: text(row, 'principal') as Principal,
    way: text(row, 'way') as Way,
    family: text(row, 'family'),
    ...(looksOn === '' ? {} : { looksOn }),
    provedAt: number(row, 'proved_at'),
    factorAt: number(row, 'factor_at'),
    address: text(row, 'address'),
    agent: text(row, 'agent'),
    beganAt: number(row, 'began_at'),
    seenAt: number(row, 'seen_at'),
    endsAt: number(row, 'ends_at'),
    ended: flag(row, 'ended'),
  };
}
