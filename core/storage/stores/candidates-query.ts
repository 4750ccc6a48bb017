import type { CandidateQuery } from '../../ports/stores/notice-store';
import { clock, type Dialect } from '../dialect';
import { ADMITTED, REMOTE_SLEEP } from './facts-query';

/**
 * The facts of everybody who may be told of something, in one statement: the rows of the facts query, each with whose they are.
 * `given` are the subjects with a key that counts, `people` those who may have it by one of them, each once (R20), `names`
 * what stands for them in teams, `hats` their sources as in `facts-query.ts`. Grants and rules are joined to them outside:
 * a planner that doesn't know how many hats there are compares each with each.
 */
export function candidatesQuery(
  dialect: Dialect,
  { account, having, keys, service = '', domain = '', everywhere }: CandidateQuery,
): { sql: string; bindings: Record<string, string> } {
  const marks = (name: string, list: readonly string[]) => list.map((_, at) => `:${name}${at}`).join(', ');
  const bound = (name: string, list: readonly string[]) => list.map((key, at) => [`${name}${at}`, key]);
  const where = everywhere ? EVERYWHERE : HERE;
  const people = PEOPLE.replace('$having', marks('h', having))
    .replace('$services', where.services)
    .replace('$domains', where.domains);
  return {
    sql: `with ${people}, ${HATS} ${branches(dialect, marks('k', keys), where.services)}`,
    bindings: Object.fromEntries([
      ...[
        ['a', account],
        ['service', service],
        ['domain', domain],
      ],
      ...bound('h', having),
      ...bound('k', keys),
    ]) as Record<string, string>,
  };
}

/** What is asked about: account-wide grants and those for one service, and one domain; or all of them. */
const HERE = { services: `service_id in ('', :service)`, domains: 'domain_id = :domain' };
const EVERYWHERE = {
  services: '1 = 1',
  domains: `domain_id in (select id from latchkey_domain where account_id = :a and state <> 'ended')`,
};

const PEOPLE = `given(kind, id) as (
    select distinct subject_kind, subject_id from latchkey_grant
      where account_id = :a and permission in ($having) and $services
  ), wanted(kind, id) as (
    select 'user', user_id from latchkey_membership where account_id = :a and role in ('owner', 'master')
    union select 'user', m.user_id from given g join latchkey_membership m on m.id = g.id where g.kind = 'membership' and m.account_id = :a
    union select 'contact', id from given where kind = 'contact'
    union select tm.subject_kind, tm.subject_id from given g join latchkey_team_member tm on tm.team_id = g.id where g.kind = 'team'
    union select tm.subject_kind, tm.subject_id from given g join latchkey_remote_team r on r.id = g.id
      join latchkey_team_member tm on tm.team_id = r.team_id where g.kind = 'remote' and r.account_id = :a and r.state = 'active'
    union select 'contact', contact_id from latchkey_domain_role where $domains
  ), people(kind, id) as (
    select kind, id from wanted where kind = 'user'
    union select 'user', m.user_id from wanted w join latchkey_membership m on m.contact_id = w.id where w.kind = 'contact'
    union select 'contact', w.id from wanted w left join latchkey_membership m on m.contact_id = w.id
      where w.kind = 'contact' and m.id is null
  )`;

const HATS = `names(pk, pid, sk, sid, home, away) as (
    select kind, id, kind, id, '', 0 from people where kind = 'user'
    union all select 'user', m.user_id, 'contact', m.contact_id, m.account_id, m.suspended
      from people p join latchkey_membership m on m.user_id = p.id where p.kind = 'user' and m.contact_id is not null
    union all select 'contact', c.id, 'contact', c.id, c.account_id, c.asleep
      from people p join latchkey_contact c on c.id = p.id where p.kind = 'contact'
  ), hats(pk, pid, kind, id, label, n) as (
    select 'user', m.user_id, 'membership', m.id, m.role, m.suspended
      from people p join latchkey_membership m on m.user_id = p.id and m.account_id = :a where p.kind = 'user'
    union all select n.pk, n.pid, 'contact', c.id, c.name, c.asleep * 5
      from names n join latchkey_contact c on c.id = n.sid where n.sk = 'contact' and n.home = :a
    union all select distinct n.pk, n.pid, 'team', t.id, t.name, 0
      from names n join latchkey_team_member tm on tm.subject_kind = n.sk and tm.subject_id = n.sid
      join latchkey_team t on t.id = tm.team_id and t.account_id = :a
      where n.home in ('', :a) and (n.pk = 'contact' or exists (
        select 1 from latchkey_membership m where m.account_id = :a and m.user_id = n.pid))
    union all select n.pk, n.pid, 'remote', r.id, r.name, min(${REMOTE_SLEEP})
      from names n join latchkey_team_member tm on tm.subject_kind = n.sk and tm.subject_id = n.sid
      join latchkey_team t on t.id = tm.team_id join latchkey_account home on home.id = t.account_id
      join latchkey_remote_team r on r.team_id = t.id and r.account_id = :a ${ADMITTED}
      where n.away = 0 and (n.pk = 'user' or n.home = home.id) and (n.sk = 'contact' or exists (
        select 1 from latchkey_membership hm where hm.account_id = home.id and hm.user_id = n.pid and hm.suspended = 0))
      group by n.pk, n.pid, r.id, r.name
  )`;

function branches(dialect: Dialect, keys: string, services: string): string {
  return `
    select '' as pk, '' as pid, 'clock' as kind, '' as a, '' as b, '' as c, '' as d, '' as e, ${clock[dialect]} as n
    union all select '', '', 'account', id, label, state, '', '', 0 from latchkey_account where id = :a
    union all select '', '', 'ceiling', level, permission, '', '', '', allowed from latchkey_ceiling
      where (level = 'installation') or (level = 'account' and holder = :a)
        or (level = 'group' and holder = (select client_group from latchkey_account where id = :a))
    union all select '', '', 'service', id, label, offers, '', '', 0 from latchkey_service
      where account_id = :a and id = :service and state <> 'ended'
    union all select '', '', 'department', id, label, '', '', '', while_suspended from latchkey_department
    union all select 'user', u.id, 'user', u.id, u.name, u.email, '', '', u.suspended
      from people p join latchkey_user u on u.id = p.id where p.kind = 'user'
    union all select 'contact', c.id, 'person', c.id, c.name, c.email, '', '', 0
      from people p join latchkey_contact c on c.id = p.id where p.kind = 'contact'
    union all select 'user', m.user_id, 'joined', m.user_id, m.contact_id, '', '', '', 0
      from people p join latchkey_membership m on m.user_id = p.id and m.account_id = :a
      where p.kind = 'user' and m.contact_id is not null
    union all select pk, pid, 'hat', kind, id, label, '', '', n from hats
    union all select '', '', 'rule', subject_kind, subject_id, mode, departments, '', 0 from latchkey_department_rule
      where account_id = :a
    union all select '', '', 'grant', subject_kind, subject_id, id, permission, service_id, coalesce(expires_at, 0)
      from latchkey_grant where account_id = :a and permission in (${keys}) and ${services}`;
}
