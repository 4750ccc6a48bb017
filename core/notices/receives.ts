import { mayAct } from '../access/effective';
import type { Facts } from '../access/facts';
import type { Resource } from '../access/resource';
import { compile } from '../access/snapshot';
import type { NoticeKind } from './kinds';

/** What a notice is about, and the contacts that have a role on it. */
export interface Occasion {
  kind: NoticeKind;
  resource: Resource;
  /** Ids of contacts with a role on the domain; empty for all else. */
  roles: readonly string[];
}

/** Whether somebody gets a notice by what they hold there now, choices aside (R11). Pure. */
export function receives(facts: Facts, { kind, resource, roles }: Occasion, now: number): boolean {
  if (kind.keys.length === 0) return false;
  const snapshot = compile(facts, now);
  return kind.keys.every((key) => snapshot.can(key, resource)) || hasRole(facts, roles);
}

function hasRole(facts: Facts, roles: readonly string[]): boolean {
  return contactsOf(facts).some((id) => roles.includes(id));
}

/** The contacts that somebody is here, and by which a domain's mail reaches them. A role is mail and no key, so only a life
 * that is over, or an address that isn't proved, keeps it from its contact. */
export function contactsOf(facts: Facts): string[] {
  if (!mayAct(facts)) return [];
  return facts.sources.flatMap(({ kind, id, asleep }) => (kind === 'contact' && !asleep ? [id] : []));
}
