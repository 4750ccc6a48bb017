import { z } from 'zod';
import { ConflictError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { changeAccount } from './change';
import { isOwn, MANAGES } from './delegation';
import { requireRule } from './department-rules';
import type { DepartmentRule } from './facts';
import { Id } from './inputs';
import { parse } from './parse';
import { refuseRepeat } from './refuse-repeat';
import { ruleShown } from './rule-shown';
import { requireFresh } from './require-fresh';
import { findSubject, hasAll, heldBy } from './subjects';

/** All departments but these are open, or only these; without a rule all are. Teams have acts of their own: whoever closes one to a
 * team closes it to all of its people. */
export const SetDepartmentRule = z.strictObject({
  account: Id,
  subject: z.strictObject({ kind: z.enum(['membership', 'contact']), id: Id }),
  rule: z.strictObject({ mode: z.enum(['allBut', 'only']), departments: z.array(Id).max(200) }).optional(),
});
/** The same, as callers write it. */
export type SetDepartmentRule = z.infer<typeof SetDepartmentRule>;

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
    const { tx, facts, bump, record } = change;
    const target = await findSubject(tx, account, subject);
    change.needs(MANAGES[subject.kind]);
    if (hasAll(target)) throw new ConflictError('departments', 'HAS_ALL');
    const after = await checked(tx, wanted);
    const before = await tx.access.departmentRule(subject);
    const held = await heldBy(tx, account, subject, target);
    const own = facts !== undefined && isOwn(facts, subject);
    await requireRule(change, { manage: MANAGES[subject.kind], own, before, after, held });
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'setDepartmentRule');
    await tx.access.setDepartmentRule(account, subject, after);
    await bump();
    const name = `${subject.kind}:${subject.id}`;
    await record('departments.set', { subject: name, before: ruleShown(before), after: ruleShown(after) });
    return after;
  });
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
