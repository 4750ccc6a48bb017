import { z } from 'zod';
import type { ActorContext } from '../../ports/context';
import { Id } from '../inputs';
import { parse } from '../parse';
import { changePresets, findPreset, recordPreset } from './change-presets';

const Input = z.strictObject({ preset: Id });

/** Takes a preset off the list; whoever got it keeps what they have. Only staff who may change things do.
 * @throws NotAllowedError, NotFreshError, NotFoundError */
export async function removePreset(ctx: ActorContext, input: z.infer<typeof Input>): Promise<void> {
  const { preset: id } = parse(Input, input);
  await changePresets(ctx, 'removePreset', async (tx) => {
    const before = await findPreset(tx, id);
    await tx.presets.remove(id);
    await recordPreset(ctx, tx, { action: 'preset.removed', before });
  });
}
