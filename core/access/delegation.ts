import type { Subject } from '../ports/stores/access-store';
import { permission, type PermissionKey } from './catalogue';
import { closure, counts, effectiveKeys, holdsAll, works } from './effective';
import type { Facts, Grant } from './facts';
import { grantsGiving, type GrantsGiving } from './grants-giving';

/** Why somebody may not give or end this (R6). Stable. */
export type DelegationRefusal =
  'NO_MANAGE' | 'NOT_HELD' | 'NOT_AS_LONG' | 'NOT_OFFERED' | 'OWN' | 'MORE_THAN_YOU' | 'THROUGH_TEAM';

/** A grant before it is one. */
export type Wanted = Omit<Grant, 'id'>;

/** What somebody comes to hold by a change, whatever its form: a grant, a place in a team, a merge, a promotion (R6). */
export interface Gain {
  /** The key that a change of this kind needs. */
  readonly manage: PermissionKey;
  /** It goes to the actor, by any of its names. */
  readonly own?: boolean;
  /** Keys that are named one by one: what the host doesn't offer is given to nobody. */
  readonly picked?: readonly Wanted[];
  /** What comes along with a place, an address, or a promise made before: sleeping ones too. */
  readonly grants?: readonly Wanted[];
}

/** What a change takes from somebody who holds this much: sleeping keys too, whichever of them end. */
export interface Loss {
  readonly manage: PermissionKey;
  readonly held: readonly Wanted[];
  /** An owner or master, who holds every key. */
  readonly hasAll?: boolean;
}

/** The key that changing this kind of subject needs. */
export const MANAGES: Record<Subject['kind'], PermissionKey> = {
  contact: 'misc.contacts',
  membership: 'misc.users',
  team: 'misc.teams',
  remote: 'misc.teams',
};

/** Whether a delegate may let somebody have all of this, by what it holds itself, be it asleep under the ceiling; owner and
 * masters hold every key. */
export function mayGain(
  facts: Facts,
  { manage, own, picked = [], grants = [] }: Gain,
  now: number,
): DelegationRefusal | undefined {
  if (!effectiveKeys(facts, now).has(manage)) return 'NO_MANAGE';
  const all = [...picked, ...grants];
  if (own && all.length > 0) return 'OWN';
  if (picked.some(({ key }) => facts.notOffered.has(key))) return 'NOT_OFFERED';
  const mine: Mine = { facts, now, giving: grantsGiving(facts.sources) };
  // In whatever order grants are read: what isn't held at all is said first.
  const refusals = new Set(all.map((grant) => mayHandOn(mine, grant)));
  return (['NOT_HELD', 'NOT_AS_LONG'] as const).find((one) => refusals.has(one));
}

/** Whether a delegate may take from somebody: only when it holds every key that they have, by whatever source. */
export function mayLose(
  facts: Facts,
  { manage, held, hasAll }: Loss,
  now: number,
): DelegationRefusal | undefined {
  if (!effectiveKeys(facts, now).has(manage)) return 'NO_MANAGE';
  if (holdsAll(facts)) return undefined;
  const mine: Mine = { facts, now, giving: grantsGiving(facts.sources) };
  const isMore = held.some((grant) => !isOver(grant, now) && holds(mine, grant) !== undefined);
  return hasAll || isMore ? 'MORE_THAN_YOU' : undefined;
}

/** `mayGain` for one grant to one subject. */
export function mayGive(
  facts: Facts,
  { subject, grant, now }: { subject: Subject; grant: Wanted; now: number },
): DelegationRefusal | undefined {
  return mayGiveTo(facts, subject, now)(grant);
}

/** The same for many grants, one by one: what hangs on none of them is looked at once. */
export function mayGiveTo(
  facts: Facts,
  subject: Subject,
  now: number,
): (grant: Wanted) => DelegationRefusal | undefined {
  const manage = MANAGES[subject.kind];
  if (!effectiveKeys(facts, now).has(manage)) return () => 'NO_MANAGE';
  if (isOwn(facts, subject)) return () => 'OWN';
  const mine: Mine = { facts, now, giving: grantsGiving(facts.sources) };
  return (grant) => (facts.notOffered.has(grant.key) ? 'NOT_OFFERED' : mayHandOn(mine, grant));
}

/** What a delegate has, put in order once for all that is asked of it. */
interface Mine {
  readonly facts: Facts;
  readonly now: number;
  readonly giving: GrantsGiving;
}

/** Directly, through a team it is in, or through a contact of its own person: nobody gives to themselves. */
export function isOwn(facts: Facts, { kind, id }: Subject): boolean {
  return [...facts.sources, ...facts.own].some((mine) => mine.kind === kind && mine.id === id);
}

function mayHandOn(mine: Mine, grant: Wanted): 'NOT_HELD' | 'NOT_AS_LONG' | undefined {
  if (holdsAll(mine.facts)) return undefined;
  for (const [key] of closure(grant)) {
    const refusal = works(mine.facts, key) ? holds(mine, { ...grant, key }) : 'NOT_HELD';
    if (refusal) return refusal;
  }
  return undefined;
}

/** One live grant must cover it all: the same or a wider reach, the same or a later end. */
function holds({ now, giving }: Mine, wanted: Wanted): 'NOT_HELD' | 'NOT_AS_LONG' | undefined {
  const covering = giving(wanted.key, wanted.service).filter(({ source, grant }) =>
    counts(source, grant, now),
  );
  if (covering.length === 0) return 'NOT_HELD';
  const until = (grant: Wanted) => grant.expiresAt ?? Infinity;
  return covering.some(({ grant }) => until(grant) >= until(wanted)) ? undefined : 'NOT_AS_LONG';
}

function isOver({ expiresAt = Infinity }: Wanted, now: number): boolean {
  return expiresAt <= now;
}

/** Whether a key means anything for a subject of this kind: what A opened to B, B opens to nobody (R9). */
export function fits(key: PermissionKey, { kind }: Subject, service: string | undefined): boolean {
  if (kind === 'remote' && permission(key).gives) return false;
  return service === undefined || permission(key).group === 'service';
}
