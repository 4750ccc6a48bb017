import { z } from 'zod';
import { AccountPlace, Grant, GrantIn, Id, Key, listOf, SubjectKind } from '../fields';

/** Whose grants: a membership’s, contact’s, team’s or remote team’s. */
export const SubjectPlace = AccountPlace.extend({ kind: SubjectKind, id: Id });

/** Which of them: the one of a key. */
export const GrantPlace = SubjectPlace.extend({ key: Key });
/** For which service; without one the account-wide grant. */
export const GrantReach = z.strictObject({ service: Id.optional() });

const Taken = z.strictObject({ key: Key, service: Id.optional() });
/** What comes and what goes; what is in neither stays. */
export const GrantEdit = z.strictObject({
  add: z.array(GrantIn).max(200).default([]),
  remove: z.array(Taken).max(200).default([]),
});

/** All that somebody shall hold themselves. */
export const GrantsIn = z.strictObject({ grants: z.array(GrantIn).max(200) });

/** All that somebody holds themselves. */
export const Grants = z.object({ grants: listOf(Grant), version: z.string().describe('For If-Match') });
