import { z } from 'zod';
import type { ActorContext } from '../ports/context';
import type { CeilingLevel } from '../ports/stores/account-store';
import type { AccountPerson } from '../ports/stores/people-store';
import type { PermissionKey } from './catalogue';
import { effectiveKeys } from './effective';
import type { Facts } from './facts';
import { Key } from './inputs';
import { parse } from './parse';
import { partsOf, type Principal } from './principal';
import { CeilingHolder, holderOf, readCeiling, type CeilingRow, type CeilingWord } from './read-ceiling';
import { giving } from './who-can';

/** What would be said of which keys. */
export const PreviewCeiling = CeilingHolder.extend({
  words: z.array(z.strictObject({ key: Key, word: z.enum(['allowed', 'forbidden', 'inherit']) })).max(200),
});
/** The same, as callers write it. */
export type PreviewCeiling = z.infer<typeof PreviewCeiling>;

/** A key of which something else would be said, and for whom it would end or begin to work. */
export interface CeilingChange {
  key: PermissionKey;
  word: CeilingWord;
  /** Whether it is offered then, and whether it is now. */
  isOffered: boolean;
  wasOffered: boolean;
  /** On one client: the first of the people for whom that makes a difference. */
  people?: readonly AccountPerson[];
  /** There are more of them. */
  isMore?: boolean;
  /** On a group or everywhere: at how many clients, and how many people, contacts, teams and remote teams there were given it. */
  clients?: number;
  holders?: number;
}

/** So many are named, out of so many that are looked at. */
const NAMED = 5;
const LOOKED_AT = 50;

/**
 * What a change of a ceiling would end and begin, before it is made; keys whose word stays are left out.
 * @throws NotAllowedError to anybody but staff, NotFoundError for an account that isn't there
 */
export async function previewCeiling(ctx: ActorContext, input: PreviewCeiling): Promise<CeilingChange[]> {
  const { words, ...whose } = parse(PreviewCeiling, input);
  const rows = new Map((await readCeiling(ctx, whose)).map((row) => [row.key, row]));
  const changes = words.flatMap(({ key, word }) => {
    const row = rows.get(key);
    return row && row.word !== word ? [changeOf(row, word)] : [];
  });
  const holder = holderOf(whose);
  if (whose.level !== 'account') return withClients(ctx, { level: whose.level, holder }, changes);
  return withPeople(ctx, holder, changes);
}

function changeOf({ key, isOffered: wasOffered, aboveOffers }: CeilingRow, word: CeilingWord): CeilingChange {
  const isOffered = word === 'inherit' ? aboveOffers : word === 'allowed';
  return { key, word, isOffered, wasOffered };
}

async function withClients(
  { read }: ActorContext,
  at: { level: Exclude<CeilingLevel, 'account'>; holder: string },
  changes: readonly CeilingChange[],
): Promise<CeilingChange[]> {
  const all: CeilingChange[] = [];
  for (const change of changes) {
    const { key, isOffered, wasOffered } = change;
    const concerned =
      isOffered === wasOffered ? {} : await read.accounts.underCeiling({ ...at, key, giving: giving(key) });
    all.push({ ...change, ...concerned });
  }
  return all;
}

/** Each is judged by their facts with and without what changes, so that nobody is named whom it doesn't concern. */
async function withPeople(
  ctx: ActorContext,
  account: string,
  changes: readonly CeilingChange[],
): Promise<CeilingChange[]> {
  const known = new Map<Principal, Judged | undefined>();
  const judge = async (principal: Principal) => {
    if (!known.has(principal)) known.set(principal, await judged(ctx, { account, principal, changes }));
    return known.get(principal);
  };
  const all: CeilingChange[] = [];
  for (const change of changes) {
    if (change.isOffered === change.wasOffered) all.push(change);
    else all.push({ ...change, ...(await concerned(ctx, { account, change, judge })) });
  }
  return all;
}

interface Judged {
  readonly before: ReadonlySet<PermissionKey>;
  readonly after: ReadonlySet<PermissionKey>;
}

async function concerned(
  { read }: ActorContext,
  {
    account,
    change: { key },
    judge,
  }: { account: string; change: CeilingChange; judge: (one: Principal) => Promise<Judged | undefined> },
): Promise<Pick<CeilingChange, 'people' | 'isMore'>> {
  const holders = await read.access.holders({ account, keys: giving(key) }, '', LOOKED_AT + 1);
  const people: AccountPerson[] = [];
  for (const principal of holders.slice(0, LOOKED_AT)) {
    const found = await judge(principal);
    if (!found || found.before.has(key) === found.after.has(key)) continue;
    if (people.length === NAMED) return { people, isMore: true };
    const person = await read.people.personNamed(account, principal);
    if (person) people.push(person);
  }
  return { people, isMore: holders.length > LOOKED_AT };
}

async function judged(
  { read, clock }: ActorContext,
  {
    account,
    principal,
    changes,
  }: { account: string; principal: Principal; changes: readonly CeilingChange[] },
): Promise<Judged | undefined> {
  const loaded = await read.access.facts({ principal, account, login: partsOf(principal).kind === 'user' });
  if (!loaded) return undefined;
  const now = clock.fromDatabase(loaded.now);
  const keys = (facts: Facts) => new Set(effectiveKeys(facts, now).keys());
  const notOffered = new Set(loaded.facts.notOffered);
  for (const { key, isOffered } of changes) {
    if (isOffered) notOffered.delete(key);
    else notOffered.add(key);
  }
  return { before: keys(loaded.facts), after: keys({ ...loaded.facts, notOffered }) };
}
