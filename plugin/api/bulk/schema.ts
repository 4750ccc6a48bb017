import { z } from 'zod';
import { GROUPS } from '../../../core/index';
import { Id, InstantIn, InstantOut, Key, listOf, SubjectKind } from '../fields';

/** What holds grants, by its kind and id. */
export const SubjectIn = z.strictObject({ kind: SubjectKind, id: Id });
/** The same, as it goes out. */
export const SubjectOut = z.object({ kind: SubjectKind, id: Id });
const Wanted = z.object({ key: Key, service: Id.optional(), expiresAt: InstantOut.optional() });

/** What would become of each, and whether the caller may do it. */
export const PreviewOut = z.object({
  rows: listOf(
    z.object({
      subject: SubjectOut,
      name: z.string(),
      gained: listOf(Wanted),
      lost: listOf(Wanted),
      may: z.string().describe('`CAN`, or why not'),
    }),
  ),
  seen: z.string().describe('Goes back with the order to do exactly this'),
});

/** The word of the preview that it was this that was shown. */
export const Seen = z.string().max(64).describe('The `seen` of the preview');

/** What became of one of them. */
export const PlanOut = z.object({ subject: SubjectOut, gained: listOf(Wanted), lost: listOf(Wanted) });

/** Whose own grants are copied, and to whom. */
export const CopyIn = z.strictObject({ from: SubjectIn, to: SubjectIn });

/** A group of the catalogue, account-wide or on a service. */
export const GroupReach = z.strictObject({ service: Id.optional() });
/** The same, and until when. */
export const GroupIn = GroupReach.extend({ expiresAt: InstantIn.optional() });
/** The groups of the catalogue. */
export const Group = z.enum(GROUPS);
