import type { Question } from '../../ports/stores/access-store';
import { partsOf, type PrincipalKind } from '../../access/principal';
import { vectorOf } from '../../access/snapshots';
import { clock, packed, type Dialect } from '../dialect';

/**
 * Facts and epochs in ONE statement: two reads tear, and always towards a stale yes. Every branch has the same seven
 * columns; `kind` says what they hold. What there may be many of comes packed into one row. A hat is a source of R1 with `n` = 0 awake, else why it sleeps.
 */
export function factsQuery(
  dialect: Dialect,
  question: Question,
): { sql: string; bindings: Record<string, string> } {
  const { kind, id } = partsOf(question.principal);
  const [accountScope, principalScope, catalogue] = vectorOf(question) as [string, string, string];
  const bindings = { a: question.account, who: id, kind, accountScope, principalScope, catalogue };
  return { sql: `${HATS[kind]} ${branches(dialect)}`, bindings };
}

/** Why a remote team gives nothing, by number, as `Sleep` names them. */
export const REMOTE_SLEEP = `case when r.state = 'pending' then 2 when r.state <> 'active' then 3 when home.state <> 'active' then 4
      when r.admission = 'each' and ad.remote_id is null then 6 else 0 end`;
/** Where the link lets people in one by one: whether this member of the team was. */
export const ADMITTED = `left join latchkey_remote_admission ad
        on ad.remote_id = r.id and ad.subject_kind = tm.subject_kind and ad.subject_id = tm.subject_id`;

const USER_HATS = `with mine(contact_id, home_id, away) as (
    select m.contact_id, m.account_id, m.suspended from latchkey_membership m where m.user_id = :who and m.contact_id is not null
  ), hats(kind, id, label, n) as (
    select 'membership', m.id, m.role, m.suspended from latchkey_membership m where m.account_id = :a and m.user_id = :who
    union all
    select 'contact', c.id, c.name, c.asleep * 5 from latchkey_contact c join mine on mine.contact_id = c.id where c.account_id = :a
    union all
    select distinct 'team', t.id, t.name, 0 from latchkey_team t join latchkey_team_member tm on tm.team_id = t.id
      where t.account_id = :a and ((tm.subject_kind = 'user' and tm.subject_id = :who)
        or (tm.subject_kind = 'contact' and tm.subject_id in (select contact_id from mine where home_id = :a)))
      and exists (select 1 from latchkey_membership m where m.account_id = :a and m.user_id = :who)
    union all
    select 'remote', r.id, r.name, min(${REMOTE_SLEEP})
      from latchkey_remote_team r join latchkey_team t on t.id = r.team_id join latchkey_account home on home.id = t.account_id
      join latchkey_team_member tm on tm.team_id = t.id ${ADMITTED}
      where r.account_id = :a and ((tm.subject_kind = 'user' and tm.subject_id = :who and exists (
          select 1 from latchkey_membership hm where hm.account_id = home.id and hm.user_id = :who and hm.suspended = 0))
        or (tm.subject_kind = 'contact' and tm.subject_id in (select contact_id from mine where away = 0)))
      group by r.id, r.name
  )`;

const CONTACT_HATS = `with hats(kind, id, label, n) as (
    select 'contact', c.id, c.name, c.asleep * 5 from latchkey_contact c where c.account_id = :a and c.id = :who
    union all
    select 'team', t.id, t.name, 0 from latchkey_team t join latchkey_team_member tm on tm.team_id = t.id
      where t.account_id = :a and tm.subject_kind = 'contact' and tm.subject_id = :who
      and exists (select 1 from latchkey_contact c where c.account_id = :a and c.id = :who)
    union all
    select 'remote', r.id, r.name, ${REMOTE_SLEEP}
      from latchkey_remote_team r join latchkey_team t on t.id = r.team_id join latchkey_account home on home.id = t.account_id
      join latchkey_team_member tm on tm.team_id = t.id
      join latchkey_contact c on c.id = tm.subject_id and c.account_id = home.id and c.asleep = 0 ${ADMITTED}
      where r.account_id = :a and tm.subject_kind = 'contact' and tm.subject_id = :who
      and not exists (select 1 from latchkey_membership j where j.contact_id = c.id)
  )`;

/** Staff and services of the installation have no source on any account, whatever their numbers. */
const NO_HATS = `with hats(kind, id, label, n) as (select 'contact', id, name, 0 from latchkey_contact where 1 = 0)`;

const HATS: Record<PrincipalKind, string> = {
  user: USER_HATS,
  contact: CONTACT_HATS,
  staff: NO_HATS,
  service: NO_HATS,
};

// Every address of the login is its person's.
const OF_LOGIN = `c.email in (select ua.email from latchkey_user_address ua where ua.user_id = :who)`;

function branches(dialect: Dialect): string {
  return `
    select 'clock' as kind, '' as a, '' as b, '' as c, '' as d, '' as e, ${clock[dialect]} as n
    union all select 'epoch', scope, '', '', '', '', epoch from latchkey_epoch where scope in (:accountScope, :principalScope, :catalogue)
    union all select 'account', id, label, state, '', '', 0 from latchkey_account where id = :a
    union all select 'user', u.id, u.name, '', '', '', u.suspended from latchkey_user u where :kind = 'user' and u.id = :who
    union all select 'joined', m.user_id, m.contact_id, '', '', '', 0 from latchkey_membership m
      where m.account_id = :a and m.contact_id is not null and ((:kind = 'user' and m.user_id = :who) or (:kind = 'contact' and m.contact_id = :who))
    union all select 'own', 'contact', c.id, '', '', '', 0 from latchkey_contact c
      join latchkey_user u on u.person_id = c.person_id or ${OF_LOGIN}
      where :kind = 'user' and u.id = :who and c.account_id = :a
    union all select 'own', 'team', tm.team_id, '', '', '', 0 from latchkey_contact c
      join latchkey_user u on u.person_id = c.person_id or ${OF_LOGIN}
      join latchkey_team_member tm on tm.subject_kind = 'contact' and tm.subject_id = c.id
      where :kind = 'user' and u.id = :who and c.account_id = :a
    union all select 'own', 'remote', r.id, '', '', '', 0 from latchkey_remote_team r
      join latchkey_team_member tm on tm.team_id = r.team_id
      left join latchkey_contact c on tm.subject_kind = 'contact' and c.id = tm.subject_id
      join latchkey_user u on (tm.subject_kind = 'user' and tm.subject_id = u.id) or c.person_id = u.person_id or ${OF_LOGIN}
      where :kind = 'user' and u.id = :who and r.account_id = :a
    union all select 'ceiling', level, permission, '', '', '', allowed from latchkey_ceiling
      where (level = 'installation') or (level = 'account' and holder = :a)
        or (level = 'group' and holder = (select client_group from latchkey_account where id = :a))
    union all select 'services', '', '', '', '', ${packed[dialect]('id, label, offers')}, 0 from latchkey_service
      where account_id = :a and state <> 'ended'
    union all select 'department', id, label, '', '', '', while_suspended from latchkey_department
    union all select 'closed', channel, principal, '', '', '', 0 from latchkey_closed_channel
      where account_id = :a and principal in ('', :principalScope)
    union all select 'hat', kind, id, label, '', '', n from hats
    union all select 'rule', r.subject_kind, r.subject_id, r.mode, r.departments, '', 0 from latchkey_department_rule r
      join hats h on h.kind = r.subject_kind and h.id = r.subject_id where r.account_id = :a
    union all select 'grants', h.kind, h.id, '', '', (select ${packed[dialect](GRANT)} from latchkey_grant g
      where g.subject_kind = h.kind and g.subject_id = h.id and coalesce(g.account_id, '') = :a), 0 from hats h`;
}

// By whose they are: an index on the account, which SQLite would rather take, finds everybody's for each.
const GRANT = 'g.id, g.permission, g.service_id, coalesce(g.expires_at, 0)';
