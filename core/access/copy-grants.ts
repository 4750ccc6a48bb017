import { z } from 'zod';
import { InvalidInputError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { carryOut, planFor } from './bulk/carry-out';
import { toAdd, type Plan } from './bulk/plan';
import { preview, type Preview } from './bulk/preview';
import type { Target } from './bulk/targets';
import { changeAccount } from './change';
import { Id, SubjectInput } from './inputs';
import { parse } from './parse';
import { findSubject } from './subjects';

/** Whose own grants are copied, and to whom. */
export const PreviewCopy = z.strictObject({ account: Id, from: SubjectInput, to: SubjectInput });
/** The same, as callers write it. */
export type PreviewCopy = z.infer<typeof PreviewCopy>;

/** The same, with the word of the preview that it was this that was shown. */
export const CopyGrants = PreviewCopy.extend({ seen: z.string().max(64) });
/** The same, as callers write it. */
export type CopyGrants = z.infer<typeof CopyGrants>;

/** What somebody would gain by a copy of another's grants; they lose nothing.
 * @throws NotAllowedError, NotFoundError, InvalidInputError, ConflictError for the owner and masters */
export async function previewCopy(ctx: ActorContext, input: PreviewCopy): Promise<Preview> {
  const { account, from, to } = parse(PreviewCopy, input);
  return preview(ctx, { account, subjects: [to] }, () => plannerFrom(ctx.read, { account, from, to }));
}

/**
 * Gives somebody what another holds itself, with the same reach and the same ends, beside what is theirs already (R6). What that
 * other has through teams isn't copied.
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError; ConflictError for the owner and masters, and
 * when it isn't what was previewed any more
 */
export async function copyGrants(ctx: ActorContext, input: CopyGrants): Promise<Plan | undefined> {
  const { account, from, to, seen } = parse(CopyGrants, input);
  return changeAccount(ctx, account, async (change) => {
    const plan = await plannerFrom(change.tx, { account, from, to });
    const planned = await planFor(change.tx, { account, subjects: [to], now: change.now }, plan);
    const about = { from: `${from.kind}:${from.id}` };
    const [done] = await carryOut(ctx, change, planned, {
      action: 'grants.copied',
      seen,
      as: 'grants',
      about,
    });
    return done;
  });
}

/** @throws InvalidInputError for one and the same, NotFoundError */
async function plannerFrom(
  read: Reads | Writes,
  { account, from, to }: PreviewCopy,
): Promise<(target: Target) => Plan> {
  if (from.kind === to.kind && from.id === to.id) throw new InvalidInputError('to', 'SAME');
  await findSubject(read, account, from);
  const grants = await read.access.grantsOf(from);
  return (target) => toAdd(target, grants);
}
