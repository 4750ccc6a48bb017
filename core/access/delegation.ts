import type { Subject } from '../ports/stores/access-store';
import { permission, type PermissionKey } from './catalogue';
import { closure, counts, effectiveKeys, holdsAll, keeps } from './effective';
import type { Facts, Grant } from './facts';

/** Why somebody may not give or end this (R6). Stable. */
export type DelegationRefusal =
  'NO_MANAGE' | 'NOT_HELD' | 'NOT_AS_LONG' | 'NOT_OFFERED' | 'OWN' | 'MORE_THAN_YOU' | 'THROUGH_TEAM';

/** The key that changing this kind of subject needs. */
export const MANAGES: Record<Subject['kind'], PermissionKey> = {
  contact: 'misc.contacts',
  membership: 'misc.users',
  team: 'misc.teams',
  remote: 'misc.teams',
};

/** Whether a delegate may give this grant to this subject, by what it holds itself; owner and masters may give all that is offered. */
export function mayGive(
  facts: Facts,
  { subject, grant, now }: { subject: Subject; grant: Omit<Grant, 'id'>; now: number },
): DelegationRefusal | undefined {
  if (!manages(facts, subject, now)) return 'NO_MANAGE';
  if (isOwn(facts, subject)) return 'OWN';
  if (facts.notOffered.has(grant.key)) return 'NOT_OFFERED';
  if (holdsAll(facts)) return undefined;
  for (const [key] of closure(grant)) {
    const refusal = keeps(facts, key) ? holds(facts, { ...grant, key }, now) : 'NOT_HELD';
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether a delegate may take from this subject: only when it holds every key the subject has, by whatever source, sleeping
 * ones too; `held` are the grants of all of them. */
export function mayTake(
  facts: Facts,
  { subject, held, now }: { subject: Subject; held: readonly Grant[]; now: number },
): DelegationRefusal | undefined {
  if (!manages(facts, subject, now)) return 'NO_MANAGE';
  if (holdsAll(facts)) return undefined;
  const more = held.some((grant) => !isOver(grant, now) && holds(facts, grant, now) !== undefined);
  return more ? 'MORE_THAN_YOU' : undefined;
}

function manages(facts: Facts, { kind }: Subject, now: number): boolean {
  return effectiveKeys(facts, now).has(MANAGES[kind]);
}

/** Directly, through a team it is in, or through a contact of its own person: nobody gives to themselves. */
function isOwn(facts: Facts, { kind, id }: Subject): boolean {
  return [...facts.sources, ...facts.own].some((mine) => mine.kind === kind && mine.id === id);
}

/** One live grant must cover it all: the same or a wider reach, the same or a later end. */
function holds(facts: Facts, wanted: Omit<Grant, 'id'>, now: number): 'NOT_HELD' | 'NOT_AS_LONG' | undefined {
  const covering = facts.sources.flatMap((source) =>
    source.grants.filter((grant) => counts(source, grant, now) && covers(grant, wanted)),
  );
  if (covering.length === 0) return 'NOT_HELD';
  const until = (grant: Omit<Grant, 'id'>) => grant.expiresAt ?? Infinity;
  return covering.some((grant) => until(grant) >= until(wanted)) ? undefined : 'NOT_AS_LONG';
}

function isOver({ expiresAt = Infinity }: Omit<Grant, 'id'>, now: number): boolean {
  return expiresAt <= now;
}

function covers(grant: Grant, wanted: Omit<Grant, 'id'>): boolean {
  if (grant.service !== undefined && grant.service !== wanted.service) return false;
  return closure(grant).some(([key]) => key === wanted.key);
}

/** Whether a key means anything for a subject of this kind: what A opened to B, B opens to nobody (R9). */
export function fits(key: PermissionKey, { kind }: Subject, service: string | undefined): boolean {
  if (kind === 'remote' && permission(key).gives) return false;
  return service === undefined || permission(key).group === 'service';
}
