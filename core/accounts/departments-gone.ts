import { INSTALLATION } from '../activity/installation';
import type { DepartmentRule } from '../access/facts';
import { ruleShown } from '../access/rule-shown';
import type { Context } from '../ports/context';
import type { Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';

/** A department that is gone, and the one the host names in its place, if any. */
interface Gone {
  id: string;
  after?: string;
}

/**
 * Denials of departments that the host no longer has end, or move to the one it names in their place; each account's log
 * says so (R19). Called before the departments themselves go, so that nothing is open in between.
 */
export async function leaveDepartments(
  ctx: Context,
  live: readonly { id: string }[],
  readAt: number,
): Promise<void> {
  const known = await ctx.read.accounts.departments();
  for (const { id } of known) {
    if (live.some((one) => one.id === id)) continue;
    const after = await ctx.host.departmentAfter?.(id);
    const isThere = after !== undefined && live.some((one) => one.id === after);
    await leaveOne(ctx, isThere ? { id, after } : { id }, readAt);
  }
}

async function leaveOne(ctx: Context, gone: Gone, readAt: number): Promise<void> {
  for (const account of await ctx.read.lives.accountsNaming(gone.id)) {
    await ctx.transaction(async (tx) => {
      await tx.lock(account);
      // A reading that another has overtaken may miss a department that came since: nothing ends by it.
      if (Number(await tx.accounts.cursor(`read:${INSTALLATION}`)) > readAt) return;
      for (const { subject, rule } of await tx.lives.rulesNaming(account, gone.id)) {
        await leave(tx, account, subject, { rule, after: without(rule, gone) });
      }
      await tx.access.bump([`account:${account}`]);
    });
  }
}

async function leave(
  tx: Writes,
  account: string,
  subject: Subject,
  { rule, after }: { rule: DepartmentRule; after: DepartmentRule | undefined },
): Promise<void> {
  await tx.access.setDepartmentRule(account, subject, after);
  await tx.record(account, {
    action: 'department.ended',
    actor: 'system',
    channel: 'host',
    subject: `${subject.kind}:${subject.id}`,
    before: ruleShown(rule),
    after: ruleShown(after),
  });
}

/** What is left of a rule. "Only these" opens nothing in the place of what is gone: that was closed before. */
function without({ mode, departments }: DepartmentRule, gone: Gone): DepartmentRule | undefined {
  const left = new Set(departments.filter((id) => id !== gone.id));
  if (gone.after !== undefined && mode === 'allBut') left.add(gone.after);
  return mode === 'allBut' && left.size === 0 ? undefined : { mode, departments: [...left] };
}
