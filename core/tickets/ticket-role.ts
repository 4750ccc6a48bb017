import { partsOf } from '../access/principal';
import { requireOperator } from '../access/staff';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';

/** Looking as somebody shows staff no ticket, nor what one is called, that their own role keeps from them (R18).
 * @throws NotAllowedError */
export async function requireTicketRole(ctx: ActorContext): Promise<void> {
  const { by } = ctx.actor;
  if (by === undefined || partsOf(by).kind !== 'staff') return;
  await requireOperator({ ...ctx, actor: { ...ctx.actor, principal: by } }, ctx.read, 'tickets');
}

/** The same as an answer, for what shows tickets beside other things. */
export async function hasTicketRole(ctx: ActorContext): Promise<boolean> {
  try {
    await requireTicketRole(ctx);
    return true;
  } catch (error) {
    if (error instanceof NotAllowedError) return false;
    throw error;
  }
}
