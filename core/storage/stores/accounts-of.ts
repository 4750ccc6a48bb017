import type { Knex } from 'knex';
import { partsOf, type Principal } from '../../access/principal';
import { rows } from '../dialect';

const OWN = {
  user: `select m.account_id from latchkey_membership m where m.user_id = :who`,
  contact: `select c.account_id from latchkey_contact c where c.id = :who`,
};
const JOINED = `select m.contact_id from latchkey_membership m where m.user_id = :who and m.contact_id is not null`;
const IN_TEAM = {
  user: `(tm.subject_kind = 'user' and tm.subject_id = :who) or (tm.subject_kind = 'contact' and tm.subject_id in (${JOINED}))`,
  contact: `tm.subject_kind = 'contact' and tm.subject_id = :who`,
};

/** Accounts on which somebody may hold something, by a place there or a remote team; what they do hold is decided by facts.
 * Staff and services hold nothing on any. */
export async function accountsOf(
  db: Knex,
  principal: Principal,
  after: string,
  limit: number,
): Promise<string[]> {
  const { kind, id: who } = partsOf(principal);
  if (kind !== 'user' && kind !== 'contact') return [];
  const sql = `select h.account_id from (${OWN[kind]}
    union select r.account_id from latchkey_remote_team r join latchkey_team_member tm on tm.team_id = r.team_id
      where r.state = 'active' and (${IN_TEAM[kind]})
  ) h where h.account_id > :after order by h.account_id limit :limit`;
  const found = await rows<{ account_id: string }>(db.raw(sql, { who, after, limit }));
  return found.map(({ account_id }) => account_id);
}
