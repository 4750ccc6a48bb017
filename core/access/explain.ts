import {
  isPermissionKey,
  ON_EVERY_SERVICE,
  permission,
  WHILE_SUSPENDED,
  type PermissionKey,
} from './catalogue';
import { closedBy } from './departments';
import { counts, effectiveKeys, holdsAll } from './effective';
import type { Facts, ServiceFact, Sleep, Source } from './facts';
import { grantsGiving, type GrantOf, type GrantsGiving } from './grants-giving';
import type { Resource, TicketResource } from './resource';

/** Why a decision is a no. Stable: hosts and pages build on them (R17). */
export type Code =
  | 'UNKNOWN_KEY'
  | 'FOREIGN_RESOURCE'
  | 'NOT_MEMBER'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_SUSPENDED'
  | 'CEILING'
  | 'NEEDS_LOGIN'
  | 'SERVICE_FUNCTION_OFF'
  | 'DEPT_DENIED'
  | 'OUT_OF_REACH'
  | 'EXPIRED'
  | 'NO_GRANT'
  | Sleep;

/** A grant that bears on the question, and whose it is. */
export interface Evidence {
  source: Source['kind'] | 'owner' | 'master';
  sourceId: string;
  label: string;
  grantId?: string;
  key: PermissionKey;
  service?: string;
  expiresAt?: number;
}

/** One thing that stands in the way. `at` is when a grant ended, in UTC milliseconds. */
export interface Blocker {
  code: Code;
  /** The source that stands in the way, where it is one. */
  by?: string;
  at?: number;
}

/** What would make it allowed: the least that would have to change. */
export type Remedy = { do: 'give'; key: PermissionKey } | { do: 'lift'; code: Code; by?: string };

/** A decision and all that speaks for and against it. */
export interface Explanation {
  allowed: boolean;
  code: 'ALLOWED' | Code;
  sources: Evidence[];
  blockers: Blocker[];
  remedies: Remedy[];
}

/** Explains one decision after another from the same facts at the same moment. */
export type Explain = (key: string, resource: Resource | undefined) => Explanation;

/** One decision, explained. */
export function explain(facts: Facts, key: string, resource: Resource | undefined, now: number): Explanation {
  return explainer(facts, now)(key, resource);
}

/**
 * Walks the rules in their fixed order and lists every blocker, not the first alone. It does not ask the compiled
 * snapshot: the two are separate readings of the same facts, and a property test holds them together. An account may have
 * thousands of services and grants: they are put in order once, and each question looks up its own.
 */
export function explainer(facts: Facts, now: number): Explain {
  const asked: Asked = {
    ...{ facts, now, giving: grantsGiving(facts.sources) },
    services: new Map(facts.services.map((service) => [service.id, service])),
  };
  return (key, resource) => {
    if (!isPermissionKey(key)) return no([{ code: 'UNKNOWN_KEY' }]);
    if (!resource || !isHere(asked, key, resource)) return no([{ code: 'FOREIGN_RESOURCE' }]);
    const sources = evidence(asked, key, resource);
    const blockers = [
      ...lives(facts, key),
      ...limits(asked, key, resource),
      ...departments(facts, resource),
      ...reach(facts, key, resource, now),
      ...(sources.length > 0 ? [] : missing(asked, key, resource)),
    ];
    if (blockers.length === 0) return { allowed: true, code: 'ALLOWED', sources, blockers, remedies: [] };
    return { ...no(blockers), sources, remedies: blockers.flatMap((blocker) => remedy(key, blocker)) };
  };
}

/** What each question of the same facts looks into. */
interface Asked {
  readonly facts: Facts;
  readonly now: number;
  readonly giving: GrantsGiving;
  readonly services: ReadonlyMap<string, ServiceFact>;
}

function no(blockers: Blocker[]): Explanation {
  return { allowed: false, code: blockers[0]?.code ?? 'NO_GRANT', sources: [], blockers, remedies: [] };
}

/** R3: the resource is on this account, of a type the key is asked about, and known. */
function isHere({ facts, services }: Asked, key: PermissionKey, resource: Resource): boolean {
  if (!permission(key).on.includes(resource.type)) return false;
  const account = resource.type === 'account' ? resource.id : resource.account;
  if (account !== facts.account.id) return false;
  if (resource.type === 'service') return services.has(resource.id);
  const department = departmentOf(resource);
  return department === undefined || facts.departments.some(({ id }) => id === department);
}

function departmentOf(resource: Resource): string | undefined {
  if (resource.type === 'department') return resource.id;
  return resource.type === 'ticket' ? resource.department : undefined;
}

function lives(facts: Facts, key: PermissionKey): Blocker[] {
  const { state } = facts.account;
  if (state === 'closed') return [{ code: 'ACCOUNT_CLOSED' }];
  const works = state === 'active' || permission(key).group === 'support' || WHILE_SUSPENDED.has(key);
  return [
    ...(works ? [] : [{ code: 'ACCOUNT_SUSPENDED' } as const]),
    ...(facts.suspended ? [{ code: 'MEMBERSHIP_SUSPENDED' } as const] : []),
  ];
}

function limits({ facts, services }: Asked, key: PermissionKey, resource: Resource): Blocker[] {
  const blockers: Blocker[] = [];
  if (facts.notOffered.has(key)) blockers.push({ code: 'CEILING' });
  if (permission(key).login && !facts.login) blockers.push({ code: 'NEEDS_LOGIN' });
  const service = resource.type === 'service' ? services.get(resource.id) : undefined;
  if (service && !ON_EVERY_SERVICE.has(key) && !service.offers.includes(key)) {
    blockers.push({ code: 'SERVICE_FUNCTION_OFF' });
  }
  return blockers;
}

function departments(facts: Facts, resource: Resource): Blocker[] {
  const id = departmentOf(resource);
  if (id === undefined) return [];
  const department = facts.departments.find((one) => one.id === id);
  const shut = facts.account.state === 'suspended' && !department?.openWhileSuspended;
  return [
    ...(shut ? [{ code: 'ACCOUNT_SUSPENDED' } as const] : []),
    ...closedBy(facts, id).map((source) => ({ code: 'DEPT_DENIED' as const, by: source.label })),
  ];
}

/** R5: without `support.viewAll` a ticket must be one's own, or one was added to it. */
function reach(facts: Facts, key: PermissionKey, resource: Resource, now: number): Blocker[] {
  if (resource.type !== 'ticket' || key === 'support.viewAll') return [];
  if (effectiveKeys(facts, now).has('support.viewAll') || isOwn(facts, resource)) return [];
  return [{ code: 'OUT_OF_REACH' }];
}

function isOwn(facts: Facts, ticket: TicketResource): boolean {
  return [facts.principal, ...facts.also].some(
    (name) => name === ticket.opener || ticket.watchers.includes(name),
  );
}

/** Every live grant that gives the key here, by itself or by what it implies. */
function evidence({ facts, now, giving }: Asked, key: PermissionKey, { id }: Resource): Evidence[] {
  if (holdsAll(facts)) {
    return [
      {
        source: facts.role as 'owner' | 'master',
        sourceId: facts.principal,
        label: facts.account.label,
        key,
      },
    ];
  }
  return giving(key, id)
    .filter(({ source, grant }) => counts(source, grant, now))
    .map(({ source, grant: { id: grantId, ...grant } }) => ({
      ...{ source: source.kind, sourceId: source.id, label: source.label, grantId },
      ...grant,
    }));
}

/** Nobody gave it: or somebody did, and it ended or sleeps. */
function missing({ facts, now, giving }: Asked, key: PermissionKey, { id }: Resource): Blocker[] {
  const dead = giving(key, id).flatMap((one) => deadBy(one, now));
  if (dead.length > 0) return dead;
  return [{ code: facts.role === 'outsider' && facts.sources.length === 0 ? 'NOT_MEMBER' : 'NO_GRANT' }];
}

function deadBy({ source, grant: { expiresAt } }: GrantOf, now: number): Blocker[] {
  if (expiresAt !== undefined && expiresAt <= now) {
    return [{ code: 'EXPIRED', by: source.label, at: expiresAt }];
  }
  return source.asleep ? [{ code: source.asleep, by: source.label }] : [];
}

function remedy(key: PermissionKey, { code, by }: Blocker): Remedy[] {
  if (code === 'NO_GRANT' || code === 'EXPIRED') return [{ do: 'give', key }];
  if (code === 'OUT_OF_REACH') return [{ do: 'give', key: 'support.viewAll' }];
  if (code === 'FOREIGN_RESOURCE' || code === 'UNKNOWN_KEY') return [];
  return [{ do: 'lift', code, ...(by === undefined ? {} : { by }) }];
}
