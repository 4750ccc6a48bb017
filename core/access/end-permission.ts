import { z } from 'zod';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { StoredGrant, Subject } from '../ports/stores/access-store';
import { changeAccount, type Change } from './change';
import { MANAGES } from './delegation';
import { shown } from './give-permission';
import { Id, Key, SubjectInput } from './inputs';
import { parse } from './parse';
import { refuseRepeat } from './refuse-repeat';
import { requireFresh } from './require-fresh';
import { findSubject, hasAll, heldBy, type FoundSubject } from './subjects';

/** Which grant of a subject ends: the one of this key, for this service or account-wide. */
export const EndPermission = z.strictObject({
  account: Id,
  subject: SubjectInput,
  key: Key,
  service: Id.optional(),
});
/** The same, as callers write it. */
export type EndPermission = z.infer<typeof EndPermission>;

/**
 * Ends a grant that the subject holds itself; what it has through a team stays. It works from the next decision on (R7).
 * @throws NotAllowedError, NotFreshError, NotFoundError when there is no such grant
 */
export async function endPermission(ctx: ActorContext, input: EndPermission): Promise<StoredGrant> {
  const { account, subject, key, service } = parse(EndPermission, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx } = change;
    await judgeEnding(change, subject, await findSubject(tx, account, subject));
    const own = await tx.access.grantsOf(subject);
    const grant = own.find((one) => one.key === key && one.service === service);
    if (!grant) throw new NotFoundError('grant');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'end');
    await endStored(change, grant);
    return grant;
  });
}

/** Lets on only who may take something from this subject (R6).
 * @throws NotAllowedError */
export async function judgeEnding(change: Change, subject: Subject, target: FoundSubject): Promise<void> {
  const held = await heldBy(change.tx, change.account, subject, target);
  change.loses({ manage: MANAGES[subject.kind], held, hasAll: hasAll(target) });
}

/** Ends a grant that was judged. */
export async function endStored({ tx, bump, record }: Change, grant: StoredGrant): Promise<void> {
  const { kind, id } = grant.subject;
  await tx.access.endGrant(grant.id);
  await bump();
  await record('access.ended', { subject: `${kind}:${id}`, before: shown(grant) });
}
