import type { Knex } from 'knex';
import type { Principal, PrincipalKind } from '../../access/principal';
import type { Holders } from '../../ports/stores/access-store';
import { rows } from '../dialect';

const GRANT = 'latchkey_grant g';
const JOINED = `left join latchkey_membership m on tm.subject_kind = 'contact' and m.contact_id = tm.subject_id`;
const WHO = `case when m.user_id is null then tm.subject_kind else 'user' end, coalesce(m.user_id, tm.subject_id)`;

/** Everybody who may hold one of some keys on an account: a joined contact as its user (R20). Who does is decided by facts. */
function holdersQuery(keys: number): string {
  const live = `g.account_id = :account and g.permission in (${Array.from({ length: keys }, (_, at) => `:key${at}`).join(', ')})
      and (g.service_id = '' or :service = '' or g.service_id = :service)`;
  return `select h.kind, h.id from (
    select 'user' as kind, m.user_id as id from latchkey_membership m where m.account_id = :account and m.role in ('owner', 'master')
    union select 'user', m.user_id from ${GRANT} join latchkey_membership m on m.id = g.subject_id
      where ${live} and g.subject_kind = 'membership'
    union select case when m.user_id is null then 'contact' else 'user' end, coalesce(m.user_id, c.id)
      from ${GRANT} join latchkey_contact c on c.id = g.subject_id left join latchkey_membership m on m.contact_id = c.id
      where ${live} and g.subject_kind = 'contact'
    union select ${WHO} from ${GRANT} join latchkey_team_member tm on tm.team_id = g.subject_id ${JOINED}
      where ${live} and g.subject_kind = 'team'
    union select ${WHO} from ${GRANT} join latchkey_remote_team r on r.id = g.subject_id and r.state = 'active'
      join latchkey_team_member tm on tm.team_id = r.team_id ${JOINED}
      where ${live} and g.subject_kind = 'remote'
  ) h where (:only = '' or h.kind = :only) and (h.kind > :kind or (h.kind = :kind and h.id > :id)) order by h.kind, h.id limit :limit`;
}

/** A chunk of them after a principal, in the order of kind and id. */
export async function holders(
  db: Knex,
  { account, keys, service = '', kind = '' }: Holders,
  after: string,
  limit: number,
): Promise<Principal[]> {
  const at = after.indexOf(':');
  const bindings = {
    ...{
      account,
      service,
      only: kind,
      limit,
      kind: after.slice(0, Math.max(at, 0)),
      id: after.slice(at + 1),
    },
    ...Object.fromEntries(keys.map((key, index) => [`key${index}`, key])),
  };
  const found = await rows<{ kind: PrincipalKind; id: string }>(db.raw(holdersQuery(keys.length), bindings));
  return found.map(({ kind, id }): Principal => `${kind}:${id}`);
}
