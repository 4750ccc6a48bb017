import { abilityOf, type Scope } from './ability';
import type { ClosableChannel } from './channels';
import type { PermissionKey } from './catalogue';
import { openDepartments } from './departments';
import { effectiveKeys, type Reach } from './effective';
import type { Facts } from './facts';
import type { Principal } from './principal';
import type { Resource, TicketResource } from './resource';

/** What one principal may do on one account, frozen, for the request it was taken for. */
export interface Snapshot {
  readonly principal: Principal;
  readonly account: string;
  /** From this instant on it must not be used: the next expiry among the facts. */
  readonly validUntil: number;
  /** Whether the key works on this resource. Anything unknown is a no. */
  can(key: string, resource: Resource): boolean;
  /** Whether the key works on anything at all here: for menus, never for an act. */
  canAny(key: string): boolean;
  /** For lists: all of the account's services, or these. */
  services(key: PermissionKey): ReadonlySet<string>;
  /** For lists and forms: the departments open to the principal. */
  readonly departments: ReadonlySet<string>;
  /** For lists: whether every ticket is in sight, or one's own only. */
  readonly seesAllTickets: boolean;
  /** By which channels the principal doesn't come in here. */
  readonly closed: readonly ClosableChannel[];
  /** The principal's names on this account. */
  readonly names: readonly Principal[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** Compiles facts to a snapshot for the moment `now` (R2). Pure. */
export function compile(facts: Facts, now: number): Snapshot {
  const reaches = effectiveKeys(facts, now);
  const departments = openDepartments(facts);
  const names: readonly Principal[] = Object.freeze([facts.principal, ...facts.also]);
  const scopes = new Map([...reaches].map(([key, reach]) => [key, scopeOf(facts, key, reach)] as const));
  const ability = abilityOf(scopes);
  return Object.freeze({
    principal: facts.principal,
    account: facts.account.id,
    validUntil: nextExpiry(facts, now),
    departments,
    closed: facts.closed,
    names,
    seesAllTickets: reaches.has('support.viewAll'),
    can: (key: string, resource: Resource) => isResource(resource) && ability.can(key, resource),
    canAny: (key: string) => reaches.has(key as PermissionKey),
    services: (key: PermissionKey) => {
      const reach = reaches.get(key);
      return reach === undefined || reach === 'all' ? NOTHING : reach;
    },
  });

  function scopeOf({ account: { id: account } }: Facts, key: PermissionKey, reach: Reach): Scope {
    if (reach !== 'all') {
      return (resource) => reach.has(resource.id) && 'account' in resource && resource.account === account;
    }
    const own = !reaches.has('support.viewAll') && key !== 'support.viewAll';
    return (resource) => {
      if (resource.type === 'account') return resource.id === account;
      if (!('account' in resource) || resource.account !== account) return false;
      if (resource.type === 'department') return departments.has(resource.id);
      return (
        resource.type !== 'ticket' || (departments.has(resource.department) && (!own || isOwn(resource)))
      );
    };
  }

  function isOwn(ticket: TicketResource): boolean {
    return names.some((name) => name === ticket.opener || ticket.watchers.includes(name));
  }
}

/** CASL says yes to some questions without a subject; we never ask them. */
function isResource(resource: unknown): resource is Resource {
  return typeof resource === 'object' && resource !== null;
}

function nextExpiry(facts: Facts, now: number): number {
  let next = Infinity;
  for (const { grants } of facts.sources) {
    for (const { expiresAt } of grants) {
      if (expiresAt !== undefined && expiresAt > now && expiresAt < next) next = expiresAt;
    }
  }
  return next;
}
