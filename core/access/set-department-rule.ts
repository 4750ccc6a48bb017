import { z } from 'zod';
import { ConflictError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import { changeAccount, type Change } from './change';
import { isOwn, MANAGES } from './delegation';
import { requireRule } from './department-rules';
import type { DepartmentRule } from './facts';
import { Id } from './inputs';
import { parse } from './parse';
import { refuseRepeat } from './refuse-repeat';
import { ruleShown } from './rule-shown';
import { requireFresh } from './require-fresh';
import { findSubject, hasAll, heldBy, type FoundSubject } from './subjects';

/** All departments but these are open, or only these; without a rule all are. Teams have acts of their own: whoever closes one to a
 * team closes it to all of its people. */
export const SetDepartmentRule = z.strictObject({
  account: Id,
  subject: z.strictObject({ kind: z.enum(['membership', 'contact']), id: Id }),
  rule: z.strictObject({ mode: z.enum(['allBut', 'only']), departments: z.array(Id).max(200) }).optional(),
});
/** The same, as callers write it. */
export type SetDepartmentRule = z.infer<typeof SetDepartmentRule>;

/** A rule, and what stood there before. */
export interface RuleStep {
  readonly before: DepartmentRule | undefined;
  readonly after: DepartmentRule | undefined;
}

/**
 * Closes departments to a member or contact, or opens them again (R4): for those alone who may enter them, and never for somebody
 * who holds every key (R6).
 * @throws NotAllowedError, NotFreshError, NotFoundError of the subject or a department, ConflictError
 */
export async function setDepartmentRule(
  ctx: ActorContext,
  input: SetDepartmentRule,
): Promise<DepartmentRule | undefined> {
  const { account, subject, rule: wanted } = parse(SetDepartmentRule, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx } = change;
    const target = await findSubject(tx, account, subject);
    change.needs(MANAGES[subject.kind]);
    if (hasAll(target)) throw new ConflictError('departments', 'HAS_ALL');
    const after = await checked(tx, wanted);
    const before = await tx.access.departmentRule(subject);
    await judgePersonRule(change, subject, { target, before, after });
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'setDepartmentRule');
    await writeRule(change, subject, { before, after });
    return after;
  });
}

/** Closing and opening departments to one person is judged by all that they hold (R6).
 * @throws NotAllowedError */
export async function judgePersonRule(
  change: Change,
  subject: Subject,
  { target, ...rules }: RuleStep & { target: FoundSubject },
): Promise<void> {
  const { tx, account, facts } = change;
  const held = await heldBy(tx, account, subject, target);
  const own = facts !== undefined && isOwn(facts, subject);
  await requireRule(change, { manage: MANAGES[subject.kind], own, held, ...rules });
}

/** Puts a rule in the place of another, once that was judged. */
export async function writeRule(
  { tx, account, bump, record }: Change,
  subject: Subject,
  { before, after }: RuleStep,
): Promise<void> {
  await tx.access.setDepartmentRule(account, subject, after);
  await bump();
  const name = `${subject.kind}:${subject.id}`;
  await record('departments.set', { subject: name, before: ruleShown(before), after: ruleShown(after) });
}

/** Departments are the installation's; each is named once.
 * @throws NotFoundError */
async function checked(tx: Writes, rule: DepartmentRule | undefined): Promise<DepartmentRule | undefined> {
  if (!rule) return undefined;
  const known = new Set((await tx.accounts.departments()).map(({ id }) => id));
  const departments = [...new Set(rule.departments)];
  if (departments.some((id) => !known.has(id))) throw new NotFoundError('department');
  return rule.mode === 'allBut' && departments.length === 0 ? undefined : { mode: rule.mode, departments };
}
