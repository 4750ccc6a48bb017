import {
  NEVER_REMOTE,
  PERMISSION_KEYS,
  isServiceKey,
  ON_EVERY_SERVICE,
  type PermissionKey,
} from '../../core/access/catalogue';
import type { DepartmentFact, Facts, Grant, ServiceFact, Source } from '../../core/access/facts';
import type { Resource } from '../../core/access/resource';

/** The moment of every decision. */
export const NOW = Date.now();
const ACCOUNT = 'a1';
const GRANTS = 299;
const DAY = 86_400_000;

/** What is asked: may it use this key on this thing? */
export interface Question {
  readonly key: PermissionKey;
  readonly resource: Resource;
}

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** The thirty keys of the model: those of an account, with the departments', and the five of a service. */
export function keysOf() {
  const service = PERMISSION_KEYS.filter(isServiceKey);
  const department: PermissionKey[] = ['support.open', 'support.viewAll'];
  const rest = PERMISSION_KEYS.filter((key) => !isServiceKey(key) && !key.startsWith('support.'));
  const account = rest
    .filter((key) => key !== 'misc.services')
    .slice(0, 30 - service.length - department.length);
  return { service, department, account };
}

/**
 * A member with grants of its own, three teams, and a remote team let in: 299 grants on an account with eight departments,
 * one of them closed, and three keys off. Five of the direct grants are over, five end later.
 */
export function modelOf(random: Random, services: number): Facts {
  const { service, account } = keysOf();
  const all: ServiceFact[] = Array.from({ length: services }, (_, n) => ({
    id: `s${n}`,
    label: `service ${n}`,
    offers: n % 10 === 0 ? ['service.cancel'] : ['service.upgrade', 'service.cancel'],
  }));
  const departments: DepartmentFact[] = Array.from({ length: 8 }, (_, n) => ({
    id: `d${n}`,
    label: `department ${n}`,
    openWhileSuspended: false,
  }));
  const kinds: Source['kind'][] = ['membership', 'team', 'team', 'team', 'remote'];
  const grants: Grant[][] = kinds.map(() => []);
  const asked = service.filter((key) => key !== 'service.view');
  for (let n = 0; n < GRANTS; n += 1) {
    const at = n % kinds.length;
    const grant =
      n < 25 ? accountGrant(n, account, asked) : { key: pick(random, asked), service: pick(random, all).id };
    const expiresAt = at === 0 && n < 50 ? NOW + (n % 10 === 5 ? -DAY : DAY) : undefined;
    grants[at]?.push({ id: `g${n}`, ...grant, ...(expiresAt === undefined ? {} : { expiresAt }) });
  }
  const sources = kinds.map((kind, at): Source => {
    const closed = at === 1 ? { departmentRule: { mode: 'allBut' as const, departments: ['d3'] } } : {};
    return { kind, id: `${kind}${at}`, label: kind, grants: grants[at] ?? [], ...closed };
  });
  return {
    principal: 'user:1',
    ...{
      also: [],
      own: [],
      login: true,
      role: 'member',
      suspended: false,
      closed: [],
      sources,
      services: all,
      departments,
    },
    account: { id: ACCOUNT, label: 'A', state: 'active' },
    notOffered: new Set(account.slice(0, 3)),
  };
}

/** The first grants are account-wide: most keys of the account, the departments', and one of the services'. */
function accountGrant(
  n: number,
  account: readonly PermissionKey[],
  service: readonly PermissionKey[],
): { key: PermissionKey } {
  if (n === 0) return { key: 'support.open' };
  if (n === 1) return { key: service[0] ?? 'service.view' };
  return { key: account[n % Math.ceil(account.length * 0.7)] ?? 'misc.profile' };
}

/** Random questions: two fifths on the account, nearly half on services, the rest on departments. */
export function questionsOn(facts: Facts, random: Random, count: number): Question[] {
  const { service, department, account } = keysOf();
  const ids = facts.services.map(({ id }) => id);
  return Array.from({ length: count }, (): Question => {
    const kind = random();
    if (kind < 0.4) return { key: pick(random, account), resource: { type: 'account', id: ACCOUNT } };
    if (kind < 0.85) {
      return {
        key: pick(random, service),
        resource: { type: 'service', id: pick(random, ids), account: ACCOUNT },
      };
    }
    const { id } = pick(random, facts.departments);
    return { key: pick(random, department), resource: { type: 'department', id, account: ACCOUNT } };
  });
}

/** The answer, worked out grant by grant and without any of the engines. */
export function expected(facts: Facts, { key, resource }: Question): boolean {
  if (facts.notOffered.has(key)) return false;
  const held = facts.sources
    .flatMap(({ kind, grants }) =>
      grants.filter((grant) => kind !== 'remote' || !NEVER_REMOTE.has(grant.key)),
    )
    .filter(({ expiresAt }) => expiresAt === undefined || expiresAt > NOW)
    .filter((grant) => grant.key === key || IMPLIES(grant.key, key));
  if (resource.type === 'account') return held.some(({ service }) => service === undefined);
  if (resource.type === 'department') {
    const isClosed = facts.sources.some(({ departmentRule }) =>
      departmentRule?.departments.includes(resource.id),
    );
    return !isClosed && held.length > 0;
  }
  const offers = facts.services.find(({ id }) => id === resource.id)?.offers ?? [];
  const isOffered = ON_EVERY_SERVICE.has(key) || offers.includes(key);
  return isOffered && held.some(({ service }) => service === undefined || service === resource.id);
}

const IMPLIES = (given: PermissionKey, key: PermissionKey) => key === 'service.view' && isServiceKey(given);

/** What a question is about, as one string. */
export function nameOf({ key, resource }: Question): string {
  return `${key} ${resource.type}:${resource.id}`;
}
