import fc from 'fast-check';
import { uniteRules } from '../../../core/access/departments';
import type { DepartmentRule } from '../../../core/access/facts';

const ids = ['a', 'b', 'c', 'd'];
const rules = fc.option(
  fc.record({ mode: fc.constantFrom('allBut' as const, 'only' as const), departments: fc.subarray(ids) }),
  { nil: undefined },
);
const closes = (rule: DepartmentRule | undefined, id: string) =>
  rule !== undefined && rule.departments.includes(id) === (rule.mode === 'allBut');

it('two rules in one close what either closes, and nothing else (R4)', () => {
  fc.assert(
    fc.property(rules, rules, fc.constantFrom(...ids, 'later'), (a, b, id) => {
      expect(closes(uniteRules(a, b), id)).toBe(closes(a, id) || closes(b, id));
    }),
  );
});
