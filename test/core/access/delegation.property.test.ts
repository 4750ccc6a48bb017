import fc from 'fast-check';
import { CATALOGUE, PERMISSION_KEYS, isServiceKey, type PermissionKey } from '../../../core/access/catalogue';
import { mayGain, mayGive, mayLose } from '../../../core/access/delegation';
import type { Facts, Grant } from '../../../core/access/facts';
import type { Subject } from '../../../core/ports/stores/access-store';
import { cases } from './generators';

const NOW = 1_000;
const RUNS = Number(process.env.LATCHKEY_RUNS ?? 8_000);
const seed = Number(process.env.LATCHKEY_SEED ?? 20261123);
const NEEDS: Record<Subject['kind'], PermissionKey> = {
  contact: 'misc.contacts',
  membership: 'misc.users',
  team: 'misc.teams',
  remote: 'misc.teams',
};

const subjects: fc.Arbitrary<Subject> = fc.record({
  kind: fc.constantFrom('contact', 'membership', 'team', 'remote'),
  id: fc.constantFrom('1', '2', '9'),
});
const wanted = fc
  .record({
    key: fc.constantFrom(...PERMISSION_KEYS),
    service: fc.constantFrom('s1', 's2'),
    one: fc.boolean(),
    expiresAt: fc.constantFrom(undefined, NOW + 1, NOW + 2),
  })
  .map(({ key, service, one, expiresAt }) => ({
    key,
    ...(one && isServiceKey(key) ? { service } : {}),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }));

/** A delegate who often holds what it gives away, and the key to do so. */
const delegates = fc
  .tuple(cases, wanted, subjects, fc.boolean(), fc.boolean())
  .map(([{ facts }, want, subject, manages, holds]) => {
    const given: Grant[] = [
      ...(manages ? [{ id: 'm', key: NEEDS[subject.kind] }] : []),
      ...(holds ? [{ id: 'h', ...want }] : []),
    ];
    const [first, ...rest] = facts.sources;
    const sources = first
      ? [{ ...first, grants: [...first.grants, ...given] }, ...rest]
      : [{ kind: 'membership' as const, id: '7', label: 'm', grants: given }];
    return { facts: { ...facts, sources }, want, subject };
  });

const implied = (key: PermissionKey): PermissionKey[] => [
  key,
  ...(CATALOGUE.get(key)?.implies ?? []).flatMap(implied),
];
const all = ({ role }: Facts) => role === 'owner' || role === 'master';
const lives = ({ account, suspended }: Facts) => account.state !== 'closed' && !suspended;

/** Whether the delegate holds this key awake, as wide and as long; read off the design with no code of ours. */
function holds(facts: Facts, key: PermissionKey, service: string | undefined, until: number): boolean {
  return !facts.notOffered.has(key) && keeps(facts, key, service, until);
}

/** The same for a key that may sleep under the ceiling: who holds it asleep may let others have it asleep. */
function keeps(facts: Facts, key: PermissionKey, service: string | undefined, until: number): boolean {
  if (CATALOGUE.get(key)!.login && !facts.login) return false;
  const works =
    facts.account.state === 'active' ||
    key.startsWith('support.') ||
    ['billing.pay', 'billing.funds', 'billing.balance', 'billing.invoices', 'billing.reminders'].includes(
      key,
    );
  if (!lives(facts) || !works) return false;
  return all(facts) || has(facts, key, service, until);
}

/** The same, awake or asleep under the ceiling: what one may take from somebody is measured by that. */
function has(facts: Facts, key: PermissionKey, service: string | undefined, until: number): boolean {
  return facts.sources.some(
    (source) =>
      !source.asleep &&
      source.grants.some(
        (grant) =>
          !(source.kind === 'remote' && ['misc.users', 'misc.teams', 'misc.contacts'].includes(grant.key)) &&
          implied(grant.key).includes(key) &&
          (grant.service === undefined || grant.service === service) &&
          (grant.expiresAt ?? Infinity) > NOW &&
          (grant.expiresAt ?? Infinity) >= until,
      ),
  );
}

describe('delegation (R6)', () => {
  it('lets nobody give what they do not hold as wide and as long, nor to themselves', () => {
    let given = 0;
    fc.assert(
      fc.property(delegates, ({ facts, want, subject }) => {
        const until = want.expiresAt ?? Infinity;
        const own = facts.sources.some(({ kind, id }) => kind === subject.kind && id === subject.id);
        const holdsAll =
          all(facts) || implied(want.key).every((key) => keeps(facts, key, want.service, until));
        const expected = holds(facts, NEEDS[subject.kind], undefined, 0) && !own && holdsAll;
        const along = mayGain(facts, { manage: NEEDS[subject.kind], own, grants: [want] }, NOW);
        expect(along === undefined).toBe(expected);
        const picked = mayGive(facts, { subject, grant: want, now: NOW });
        expect(picked === undefined).toBe(expected && !facts.notOffered.has(want.key));
        if (picked === undefined) given += 1;
      }),
      { numRuns: RUNS, seed },
    );
    expect(given).toBeGreaterThan(RUNS / 50);
  });

  it('says first what is not held at all, in whatever order the grants are', () => {
    const grants: Grant[] = [
      { id: 'm', key: 'misc.contacts' },
      { id: 'p', key: 'billing.pay', expiresAt: NOW + 1 },
    ];
    const facts: Facts = {
      ...{
        principal: 'user:1',
        also: [],
        own: [],
        login: true,
        role: 'member',
        suspended: false,
        closed: [],
      },
      account: { id: 'a1', label: 'A', state: 'active' },
      sources: [{ kind: 'membership', id: '1', label: 'm', grants }],
      ...{ notOffered: new Set(), services: [], departments: [] },
    };
    const [short, none] = [{ key: 'billing.pay' }, { key: 'billing.quotes' }] as const;
    const said = (...theirs: Parameters<typeof mayGain>[1]['grants'] & object) =>
      mayGain(facts, { manage: 'misc.contacts', grants: theirs }, NOW);
    expect([said(short), said(none)]).toEqual(['NOT_AS_LONG', 'NOT_HELD']);
    expect([said(short, none), said(none, short)]).toEqual(['NOT_HELD', 'NOT_HELD']);
  });

  it('lets nobody take from somebody with more than they hold themselves', () => {
    let taken = 0;
    fc.assert(
      fc.property(delegates, fc.array(wanted, { maxLength: 2 }), ({ facts, subject }, theirs) => {
        const held = theirs.map((grant, at) => ({ id: `g${at}`, ...grant }));
        const more = held.some((grant) => !has(facts, grant.key, grant.service, grant.expiresAt ?? Infinity));
        const expected = holds(facts, NEEDS[subject.kind], undefined, 0) && (all(facts) || !more);
        expect(mayLose(facts, { manage: NEEDS[subject.kind], held }, NOW) === undefined).toBe(expected);
        if (expected) taken += 1;
      }),
      { numRuns: RUNS, seed },
    );
    expect(taken).toBeGreaterThan(RUNS / 50);
  });
});
