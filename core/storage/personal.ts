import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { canonicalJson } from '../activity/canonical';
import type { ActivityEntry, EntryValue, Personal } from '../activity/entry';
import { personKeyOf, readPersonKeys, type PersonKeys } from './person-keys';
import { openBox, sealBox, type SealKey, type SealKeys } from './seal-box';
import type { Tx } from './transaction';

const table = 'latchkey_activity_personal';

/** What a line says of people, by their names: a salted hash of it, which the chain covers. */
export type Hashes = Readonly<Record<string, string>>;

interface BoxRow {
  seq: number;
  holder: string;
  box: string;
}

/** A line as it goes into the chain, and what is put beside it. */
export interface SetApart {
  readonly entry: ActivityEntry;
  readonly boxes: readonly Omit<BoxRow, 'seq'>[];
}

/** Takes what an entry says of people out of it: hashes stand for it, and it is sealed under a key of each (R21). */
export async function setApart(tx: Tx, seal: SealKeys, entry: ActivityEntry): Promise<SetApart> {
  const { address, personal, ...rest } = entry;
  const said = withAddress(personal ?? {}, entry.actor, address);
  const boxes: Omit<BoxRow, 'seq'>[] = [];
  const hashes: Record<string, string> = {};
  for (const [holder, facts] of Object.entries(said)) {
    const key = await personKeyOf(tx, seal, holder);
    const plain = canonicalJson({ salt: randomBytes(16).toString('base64url'), facts });
    hashes[holder] = hashOf(plain);
    if (key) boxes.push({ holder, box: sealBox([key], holder, plain).box });
  }
  // In the chain a hash stands in the place of what is said of somebody.
  return { entry: Object.keys(hashes).length === 0 ? rest : { ...rest, personal: asEntry(hashes) }, boxes };
}

function withAddress(personal: Personal, actor: string, address: string | undefined): Personal {
  if (address === undefined) return personal;
  return { ...personal, [actor]: { ...personal[actor], address } };
}

function asEntry(hashes: Hashes): Personal {
  return hashes as unknown as Personal;
}

/** Keeps what was set apart beside its line. */
export async function putBoxes(
  tx: Tx,
  { log, seq }: { log: string; seq: number },
  boxes: SetApart['boxes'],
): Promise<void> {
  for (const { holder, box } of boxes) await tx(table).insert({ log, seq, holder, box });
}

/** What lies beside some lines of a log, and the keys to it. */
export interface Beside {
  readonly boxes: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly keys: PersonKeys;
}

/** Reads what lies beside the lines of a log, which lie together. */
export async function readBeside(
  db: Knex,
  seal: SealKeys,
  log: string,
  lines: readonly { seq: number; hashes: Hashes }[],
): Promise<Beside> {
  const numbers = lines.map(({ seq }) => seq);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const rows: BoxRow[] = await db(table)
    .where({ log })
    .where('seq', '>=', from)
    .where('seq', '<=', to)
    .select('seq', 'holder', 'box');
  const boxes = new Map<number, Map<string, string>>();
  for (const { seq, holder, box } of rows) {
    boxes.set(seq, (boxes.get(seq) ?? new Map<string, string>()).set(holder, box));
  }
  const holders = new Set(lines.flatMap(({ hashes }) => Object.keys(hashes)));
  return { boxes, keys: await readPersonKeys(db, seal, [...holders]) };
}

/** The hashes in a line of the chain; none where nothing is said of anybody. */
export function hashesIn({ personal }: ActivityEntry): Hashes {
  return (personal ?? {}) as unknown as Hashes;
}

/** A line with what lies beside it; what can't be opened any more is left out. */
export function rejoin({ seq, entry }: { seq: number; entry: ActivityEntry }, beside: Beside): ActivityEntry {
  const { personal: hashes, ...rest } = entry;
  if (!hashes) return entry;
  const opened = Object.keys(hashes).flatMap((holder) => {
    const plain = openOne(beside, seq, holder);
    return plain === undefined ? [] : [[holder, factsIn(plain)] as const];
  });
  return withoutAddress(rest, Object.fromEntries(opened));
}

/** The network address goes back to where the use case had it. */
function withoutAddress(entry: ActivityEntry, personal: Personal): ActivityEntry {
  const { address, ...own } = personal[entry.actor] ?? {};
  const others = Object.entries(personal).filter(([holder]) => holder !== entry.actor);
  const said = Object.keys(own).length > 0 ? [...others, [entry.actor, own] as const] : others;
  return {
    ...entry,
    ...(typeof address === 'string' ? { address } : {}),
    ...(said.length > 0 ? { personal: Object.fromEntries(said) } : {}),
  };
}

/** Whether all that a line says of people is beside it as it was put there, or was destroyed with its key. */
export function isBesideTrue(seq: number, hashes: Hashes, beside: Beside): boolean {
  const said = Object.keys(hashes);
  const there = [...(beside.boxes.get(seq)?.keys() ?? [])];
  if (!there.every((holder) => said.includes(holder))) return false;
  return said.every((holder) => {
    const plain = openOne(beside, seq, holder);
    if (plain !== undefined) return hashOf(plain) === hashes[holder];
    return beside.keys.has(holder) && beside.keys.get(holder) === undefined;
  });
}

function openOne({ boxes, keys }: Beside, seq: number, holder: string): string | undefined {
  const box = boxes.get(seq)?.get(holder);
  const key: SealKey | undefined = keys.get(holder);
  return box === undefined || key?.id !== 'person'
    ? undefined
    : openBox([key], holder, { keyId: key.id, box });
}

function factsIn(plain: string): Readonly<Record<string, EntryValue>> {
  return (JSON.parse(plain) as { facts: Readonly<Record<string, EntryValue>> }).facts;
}

function hashOf(plain: string): string {
  return createHash('sha256').update(plain).digest('base64url');
}
