import { INSTALLATION } from '../activity/installation';
import type { Hasher } from '../ports/hasher';
import { keepChainKeys } from './kept-keys';
import { openDatabase, type Database } from './open';
import { personKeyPlace } from './person-keys';
import { recordActivity } from './record-activity';
import { openBox, sealBox, type SealKeys } from './seal-box';
import { heldPlace } from './stores/held-store';
import { shelfPlace } from './stores/shelf-store';
import { storeKeys, type StoreKeys } from './store-keys';
import { inTransaction, type Tx } from './transaction';

const PAGE = 200;

/** What became of what was sealed with the old secret. */
export interface Rotated {
  /** Boxes that were sealed anew, and those that no part of the secret opens. */
  readonly sealed: number;
  readonly lost: number;
  /** Codes of teams that are found by a new hash. */
  readonly codes: number;
  /** Until then, links and codes that were sent out work by the old secret alone; absent: none do. */
  readonly until?: number;
  /** Secrets of API tokens, which are known by their hash alone: rotated one by one, or the old secret stays. */
  readonly tokens: number;
}

interface BoxRow {
  id: string;
  key_id: string;
  box: string;
}

interface Place {
  readonly table: string;
  readonly id: string;
  readonly placeOf: (id: string) => string;
}

const PLACES: readonly Place[] = [
  { table: 'latchkey_sealed', id: 'id', placeOf: (id) => `latchkey_sealed:${id}` },
  personKeyPlace,
  heldPlace,
  shelfPlace,
];

/**
 * Seals everything anew under the newest part of the secret, `new,old`; what is found by hashes is found by the new ones as far
 * as it can be read. Done again, it finishes what nodes that knew only the old part sealed meanwhile.
 */
export async function rotateSecret(
  url: string,
  { secret, hasher, now }: { secret: string; hasher: Hasher; now: number },
): Promise<Rotated> {
  const db = openDatabase(url);
  const keys = storeKeys(secret);
  try {
    await inTransaction(db, (tx) => keepChainKeys(tx, keys.chain, keys.seal));
    let [sealed, lost] = [0, 0];
    for (const place of PLACES) {
      const found = await sealAnew(db, keys.seal, place);
      [sealed, lost] = [sealed + found.sealed, lost + found.lost];
    }
    const codes = await hashAnew(db, keys.seal, hasher);
    const left = { ...(await leftUntil(db, now)), tokens: await countTokens(db, now) };
    await inTransaction(db, (tx) => note(tx, keys, { sealed, lost, codes, now }));
    return { sealed, lost, codes, ...left };
  } finally {
    await db.close();
  }
}

async function sealAnew(
  db: Database,
  seal: SealKeys,
  { table, id, placeOf }: Place,
): Promise<{ sealed: number; lost: number }> {
  const count = { sealed: 0, lost: 0 };
  for (let after = ''; ;) {
    const rows: BoxRow[] = await db
      .read(table)
      .where(id, '>', after)
      .whereNotIn('key_id', [seal[0].id, ''])
      .orderBy(id)
      .limit(PAGE)
      .select({ id }, 'key_id', 'box');
    for (const row of rows) {
      const plain = openBox(seal, placeOf(row.id), { keyId: row.key_id, box: row.box });
      if (plain === undefined) count.lost += 1;
      else count.sealed += await put(db, { table, id, placeOf }, row, sealBox(seal, placeOf(row.id), plain));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return count;
    after = last.id;
  }
}

/** Only over the box that was opened: what somebody changed meanwhile is newer. */
function put(
  db: Database,
  { table, id }: Place,
  row: BoxRow,
  { keyId, box }: { keyId: string; box: string },
): Promise<number> {
  return inTransaction(db, (tx) =>
    Promise.resolve(tx(table).where(id, row.id).where({ key_id: row.key_id }).update({ key_id: keyId, box })),
  );
}

async function hashAnew(db: Database, seal: SealKeys, hasher: Hasher): Promise<number> {
  const rows: (BoxRow & { team_id: string; code_hash: string })[] = await db
    .read('latchkey_team_code as c')
    .join('latchkey_sealed as s', 's.id', 'c.sealed_id')
    .select('c.team_id', 'c.code_hash', 's.id', 's.key_id', 's.box');
  let codes = 0;
  for (const { team_id, code_hash, id, key_id: keyId, box } of rows) {
    const code = openBox(seal, `latchkey_sealed:${id}`, { keyId, box });
    const hash = code === undefined ? code_hash : hasher.hash('team-code', code);
    if (hash === code_hash) continue;
    codes += await inTransaction(db, (tx) =>
      Promise.resolve(tx('latchkey_team_code').where({ team_id, code_hash }).update({ code_hash: hash })),
    );
  }
  return codes;
}

/** Links and codes under way are known by their hash alone, and end by themselves. */
const UNDER_WAY = [
  ['latchkey_invitation', { state: 'pending' }],
  ['latchkey_one_time_link', { used: 0 }],
  ['latchkey_proof', { done: 0 }],
  ['latchkey_address_proof', { done: 0 }],
  ['latchkey_password_code', { done: 0 }],
  ['latchkey_session', { ended: 0 }],
  ['latchkey_secondary_address', { confirmed_at: null }],
  ['latchkey_handover', { state: 'accepted' }],
] as const;

async function leftUntil(db: Database, now: number): Promise<{ until?: number }> {
  let until = 0;
  for (const [table, where] of UNDER_WAY) {
    const end = table === 'latchkey_session' ? 'ends_at' : 'expires_at';
    const row: { last?: number | null } | undefined = await db
      .read(table)
      .where(where)
      .where(end, '>', now)
      .max({ last: end })
      .first();
    until = Math.max(until, row?.last ?? 0);
  }
  return until === 0 ? {} : { until };
}

async function countTokens(db: Database, now: number): Promise<number> {
  if (!(await db.read.schema.hasTable('latchkey_token_secret'))) return 0;
  const live = db
    .read('latchkey_token_secret')
    .where((on) => void on.where({ ends_at: 0 }).orWhere('ends_at', '>', now));
  const row: { n?: number | string } | undefined = await live.count({ n: '*' }).first();
  return Number(row?.n ?? 0);
}

/** The log says that it was done, by the machine's operator, and nothing of any secret. */
function note(
  tx: Tx,
  keys: StoreKeys,
  { now, ...after }: { now: number; sealed: number; lost: number; codes: number },
): Promise<number> {
  const entry = { action: 'secret.rotated', actor: 'service:cli', channel: 'system', after } as const;
  return recordActivity(tx, keys, { log: INSTALLATION, at: now, entry });
}
