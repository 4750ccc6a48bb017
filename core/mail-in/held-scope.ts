import { partsOf } from '../access/principal';
import { requireOperator, type StaffAct } from '../access/staff';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { HeldMail } from '../ports/stores/held-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** The departments whose mail staff may look at; undefined: every one's, and what is to none. */
export type HeldScope = readonly string[] | undefined;

/** Lets staff on to mail that is held, to the list of it or to what it says; whoever supports departments, to theirs (R18).
 * @throws NotAllowedError */
export async function heldScope(
  ctx: ActorContext,
  read: Reads | Writes,
  act: Extract<StaffAct, 'held' | 'tickets'>,
): Promise<HeldScope> {
  await requireOperator(ctx, read, act);
  const { kind, id } = partsOf(ctx.actor.principal);
  const staff = kind === 'staff' ? await read.accounts.staff(id) : undefined;
  return staff?.role === 'support' ? staff.departments : undefined;
}

/** Whether a department is among them. */
export function isInScope(scope: HeldScope, department: string): boolean {
  return scope === undefined || scope.includes(department);
}

/** Mail that is held, for staff who may read it; what is another department's isn't there.
 * @throws NotAllowedError, NotFoundError */
export async function findHeld(
  ctx: ActorContext,
  read: Reads | Writes,
  id: string,
): Promise<{ mail: HeldMail; scope: HeldScope }> {
  const scope = await heldScope(ctx, read, 'tickets');
  const mail = await read.held.one(id);
  if (!mail || !isInScope(scope, mail.department)) throw new NotFoundError('mail');
  return { mail, scope };
}
