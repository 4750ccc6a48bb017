import fc from 'fast-check';
import { PERMISSION_KEYS, isServiceKey, type PermissionKey } from '../../../core/access/catalogue';
import type { Facts, Grant, Sleep, Source } from '../../../core/access/facts';
import type { Principal } from '../../../core/access/principal';
import type { Resource } from '../../../core/access/resource';

/** A question together with the facts it is asked about. */
export interface Case {
  facts: Facts;
  key: string;
  resource: Resource;
  now: number;
}

const SERVICES = ['s1', 's2', 's3'];
const DEPARTMENTS = ['d1', 'd2', 'd3'];
const OFFERS: PermissionKey[] = ['service.upgrade', 'service.cancel'];
const NOW = 1_000;
/** Uniform times are nearly blind: these sit on the boundary. */
const instants = fc.constantFrom(NOW - 1, NOW, NOW + 1);
const serviceKeys = PERMISSION_KEYS.filter(isServiceKey);

const often = <T>(weight: number, common: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: common }, { weight: 10 - weight, arbitrary: rare });

/** Grants lean towards the key that will be asked, or random ones would hardly ever meet the question. */
function grants(asked: PermissionKey): fc.Arbitrary<Grant[]> {
  const near = PERMISSION_KEYS.filter((key) => key === asked || key.split('.')[0] === asked.split('.')[0]);
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constant(asked) },
    { weight: 2, arbitrary: fc.constantFrom(...near) },
    { weight: 1, arbitrary: fc.constantFrom(...PERMISSION_KEYS) },
  );
  const expiresAt = often<number | undefined>(6, fc.constant(undefined), instants);
  const one = fc
    .record({ key, expiresAt, onService: fc.boolean(), service: fc.constantFrom(...SERVICES) })
    .map(({ key, expiresAt, onService, service }) => ({
      key,
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(onService && serviceKeys.includes(key) ? { service } : {}),
    }));
  return fc
    .array(one, { minLength: 0, maxLength: 4 })
    .map((list) => list.map((grant, at) => ({ id: `g${at}`, ...grant })));
}

const departmentRule = fc.record({
  mode: fc.constantFrom('allBut' as const, 'only' as const),
  departments: fc.subarray(DEPARTMENTS),
});
const SLEEPS: Record<Source['kind'], Sleep[]> = {
  membership: ['MEMBERSHIP_SUSPENDED'],
  contact: ['ADDRESS_UNPROVED'],
  team: ['MEMBERSHIP_SUSPENDED'],
  // Leaning towards the one that is tried by itself.
  remote: ['LINK_PENDING', 'LINK_CLOSED', 'HOME_SUSPENDED', ...Array<Sleep>(5).fill('NOT_ADMITTED')],
};

function source(kind: Source['kind'], asked: PermissionKey, sleepy: number): fc.Arbitrary<Source> {
  return fc
    .record({
      grants: grants(asked),
      asleep: often<Sleep | undefined>(10 - sleepy, fc.constant(undefined), fc.constantFrom(...SLEEPS[kind])),
      rule: often(8, fc.constant(undefined), departmentRule),
      id: fc.constantFrom('1', '2'),
    })
    .map(({ grants, asleep, rule, id }) => ({
      kind,
      id,
      label: `${kind} ${id}`,
      grants,
      ...(asleep ? { asleep } : {}),
      ...(rule ? { departmentRule: rule } : {}),
    }));
}

function sources(role: Facts['role'], asked: PermissionKey): fc.Arbitrary<Source[]> {
  const own = role === 'contact' ? 'contact' : role === 'outsider' ? undefined : 'membership';
  return fc
    .tuple(
      own ? source(own, asked, 1).map((one) => [one]) : fc.constant([]),
      role === 'outsider' ? fc.constant([]) : fc.array(source('team', asked, 1), { maxLength: 2 }),
      fc.array(source('remote', asked, 3), { minLength: role === 'outsider' ? 1 : 0, maxLength: 2 }),
    )
    .map((lists) => lists.flat());
}

const people: fc.Arbitrary<Principal> = fc.constantFrom('user:1', 'user:2', 'contact:3');

function resources(key: PermissionKey): fc.Arbitrary<Resource> {
  const account = often(9, fc.constant('a1'), fc.constant('a2'));
  const ticket = fc.record({
    type: fc.constant('ticket' as const),
    id: fc.constant('t1'),
    account,
    department: fc.constantFrom(...DEPARTMENTS),
    opener: people,
    watchers: fc.array(people, { maxLength: 2 }),
  });
  const service = fc.record({
    type: fc.constant('service' as const),
    id: often(9, fc.constantFrom(...SERVICES), fc.constant('s9')),
    account,
  });
  const department = fc.record({
    type: fc.constant('department' as const),
    id: often(9, fc.constantFrom(...DEPARTMENTS), fc.constant('d9')),
    account,
  });
  const whole = account.map((id) => ({ type: 'account' as const, id }));
  const invoice = fc.record({
    type: fc.constantFrom('invoice' as const, 'domain' as const),
    id: fc.constant('i1'),
    account,
  });
  if (serviceKeys.includes(key)) return often<Resource>(9, service, whole);
  if (key.startsWith('support.')) {
    return fc.oneof(
      { weight: 5, arbitrary: ticket },
      { weight: 3, arbitrary: department },
      { weight: 1, arbitrary: whole },
    );
  }
  return often<Resource>(9, whole, invoice);
}

/** Cases in which about half of the questions are answered with yes. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    key: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PERMISSION_KEYS) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...serviceKeys,
          ...PERMISSION_KEYS.filter((key) => key.startsWith('support.')),
        ),
      },
    ),
    role: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('owner' as const, 'master' as const) },
      { weight: 6, arbitrary: fc.constantFrom('member' as const, 'contact' as const) },
      { weight: 2, arbitrary: fc.constant('outsider' as const) },
    ),
    unknown: often(
      9,
      fc.constant(false),
      fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    ),
  })
  .chain(({ key, role, unknown }) =>
    fc.record({
      key: fc.constant(unknown ? `${key}x` : key),
      now: fc.constant(NOW),
      resource: resources(key),
      facts: fc.record({
        principal: fc.constant<Principal>(role === 'contact' ? 'contact:3' : 'user:1'),
        also: role === 'member' ? fc.subarray<Principal>(['contact:3']) : fc.constant([]),
        own: fc.constant([]),
        login: role === 'contact' ? fc.constant(false) : often(8, fc.constant(true), fc.constant(false)),
        account: fc.record({
          id: fc.constant('a1'),
          label: fc.constant('A'),
          state: fc.oneof(
            { weight: 17, arbitrary: fc.constant('active' as const) },
            { weight: 2, arbitrary: fc.constant('suspended' as const) },
            { weight: 1, arbitrary: fc.constant('closed' as const) },
          ),
        }),
        role: fc.constant(role),
        suspended: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
        closed: fc.constant([]),
        sources: sources(role, key),
        notOffered: often(
          8,
          fc.constant(new Set<PermissionKey>()),
          fc
            .subarray([
              ...new Set([key, 'support.viewAll', 'service.view', 'misc.services']),
            ] as PermissionKey[])
            .map((keys) => new Set(keys)),
        ),
        services: fc.tuple(
          ...SERVICES.map((id) => fc.subarray(OFFERS).map((offers) => ({ id, label: id, offers }))),
        ),
        departments: fc.tuple(
          ...DEPARTMENTS.map((id) =>
            fc.boolean().map((openWhileSuspended) => ({ id, label: id, openWhileSuspended })),
          ),
        ),
      }),
    }),
  );
