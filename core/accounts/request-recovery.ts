import { z } from 'zod';
import { changeAccount, type Change } from '../access/change';
import { Id, line } from '../access/inputs';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import { newToken } from '../people/mail-invitation';
import { requireEmail } from '../people/require-email';
import type { ActorContext } from '../ports/context';
import type { Recovery } from '../ports/stores/ownership-store';
import { tellOwners } from './tell-owners';

/** Which account's owner lost their address, the new one, and how staff know. */
export const RequestRecovery = z.strictObject({
  account: Id,
  email: z.string().max(254),
  reason: line(500),
});
/** The same, as callers write it. */
export type RequestRecovery = z.infer<typeof RequestRecovery>;

/**
 * A member of staff asks that the owner gets another address. Nothing changes by it: the new address is asked by mail whether
 * it wants that, every address on file is told, and a second one of staff, or 72 hours, must follow (R18).
 * @throws NotAllowedError for anybody but staff whose role may change, and for tokens; NotFreshError, InvalidInputError;
 * ConflictError while another is waiting, and for an address that is a login's
 */
export async function requestRecovery(ctx: ActorContext, input: RequestRecovery): Promise<Recovery> {
  const { account, email: typed, reason } = parse(RequestRecovery, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now } = change;
    requireStaff(ctx, account);
    const email = requireEmail(typed);
    const owner = await tx.users.ownerOf(account);
    if (!owner) throw new NotFoundError('account');
    if (await tx.ownership.waitingRecovery(account)) throw new ConflictError('recovery', 'WAITING');
    if (await tx.people.userWith(email)) throw new ConflictError('recovery', 'TAKEN');
    await requireFresh(ctx, 'ownership');
    await refuseRepeat(ctx, tx, 'recovery');
    const recovery: Recovery = {
      ...{ id: ctx.ids.next(), account, user: owner.user, email, reason, state: 'waiting' },
      ...{ requestedBy: ctx.actor.principal, requestedAt: now },
    };
    await ask(ctx, change, recovery);
    return recovery;
  });
}

/** Two of staff are two people: a token is nobody (R18).
 * @throws NotAllowedError */
export function requireStaff({ actor }: ActorContext, account: string): void {
  if (partsOf(actor.principal).kind !== 'staff') throw new NotAllowedError('STAFF_ROLE', { account });
}

async function ask(ctx: ActorContext, { tx, account, record }: Change, recovery: Recovery): Promise<void> {
  const { id, user } = recovery;
  const { token, hash } = newToken(ctx, 'recovery');
  await tx.ownership.addRecovery(recovery, hash);
  const [secret, week] = [ctx.ids.next(), 7 * 86_400_000];
  await tx.seal(secret, token, recovery.requestedAt + week);
  await tx.post({ lane: `mail:${id}`, kind: 'mail.recovery', payload: { recovery: id }, secret });
  await record('recovery.asked', { subject: `user:${user}`, after: { recovery: id } });
  await tellOwners(ctx, tx, { notice: 'recovery.asked', account, user });
}
