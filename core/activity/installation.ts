import { z } from 'zod';
import { given } from '../access/given';
import { parse } from '../access/parse';
import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { SetAsideLetter } from '../ports/letter';
import { FilterFields, type ActivityFilter } from './activity-filter';
import type { ActivityRow } from './entry';

/** The log of what belongs to no account. */
export const INSTALLATION = 'installation';

const LogInput = z.strictObject({
  before: z.number().int().positive().optional(),
  limit: z.number().int().min(1).max(500).optional(),
  ...FilterFields,
});

/** The installation's own log, newest first, for staff.
 * @throws NotAllowedError, InvalidInputError */
export async function readInstallationActivity(
  ctx: ActorContext,
  input: ActivityFilter & { before?: number; limit?: number },
): Promise<ActivityRow[]> {
  const { limit = 50, ...asked } = parse(LogInput, input);
  await requireOperator(ctx, ctx.read, 'audit');
  return ctx.read.activity(INSTALLATION, { limit, ...given(asked) });
}

/** Letters that were given up or are uncertain, for staff.
 * @throws NotAllowedError */
export async function listSetAside(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<SetAsideLetter[]> {
  await requireOperator(ctx, ctx.read, 'audit');
  return ctx.read.setAside(100);
}
