import { z } from 'zod';
import type { ActorContext } from '../ports/context';
import { requireLook } from '../people/list-people';
import { grantSet, type GrantSet } from './grant-set';
import { Id, SubjectInput } from './inputs';
import { parse } from './parse';
import { findSubject } from './subjects';

/** Whose grants. */
export const ReadGrants = z.strictObject({ account: Id, subject: SubjectInput });
/** The same, as callers write it. */
export type ReadGrants = z.infer<typeof ReadGrants>;

/** What a subject holds itself, with the version that a change of the whole set must name.
 * @throws NotAllowedError, NotFoundError */
export async function readGrants(ctx: ActorContext, input: ReadGrants): Promise<GrantSet> {
  const { account, subject } = parse(ReadGrants, input);
  await requireLook(ctx, account);
  await findSubject(ctx.read, account, subject);
  return grantSet(await ctx.read.access.grantsOf(subject));
}
