import fc from 'fast-check';
import { digestOf, toAdd, toReplace, type Plan } from '../../../core/access/bulk/plan';
import { PERMISSION_KEYS, isServiceKey } from '../../../core/access/catalogue';
import type { StoredGrant, Subject } from '../../../core/ports/stores/access-store';

const NOW = 1_000;
const RUNS = Number(process.env.LATCHKEY_RUNS ?? 4_000);
const seed = Number(process.env.LATCHKEY_SEED ?? 20261126);

/** Few keys, so that what is held and what is wanted often meet. */
const KEYS = PERMISSION_KEYS.filter((_, at) => at % 4 === 0 || at > 30);
const keys = fc.constantFrom(...KEYS);
const subjects: fc.Arbitrary<Subject> = fc.record({
  kind: fc.constantFrom('contact', 'membership', 'team', 'remote'),
  id: fc.constantFrom('1', '2'),
});
const ends = fc.constantFrom(undefined, NOW - 1, NOW, NOW + 1, NOW + 2);

const grantsOf = (subject: Subject): fc.Arbitrary<StoredGrant[]> =>
  fc
    .uniqueArray(fc.record({ key: keys, one: fc.boolean(), expiresAt: ends }), {
      selector: ({ key, one }) => `${key} ${one && isServiceKey(key)}`,
      maxLength: 12,
    })
    .map((rows) =>
      rows.map(({ key, one, expiresAt }, at) => ({
        ...{ id: `g${at}`, account: '1', subject, key, grantedBy: 'user:1', grantedAt: 0 },
        ...(one && isServiceKey(key) ? { service: 's1' } : {}),
        ...(expiresAt === undefined ? {} : { expiresAt }),
      })),
    );
const cases = subjects.chain((subject) =>
  fc.tuple(fc.constant(subject), grantsOf(subject), grantsOf({ kind: 'contact', id: '9' }), fc.array(keys)),
);

type Ends = Record<string, number>;
const endOf = ({ expiresAt = Infinity }: { expiresAt?: number }) => expiresAt;
/** What is live among grants: until when, by key and service. */
const live = (grants: readonly { key: string; service?: string; expiresAt?: number }[]): Ends =>
  Object.fromEntries(
    grants
      .filter((grant) => endOf(grant) > NOW)
      .map((grant) => [`${grant.key} ${grant.service ?? ''}`, endOf(grant)]),
  );
/** What a subject holds once a plan is carried out: rows that end are taken away first. */
const after = (grants: readonly StoredGrant[], { gained, ends: gone }: Plan) => {
  const left = grants.filter(({ id }) => !gone.some((grant) => grant.id === id));
  const names = [...left, ...gained].map(({ key, service = '' }) => `${key} ${service}`);
  expect(new Set(names).size).toBe(names.length);
  return live([...left, ...gained]);
};
const mayHave = (key: string, { kind }: Subject) =>
  kind !== 'remote' || !['misc.users', 'misc.teams', 'misc.contacts'].includes(key);

test('a preset leaves exactly its keys account-wide, with the ends they had, and every service as it was', () => {
  fc.assert(
    fc.property(cases, ([subject, grants, , wanted]) => {
      const before = live(grants);
      const expected: Ends = {};
      for (const [name, end] of Object.entries(before)) if (name.endsWith(' s1')) expected[name] = end;
      for (const key of wanted.filter((one) => mayHave(one, subject))) {
        expected[`${key} `] = before[`${key} `] ?? Infinity;
      }
      const plan = toReplace({ subject, grants, now: NOW }, wanted);
      expect(after(grants, plan)).toEqual(expected);
      // What is shown is what changes, and nothing else.
      expect(live(plan.lost)).toEqual(
        Object.fromEntries(Object.entries(before).filter(([name]) => !(name in expected))),
      );
      expect(plan.gained.map(({ key }) => `${key} `).sort()).toEqual(
        Object.keys(expected)
          .filter((name) => !(name in before))
          .sort(),
      );
    }),
    { numRuns: RUNS, seed },
  );
});

test('a copy takes nothing away: of two grants alike the one that ends later is there', () => {
  fc.assert(
    fc.property(cases, ([subject, grants, others]) => {
      const expected = live(grants);
      for (const grant of others.filter(({ key }) => mayHave(key, subject))) {
        const name = `${grant.key} ${grant.service ?? ''}`;
        if (endOf(grant) > NOW) expected[name] = Math.max(expected[name] ?? 0, endOf(grant));
      }
      const plan = toAdd({ subject, grants, now: NOW }, others);
      expect(plan.lost).toEqual([]);
      expect(after(grants, plan)).toEqual(expected);
    }),
    { numRuns: RUNS, seed },
  );
});

test('two plans have one digest only where they show the same', () => {
  const shown = ({ gained, lost }: Plan) => JSON.stringify([gained, lost.map(({ id }) => id)]);
  fc.assert(
    fc.property(cases, fc.array(keys), ([subject, grants, , wanted], others) => {
      const [one, other] = [wanted, others].map((all) => toReplace({ subject, grants, now: NOW }, all)) as [
        Plan,
        Plan,
      ];
      expect(digestOf([one]) === digestOf([other])).toBe(shown(one) === shown(other));
    }),
    { numRuns: RUNS, seed },
  );
});
