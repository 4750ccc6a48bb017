import { z } from 'zod';
import { Id, Instant, Key, line, linesOrNone } from '../access/inputs';
import { ADMISSIONS } from '../ports/stores/team-store';

/** What a team, or an account's entry for one of another, is called. */
export const TeamName = line(100);

/** What a team is there for, in a few sentences. */
export const Description = linesOrNone(500);

/** Who has a place in a team of the account: a member of it, or a contact. */
export const MemberInput = z.strictObject({ kind: z.enum(['membership', 'contact']), id: Id });

/** An invite code as somebody typed or pasted it. */
export const CodeInput = z.string().min(1).max(80);

/** How people of a link's team are let in. */
export const AdmissionInput = z.enum(ADMISSIONS);

/** The keys that an account picks for another's team. */
export const GrantInputs = z
  .array(z.strictObject({ key: Key, service: Id.optional(), expiresAt: Instant.optional() }))
  .min(1)
  .max(200);

/** Departments closed to a subject; absent: none is. */
export const RuleInput = z.strictObject({
  mode: z.enum(['allBut', 'only']),
  departments: z.array(Id).max(200),
});

/** A link, and the account from whose side it is spoken of. */
export const LinkInput = z.strictObject({ account: Id, remote: Id });
/** The same, as callers write it. */
export type LinkInput = z.infer<typeof LinkInput>;
