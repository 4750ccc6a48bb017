import fc from 'fast-check';
import { explain } from '../../../core/access/explain';
import type { Facts, Sleep, Source } from '../../../core/access/facts';
import { compile } from '../../../core/access/snapshot';
import { cases, type Case } from './generators';
import { allowed } from './oracle';
import { WORDS } from './words';

const RUNS = Number(process.env.LATCHKEY_RUNS ?? 8_000);
const seed = Number(process.env.LATCHKEY_SEED ?? 20261123);

const oracle = ({ facts, key, resource, now }: Case) => allowed(WORDS, facts, key, resource, now);
const change = (one: Case, facts: Partial<Facts>): Case => ({ ...one, facts: { ...one.facts, ...facts } });
const without = (one: Case, drop: (source: Source) => boolean) =>
  change(one, { sources: one.facts.sources.filter((source) => !drop(source)) });

/** Nothing sleeps for this reason any more. */
const woken = (one: Case, why: Sleep) =>
  change(one, {
    sources: one.facts.sources.map((source) => {
      const { asleep, ...awake } = source;
      return asleep === why ? awake : source;
    }),
  });

/** What decides a case: taking it away turns the oracle's answer round. */
const DECIDERS: Record<string, (one: Case) => Case> = {
  ownership: (one) =>
    one.facts.role === 'owner' || one.facts.role === 'master' ? change(one, { role: 'member' }) : one,
  membership: (one) => without(one, ({ kind }) => kind === 'membership'),
  contact: (one) => without(one, ({ kind }) => kind === 'contact'),
  team: (one) => without(one, ({ kind }) => kind === 'team'),
  remote: (one) => without(one, ({ kind }) => kind === 'remote'),
  ceiling: (one) => change(one, { notOffered: new Set() }),
  denial: (one) =>
    change(one, { sources: one.facts.sources.map(({ departmentRule: _, ...source }) => source) }),
  expiry: (one) =>
    change(one, {
      sources: one.facts.sources.map((source) => ({
        ...source,
        grants: source.grants.map(({ expiresAt: _, ...grant }) => grant),
      })),
    }),
  admission: (one) => woken(one, 'NOT_ADMITTED'),
  'remote link': (one) =>
    change(one, {
      sources: one.facts.sources.map((source) => {
        const { asleep: _, ...awake } = source;
        return source.kind === 'remote' ? awake : source;
      }),
    }),
};

describe('decisions', () => {
  it('agree with the oracle, as does every explanation', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const expected = oracle(one);
        expect(compile(one.facts, one.now).can(one.key, one.resource)).toBe(expected);
        expect(explain(one.facts, one.key, one.resource, one.now).allowed).toBe(expected);
      }),
      { numRuns: RUNS, seed },
    );
  });

  it('are tried on cases of which 30 to 70 % are allowed, each rule deciding 1 % or more', () => {
    const sample = fc.sample(cases, { numRuns: RUNS, seed });
    const share = (count: number) => (100 * count) / sample.length;
    const yes = share(sample.filter(oracle).length);
    const mix = Object.fromEntries(
      Object.entries(DECIDERS).map(([name, take]) => [
        name,
        share(sample.filter((one) => oracle(one) !== oracle(take(one))).length),
      ]),
    );
    process.stdout.write(
      `cases: ${sample.length}, allowed ${yes.toFixed(1)} %, decided by ${Object.entries(mix)
        .map(([name, part]) => `${name} ${part.toFixed(2)} %`)
        .join(', ')}\n`,
    );
    expect(yes).toBeGreaterThanOrEqual(30);
    expect(yes).toBeLessThanOrEqual(70);
    for (const part of Object.values(mix)) expect(part).toBeGreaterThanOrEqual(1);
  });

  it('cites sources that alone are enough, and that cannot be spared', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { allowed: yes, sources } = explain(one.facts, one.key, one.resource, one.now);
        fc.pre(yes && sources.every(({ grantId }) => grantId !== undefined));
        const cited = (source: Source, grant: { id: string }) =>
          sources.some((e) => e.source === source.kind && e.sourceId === source.id && e.grantId === grant.id);
        const keep = (wanted: boolean) =>
          change(one, {
            sources: one.facts.sources.map((source) => ({
              ...source,
              grants: source.grants.filter(
                (grant) => cited(source, grant) === wanted || grant.key === 'support.viewAll',
              ),
            })),
          });
        expect(oracle(keep(true))).toBe(true);
        const spared = change(one, {
          sources: one.facts.sources.map((source) => ({
            ...source,
            grants: source.grants.filter((grant) => !cited(source, grant)),
          })),
        });
        expect(oracle(spared)).toBe(false);
      }),
      { numRuns: RUNS / 4, seed },
    );
  });

  it('hold until validUntil and are asked again from then on', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const snapshot = compile(one.facts, one.now);
        const ends = one.facts.sources.flatMap(({ grants }) =>
          grants.map(({ expiresAt = one.now }) => expiresAt),
        );
        for (const end of ends.filter((at) => at > one.now && at < snapshot.validUntil)) {
          expect(snapshot.can(one.key, one.resource)).toBe(oracle({ ...one, now: end }));
        }
        if (snapshot.validUntil === Infinity) return;
        expect(snapshot.can(one.key, one.resource)).toBe(oracle({ ...one, now: snapshot.validUntil - 1 }));
        expect(compile(one.facts, snapshot.validUntil).can(one.key, one.resource)).toBe(
          oracle({ ...one, now: snapshot.validUntil }),
        );
      }),
      { numRuns: RUNS / 4, seed },
    );
  });
});
