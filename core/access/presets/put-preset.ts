import { z } from 'zod';
import { ConflictError, InvalidInputError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { Preset } from '../../ports/stores/preset-store';
import type { Writes } from '../../ports/stores/stores';
import { Id, Key, line } from '../inputs';
import { parse } from '../parse';
import { changePresets, findPreset, recordPreset } from './change-presets';

/** A preset as it shall be; without `preset` it is a new one. */
export const PutPreset = z.strictObject({
  preset: Id.optional(),
  name: line(100),
  keys: z.array(Key).min(1).max(200),
});
/** The same, as callers write it. */
export type PutPreset = z.infer<typeof PutPreset>;

/**
 * Makes a preset, or changes one: nobody who got it is changed by that. Only staff who may change things do.
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError for a name that another one has
 */
export async function putPreset(ctx: ActorContext, input: PutPreset): Promise<Preset> {
  const { preset: id, name, keys } = parse(PutPreset, input);
  if (new Set(keys).size < keys.length) throw new InvalidInputError('keys', 'TWICE');
  return changePresets(ctx, 'putPreset', async (tx) => {
    const before = id === undefined ? undefined : await findPreset(tx, id);
    const after = { id: before?.id ?? ctx.ids.next(), name, keys };
    await requireFree(tx, after);
    await tx.presets.put(after);
    await recordPreset(ctx, tx, { action: 'preset.changed', before, after });
    return after;
  });
}

async function requireFree(tx: Writes, { id, name }: Preset): Promise<void> {
  const there = (await tx.presets.all()).find((one) => one.name === name && one.id !== id);
  if (there) throw new ConflictError('preset', 'NAME_TAKEN', { present: there.id });
}
