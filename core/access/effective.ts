import {
  isServiceKey,
  NEVER_REMOTE,
  ON_EVERY_SERVICE,
  permission,
  PERMISSION_KEYS,
  WHILE_SUSPENDED,
  type PermissionKey,
} from './catalogue';
import type { Facts, Grant, Source } from './facts';

/** Where a key reaches: everywhere on the account, or on these services only. */
export type Reach = 'all' | ReadonlySet<string>;
/** The reach of each key that is held; a key that is missing is not held at all. */
export type Reaches = Map<PermissionKey, Reach>;

/** What each key reaches before departments are looked at: R2 up to the denials, for the moment `now`. */
export function effectiveKeys(facts: Facts, now: number): Reaches {
  if (!mayAct(facts)) return new Map();
  const keys = new Map<PermissionKey, Reach>();
  for (const grant of heldGrants(facts, now)) unite(keys, closure(grant));
  for (const [key, reach] of keys) {
    const kept = keeps(facts, key) ? offered(facts, key, reach) : undefined;
    if (kept) keys.set(key, kept);
    else keys.delete(key);
  }
  return keys;
}

/** R19: a closed account is for staff only, and a suspended member for nobody. */
export function mayAct(facts: Facts): boolean {
  return facts.account.state !== 'closed' && !facts.suspended;
}

/** Owner and masters hold every key (R1); for them no source is looked at, and no department is closed (R4). */
export function holdsAll(facts: Facts): boolean {
  return facts.role === 'owner' || facts.role === 'master';
}

/** Whether this grant of this source counts at `now` (R1, R9). */
export function counts(source: Source, grant: Grant, now: number): boolean {
  if (source.asleep || (grant.expiresAt !== undefined && grant.expiresAt <= now)) return false;
  if (source.kind === 'remote' && NEVER_REMOTE.has(grant.key)) return false;
  return grant.service === undefined || isServiceKey(grant.key);
}

/** Whether ceiling, sign-in and the account's state leave this key (R2, R13, R19). */
function keeps(facts: Facts, key: PermissionKey): boolean {
  return !facts.notOffered.has(key) && works(facts, key);
}

/** The same without the ceiling, under which a key sleeps and is held all the same (R6). */
export function works(facts: Facts, key: PermissionKey): boolean {
  if (permission(key).login && !facts.login) return false;
  return facts.account.state === 'active' || permission(key).group === 'support' || WHILE_SUSPENDED.has(key);
}

/** The key and all it implies, with the grant's reach; closed before anything is taken away (R2). */
export function closure(grant: { key: PermissionKey; service?: string }): [PermissionKey, Reach][] {
  const reach: Reach = grant.service === undefined ? 'all' : new Set([grant.service]);
  return (IMPLIED.get(grant.key) ?? []).map((key) => [key, reach]);
}

/** Each key of the catalogue with all that it implies, itself first. */
const IMPLIED: ReadonlyMap<PermissionKey, readonly PermissionKey[]> = new Map(
  PERMISSION_KEYS.map((key) => [key, impliedBy(key)]),
);

function impliedBy(first: PermissionKey): readonly PermissionKey[] {
  const seen = new Set<PermissionKey>();
  const open = [first];
  for (let key = open.pop(); key; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...permission(key).implies);
  }
  return [...seen];
}

function* heldGrants(facts: Facts, now: number): Iterable<{ key: PermissionKey; service?: string }> {
  if (holdsAll(facts)) {
    for (const key of PERMISSION_KEYS) yield { key };
    return;
  }
  for (const source of facts.sources) {
    for (const grant of source.grants) if (counts(source, grant, now)) yield grant;
  }
}

function unite(into: Map<PermissionKey, Reach>, keys: [PermissionKey, Reach][]): void {
  for (const [key, reach] of keys) {
    const before = into.get(key);
    if (before === 'all') continue;
    if (reach === 'all' || before === undefined) into.set(key, reach === 'all' ? 'all' : new Set(reach));
    else for (const id of reach) (before as Set<string>).add(id);
  }
}

/** On each service only what the host offers there; undefined when nothing is left. */
function offered(facts: Facts, key: PermissionKey, reach: Reach): Reach | undefined {
  if (!isServiceKey(key)) return reach;
  const everywhere = ON_EVERY_SERVICE.has(key);
  const left = facts.services.filter(
    ({ id, offers }) => (reach === 'all' || reach.has(id)) && (everywhere || offers.includes(key)),
  );
  return left.length > 0 ? new Set(left.map(({ id }) => id)) : undefined;
}
