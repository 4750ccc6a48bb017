import { z } from 'zod';
import type { ActorContext } from '../ports/context';
import { carryOut, planFor } from './bulk/carry-out';
import { toAdd, type Plan } from './bulk/plan';
import { preview, type Preview } from './bulk/preview';
import type { Target } from './bulk/targets';
import { PERMISSION_KEYS } from './catalogue';
import { changeAccount } from './change';
import { Id, SubjectInput } from './inputs';
import { parse } from './parse';

/** Which permission, on the whole account, for whom. */
export const PreviewGift = z.strictObject({
  account: Id,
  key: z.enum(PERMISSION_KEYS),
  subjects: z.array(SubjectInput).min(1).max(100),
});
/** The same, as callers write it. */
export type PreviewGift = z.infer<typeof PreviewGift>;

/** The same, with the word of the preview that it was this that was shown. */
export const GiveToMany = PreviewGift.extend({ seen: z.string().max(64) });
/** The same, as callers write it. */
export type GiveToMany = z.infer<typeof GiveToMany>;

/**
 * What one permission would bring to each; who has it already, for as long, gains nothing.
 * @throws NotAllowedError, NotFoundError, InvalidInputError, ConflictError for the owner and masters
 */
export async function previewGift(ctx: ActorContext, input: PreviewGift): Promise<Preview> {
  const { account, key, subjects } = parse(PreviewGift, input);
  const plan = (target: Target) => toAdd(target, [{ key }]);
  return preview(ctx, { account, subjects, as: 'picked' }, () => Promise.resolve(plan));
}

/**
 * Gives one permission to all of these or to none, exactly as it was previewed (R6).
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError; ConflictError for the owner and masters, and
 * when it isn't what was previewed any more
 */
export async function giveToMany(ctx: ActorContext, input: GiveToMany): Promise<readonly Plan[]> {
  const { account, key, subjects, seen } = parse(GiveToMany, input);
  return changeAccount(ctx, account, async (change) => {
    const where = { account, subjects, now: change.now };
    const planned = await planFor(change.tx, where, (target) => toAdd(target, [{ key }]));
    return carryOut(ctx, change, planned, { action: 'grants.given', seen, as: 'picked' });
  });
}
