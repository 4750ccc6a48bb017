import { openDatabase, type Database } from '../../core/storage/open';
import { inTransaction, type Tx } from '../../core/storage/transaction';

/** How many people there are around each account of the crowd. */
const [CONTACTS, SERVICES] = [10, 2];

const NUMBERS = (name: string, least: number, most: number) =>
  `${name}(n) as (select cast(${least} as bigint) union all select n + 1 from ${name} where n < ${most - 1})`;

/** A thousand accounts: `n` counts accounts, `k` what each has. */
const over = (least: number, most: number, each = 1) =>
  `with recursive ${NUMBERS('a', least, most)}, ${NUMBERS('b', 0, each)}, crowd(n, k) as (select a.n, b.n from a, b)`;

/** Each with an owner who has a login, ten contacts of whom each may do something, two services, and a team with two in it. */
function statements(now: number): [table: string, columns: string, values: string, each?: number][] {
  return [
    [
      'latchkey_account',
      'id, label, state, client_group, timezone, read_at',
      `'x' || n, 'Client ' || n, 'active', '', 'UTC', ${now}`,
    ],
    ['latchkey_activity_head', 'log, seq, hash', `'x' || n, 0, ''`],
    ['latchkey_person', 'id, created_at', `'xp' || n, ${now}`],
    [
      'latchkey_user',
      'id, person_id, name, email, suspended',
      `'xu' || n, 'xp' || n, 'Owner ' || n, 'owner' || n || '@crowd.example', 0`,
    ],
    [
      'latchkey_user_address',
      'email, user_id, proved_at',
      `'owner' || n || '@crowd.example', 'xu' || n, ${now}`,
    ],
    [
      'latchkey_membership',
      'id, account_id, user_id, role, suspended',
      `'xm' || n, 'x' || n, 'xu' || n, 'owner', 0`,
    ],
    [
      'latchkey_contact',
      'id, account_id, name, email, asleep',
      `'xc' || n || '-' || k, 'x' || n, 'Contact ' || k, 'c' || k || '@client' || n || '.example', 0`,
      CONTACTS,
    ],
    [
      'latchkey_grant',
      'id, account_id, subject_kind, subject_id, permission, service_id, granted_by, granted_at',
      `'xg' || n || '-' || k, 'x' || n, 'contact', 'xc' || n || '-' || k, case k % 2 when 0 then 'billing.pay' else 'support.viewAll' end, '', 'user:xu' || n, ${now}`,
      CONTACTS,
    ],
    [
      'latchkey_service',
      'id, account_id, label, state, offers, read_at',
      `'xs' || n || '-' || k, 'x' || n, 'Service ' || k, 'active', '["service.upgrade"]', ${now}`,
      SERVICES,
    ],
    ['latchkey_team', 'id, account_id, name, description, ended_at', `'xt' || n, 'x' || n, 'Team', '', 0`],
    [
      'latchkey_team_member',
      'team_id, subject_kind, subject_id',
      `'xt' || n, 'contact', 'xc' || n || '-' || k`,
      2,
    ],
    ['latchkey_epoch', 'scope, epoch', `'account:x' || n, 1`],
    ['latchkey_epoch', 'scope, epoch', `'user:xu' || n, 1`],
    ['latchkey_epoch', 'scope, epoch', `'contact:xc' || n || '-' || k, 1`, CONTACTS],
  ];
}

const AT_ONCE = 5_000;

/** Brings in so many accounts with ten contacts each, written by the database itself; on SQLite and PostgreSQL. */
export async function bringCrowd(
  url: string,
  accounts: number,
  told: (done: number) => void = () => undefined,
): Promise<void> {
  const db = openDatabase(url, { deadlineMs: 600_000 });
  try {
    for (let least = 0; least < accounts; least += AT_ONCE) {
      const most = Math.min(accounts, least + AT_ONCE);
      await inTransaction(db, (tx) => bring(tx, least, most));
      told(most);
    }
    await analyze(db);
  } finally {
    await db.close();
  }
}

async function bring(tx: Tx, least: number, most: number): Promise<void> {
  for (const [table, columns, values, each = 1] of statements(Date.now())) {
    await tx.raw(`${over(least, most, each)} insert into ${table} (${columns}) select ${values} from crowd`);
  }
}

/** What a planner knows of so many rows, a server learns by itself in time. */
async function analyze({ write }: Database): Promise<void> {
  await write.raw('analyze');
}
