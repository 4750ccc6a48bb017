import { z } from 'zod';
import type { ActorContext } from '../../ports/context';
import { carryOut, planFor } from '../bulk/carry-out';
import { toReplace, type Plan } from '../bulk/plan';
import { preview, type Preview } from '../bulk/preview';
import { changeAccount } from '../change';
import { Id, SubjectInput } from '../inputs';
import { parse } from '../parse';
import { findPreset } from './change-presets';

/** Which preset for whom. */
export const PreviewPreset = z.strictObject({
  account: Id,
  preset: Id,
  subjects: z.array(SubjectInput).min(1).max(100),
});
/** The same, as callers write it. */
export type PreviewPreset = z.infer<typeof PreviewPreset>;

/** The same, with the word of the preview that it was this that was shown. */
export const ApplyPreset = PreviewPreset.extend({ seen: z.string().max(64) });
/** The same, as callers write it. */
export type ApplyPreset = z.infer<typeof ApplyPreset>;

/**
 * What a preset would give to each and take from each: it replaces account-wide grants; what is given for one service, and the
 * ends of what stays, are kept.
 * @throws NotAllowedError, NotFoundError, InvalidInputError, ConflictError for the owner and masters
 */
export async function previewPreset(ctx: ActorContext, input: PreviewPreset): Promise<Preview> {
  const { account, preset, subjects } = parse(PreviewPreset, input);
  return preview(ctx, { account, subjects }, async () => {
    const { keys } = await findPreset(ctx.read, preset);
    return (target) => toReplace(target, keys);
  });
}

/**
 * Copies a preset to all of these or to none, exactly as it was previewed (R6).
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError; ConflictError for the owner and masters, and
 * when it isn't what was previewed any more
 */
export async function applyPreset(ctx: ActorContext, input: ApplyPreset): Promise<readonly Plan[]> {
  const { account, preset, subjects, seen } = parse(ApplyPreset, input);
  return changeAccount(ctx, account, async (change) => {
    const { keys } = await findPreset(change.tx, preset);
    const where = { account, subjects, now: change.now };
    const planned = await planFor(change.tx, where, (target) => toReplace(target, keys));
    return carryOut(ctx, change, planned, {
      action: 'preset.applied',
      seen,
      as: 'grants',
      about: { preset },
    });
  });
}
