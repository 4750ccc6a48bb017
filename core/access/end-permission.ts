import { z } from 'zod';
import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { LoadedFacts, StoredGrant, Subject } from '../ports/stores/access-store';
import { factsOf } from './authorize';
import { holdsAll } from './effective';
import { mayTake, type DelegationRefusal } from './delegation';
import type { Grant } from './facts';
import { actorOf, shown } from './give-permission';
import { Id, Key, SubjectInput } from './inputs';
import { parse } from './parse';
import { requireFresh } from './require-fresh';
import { isStaff, requireStaff } from './staff';
import { refuseRepeat } from './refuse-repeat';
import { findSubject, heldBy, type FoundSubject } from './subjects';

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
  return ctx.transaction(async (tx) => {
    await tx.lock(account);
    const loaded = isStaff(ctx.actor.principal) ? undefined : await factsOf(ctx, tx, account);
    const target = await findSubject(tx, account, subject);
    const held = await heldBy(tx, account, subject, target);
    if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account });
    if (!loaded) await requireStaff(ctx, tx, 'change');
    else {
      const refusal = mayTakeFrom(loaded, { subject, held, target });
      if (refusal) throw new NotAllowedError(refusal, { key, account });
    }
    const grant = (await tx.access.grantsOf(subject)).find(
      (one) => one.key === key && one.service === service,
    );
    if (!grant) throw new NotFoundError('grant');
    requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'end');
    await tx.access.endGrant(grant.id);
    await tx.access.bump([`account:${account}`]);
    await tx.record(account, {
      action: 'access.ended',
      ...actorOf(ctx),
      subject: `${subject.kind}:${subject.id}`,
      before: shown(grant),
    });
    return grant;
  });
}

/** Owner and masters hold every key, so whoever takes from them must hold every key too. */
function mayTakeFrom(
  { facts, now }: LoadedFacts,
  { subject, held, target }: { subject: Subject; held: readonly Grant[]; target: FoundSubject },
): DelegationRefusal | undefined {
  const hasAll = target.role === 'owner' || target.role === 'master';
  if (hasAll && !holdsAll(facts)) return 'MORE_THAN_YOU';
  return mayTake(facts, { subject, held, now });
}
