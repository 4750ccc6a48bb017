import fc from 'fast-check';
import { judgeFor, rowsOf } from '../../../core/access/access-rows';
import { mayGive } from '../../../core/access/delegation';
import { explain } from '../../../core/access/explain';
import { compile } from '../../../core/access/snapshot';
import type { Facts } from '../../../core/access/facts';
import type { Resource } from '../../../core/access/resource';
import type { Subject } from '../../../core/ports/stores/access-store';
import { cases } from './generators';
import { allowed } from './oracle';
import { WORDS } from './words';

const RUNS = Number(process.env.LATCHKEY_RUNS ?? 8_000);
const seed = Number(process.env.LATCHKEY_SEED ?? 20261123);
const NOW = 1_000;

const subjects: fc.Arbitrary<Subject> = fc.record({
  kind: fc.constantFrom('contact', 'membership', 'team', 'remote'),
  id: fc.constantFrom('1', '2', '9'),
});

const placeOf = ({ account: { id: account } }: Facts, service: string | undefined): Resource =>
  service === undefined ? { type: 'account', id: account } : { type: 'service', id: service, account };

describe('all rows of somebody', () => {
  it('say each what that decision says when it is asked alone, and so does the oracle', () => {
    let yes = 0;
    fc.assert(
      fc.property(cases, subjects, ({ facts }, subject) => {
        const snapshot = compile(facts, NOW);
        const { rows } = rowsOf(facts, facts.services, { subject, now: NOW });
        const alone = rows.map(({ key, service }) => explain(facts, key, placeOf(facts, service), NOW));
        expect(rows.map(({ explanation }) => explanation)).toEqual(alone);
        const expected = rows.map(({ key, service }) =>
          allowed(WORDS, facts, key, placeOf(facts, service), NOW),
        );
        expect(alone.map((one) => one.allowed)).toEqual(expected);
        expect(rows.map(({ key, service }) => snapshot.can(key, placeOf(facts, service)))).toEqual(expected);
        yes += rows.filter((row) => row.service !== undefined && row.explanation.allowed).length;
      }),
      { numRuns: RUNS / 10, seed },
    );
    expect(yes).toBeGreaterThan(RUNS / 50);
  });

  it('show the grants that the subject holds itself, each where it is given', () => {
    fc.assert(
      fc.property(cases, subjects, ({ facts }, subject) => {
        const own = facts.sources.find(({ kind, id }) => kind === subject.kind && id === subject.id);
        const { rows, everywhere } = rowsOf(facts, facts.services, { subject, now: NOW });
        const all = [...rows, ...everywhere];
        const held = all.map(({ key, service }) =>
          own?.grants.find((one) => one.key === key && one.service === service),
        );
        expect(all.map(({ direct }) => direct)).toEqual(held);
      }),
      { numRuns: RUNS / 10, seed },
    );
  });

  it('let a reader give what they may give alone, and nothing else (R6)', () => {
    let given = 0;
    fc.assert(
      fc.property(cases, cases, subjects, ({ facts }, { facts: mine }, subject) => {
        const judge = judgeFor({ facts: mine, now: NOW }, { subject, held: [] });
        const { rows, everywhere } = rowsOf(facts, facts.services, { subject, now: NOW });
        const judged = [...rows, ...everywhere].map(judge).filter(({ give }) => give !== 'NOT_FOR_THIS');
        const alone = judged.map(({ key, service }) => {
          const grant = { key, ...(service === undefined ? {} : { service }) };
          return mayGive(mine, { subject, grant, now: NOW }) ?? 'CAN';
        });
        expect(judged.map(({ give }) => give)).toEqual(alone);
        given += alone.filter((one) => one === 'CAN').length;
      }),
      { numRuns: RUNS / 10, seed },
    );
    expect(given).toBeGreaterThan(RUNS / 50);
  });
});
