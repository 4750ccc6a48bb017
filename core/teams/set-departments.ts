import { z } from 'zod';
import type { Change } from '../access/change';
import { MANAGES } from '../access/delegation';
import type { DepartmentRule } from '../access/facts';
import { Id } from '../access/inputs';
import { changeAccount } from '../access/change';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { findSubject, hasAll, heldBy } from '../access/subjects';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import { closedBy, requireEntry } from './judge-departments';
import { RuleInput } from './team-inputs';

/** Which departments are closed to a team; no rule: none. */
export const SetTeamDepartments = z.strictObject({ account: Id, team: Id, rule: RuleInput.optional() });
/** The same, as callers write it. */
export type SetTeamDepartments = z.infer<typeof SetTeamDepartments>;

/** Which departments are closed to a remote team; no rule: none. */
export const SetRemoteDepartments = z.strictObject({ account: Id, remote: Id, rule: RuleInput.optional() });
/** The same, as callers write it. */
export type SetRemoteDepartments = z.infer<typeof SetRemoteDepartments>;

/**
 * Closes departments to everybody in a team, whatever else they have (R4); without a rule all are open.
 * @throws NotAllowedError, NotFreshError, NotFoundError for what is no department, ConflictError
 */
export async function setTeamDepartments(ctx: ActorContext, input: SetTeamDepartments): Promise<void> {
  const { account, team, rule } = parse(SetTeamDepartments, input);
  await setDepartments(ctx, { account, subject: { kind: 'team', id: team }, rule });
}

/** The same for everybody whom an entry lets in.
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError */
export async function setRemoteDepartments(ctx: ActorContext, input: SetRemoteDepartments): Promise<void> {
  const { account, remote, rule } = parse(SetRemoteDepartments, input);
  await setDepartments(ctx, { account, subject: { kind: 'remote', id: remote }, rule });
}

interface Setting {
  account: string;
  subject: Subject;
  rule: DepartmentRule | undefined;
}

async function setDepartments(ctx: ActorContext, setting: Setting): Promise<void> {
  const { account, subject, rule } = setting;
  await changeAccount(ctx, account, async (change) => {
    const { tx, bump, record } = change;
    change.needs(MANAGES[subject.kind]);
    await findSubject(tx, account, subject);
    await requireDepartments(tx, rule);
    const before = await tx.teams.ruleOf(subject);
    await judgeTeamRule(change, { subject, before, rule });
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'setDepartments');
    await tx.access.setDepartmentRule(account, subject, rule);
    await bump();
    await record('departments.set', {
      subject: `${subject.kind}:${subject.id}`,
      ...(before ? { before: { ...before } } : {}),
      ...(rule ? { after: { ...rule } } : {}),
    });
  });
}

/** What is closed or opened by it must be open to whoever does it; who is shut out must have nothing that they lack (R6).
 * @throws NotAllowedError */
export async function judgeTeamRule(
  change: Change,
  { subject, before, rule }: { subject: Subject; before: DepartmentRule | undefined; rule: Setting['rule'] },
): Promise<void> {
  const { tx, account } = change;
  const [was, is] = [await closedBy(tx, before), await closedBy(tx, rule)];
  const shut = is.filter((id) => !was.includes(id));
  requireEntry(change, [...shut, ...was.filter((id) => !is.includes(id))]);
  if (shut.length === 0) return;
  const manage = MANAGES[subject.kind];
  change.loses({ manage, held: await tx.access.grantsOf(subject) });
  if (subject.kind !== 'team') return;
  for (const member of await membersOf(tx, account, subject.id)) {
    const target = await findSubject(tx, account, member);
    // A denial binds neither owner nor masters (R4).
    if (!hasAll(target)) change.loses({ manage, held: await heldBy(tx, account, member, target) });
  }
}

async function membersOf(tx: Writes, account: string, team: string): Promise<Subject[]> {
  const places = (await tx.teams.membersOf(team)).flatMap(({ principals }) => principals);
  const people = await tx.people.peopleOf(account);
  return people.filter(({ principal }) => places.includes(principal)).flatMap(({ subject }) => subject ?? []);
}

async function requireDepartments(tx: Writes, rule: DepartmentRule | undefined): Promise<void> {
  const known = new Set((await tx.accounts.departments()).map(({ id }) => id));
  if (rule?.departments.some((id) => !known.has(id))) throw new NotFoundError('department');
}
