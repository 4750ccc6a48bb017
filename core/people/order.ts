import type { Role } from '../access/facts';

/** What people are on an account, as lists have them. */
export const ROLES = ['owner', 'master', 'member', 'contact', 'outsider'] as const satisfies readonly Role[];

/** Where somebody stands in a list of an account's people. */
export interface PersonPosition {
  readonly role: Role;
  readonly name: string;
  readonly principal: string;
}

/** The order of an account's people: owner and masters first, then by name; no two stand at one place. */
export function inOrder(a: PersonPosition, b: PersonPosition): number {
  const role = ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
  return role || compare(a.name, b.name) || compare(a.principal, b.principal);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
