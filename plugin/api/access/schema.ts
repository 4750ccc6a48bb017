import { z } from 'zod';
import { AccountPlace, Id, InstantOut, Key, listOf, PrincipalName } from '../fields';
import { Person } from '../people/schema';

/** Who on which account. */
export const PersonPlace = AccountPlace.extend({ principal: PrincipalName });

/** A decision to be explained. */
export const Question = z.strictObject({
  principal: PrincipalName,
  key: z.string().max(64),
  resource: z.strictObject({
    type: z.enum(['account', 'service', 'department', 'ticket', 'invoice', 'domain']),
    id: Id,
  }),
});

const Evidence = z.object({
  source: z.string(),
  sourceId: z.string(),
  label: z.string(),
  grantId: Id.optional(),
  key: Key,
  service: Id.optional(),
  expiresAt: InstantOut.optional(),
});
const Blocker = z.object({ code: z.string(), by: z.string().optional(), at: InstantOut.optional() });
const Remedy = z.object({
  do: z.enum(['give', 'lift']),
  key: Key.optional(),
  code: z.string().optional(),
  by: z.string().optional(),
});

/** A decision and all that speaks for and against it; the codes are stable. */
export const Explanation = z.object({
  allowed: z.boolean(),
  code: z.string(),
  sources: listOf(Evidence),
  blockers: listOf(Blocker),
  remedies: listOf(Remedy),
});

/** A decision about somebody, explained. */
export const Why = z.object({ person: Person, explanation: Explanation });

const Row = z.object({
  key: Key,
  service: Id.optional(),
  explanation: Explanation,
  direct: z
    .object({ id: Id, key: Key, service: Id.optional(), expiresAt: InstantOut.optional() })
    .optional()
    .describe('A grant of their own, which can be ended here'),
  give: z.string().optional().describe('CAN, or why whoever asks can’t give it'),
  end: z.string().optional().describe('CAN, or why whoever asks can’t end it'),
});

/** What somebody may do on an account, and why. */
export const Access = z.object({
  person: Person,
  rows: listOf(Row),
  services: listOf(z.object({ id: Id, label: z.string() })),
  departments: listOf(z.object({ id: Id, label: z.string(), closedBy: listOf(z.string()) })),
});
