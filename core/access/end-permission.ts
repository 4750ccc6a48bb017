import { z } from 'zod';
import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { StoredGrant } from '../ports/stores/access-store';
import { factsOf } from './authorize';
import { mayTake } from './delegation';
import { actorOf, shown } from './give-permission';
import { Id, Key, SubjectInput } from './inputs';
import { parse } from './parse';
import { requireFresh } from './require-fresh';
import { isStaff, requireStaff } from './staff';
import { findSubject } from './subjects';

export const EndPermission = z.strictObject({
  account: Id,
  subject: SubjectInput,
  key: Key,
  service: Id.optional(),
});
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
    await findSubject(tx, account, subject);
    const held = await tx.access.grantsOf(subject);
    if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account });
    if (!loaded) await requireStaff(ctx, tx, 'change');
    else {
      const refusal = mayTake(loaded.facts, { subject, held, now: loaded.now });
      if (refusal) throw new NotAllowedError(refusal, { key, account });
    }
    const grant = held.find((one) => one.key === key && one.service === service);
    if (!grant) throw new NotFoundError('grant');
    requireFresh(ctx, 'grants');
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
