import { z } from 'zod';
import { requireLook } from '../../people/list-people';
import type { ActorContext } from '../../ports/context';
import type { Preset } from '../../ports/stores/preset-store';
import { Id } from '../inputs';
import { parse } from '../parse';
import { requireOperator } from '../staff';

const Input = z.strictObject({ account: Id.optional() });

/** The installation's presets by name: for whoever may see an account's people, and for staff without one.
 * @throws NotAllowedError, NotFoundError */
export async function listPresets(ctx: ActorContext, input: z.infer<typeof Input>): Promise<Preset[]> {
  const { account } = parse(Input, input);
  await (account === undefined ? requireOperator(ctx, ctx.read, 'audit') : requireLook(ctx, account));
  return ctx.read.presets.all();
}
