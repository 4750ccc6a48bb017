import { z } from 'zod';
import { Id, InstantOut, Key, Limit, listOf, PrincipalName } from '../fields';

/** What accounts are looked for by. */
export const AccountSearch = z.strictObject({
  search: z.string().max(191).default('').describe('A part of a label or id'),
  limit: Limit,
});

/** A client of the host. */
export const Account = z.object({
  id: Id,
  label: z.string(),
  state: z.enum(['active', 'suspended', 'closed']),
  group: z.string(),
  timezone: z.string(),
});

/** An account on which somebody acts, and as whom. */
export const Hat = z.object({ account: Id, label: z.string(), principal: PrincipalName });

/** A service, with what the host offers there beside what every service has. */
export const Service = z.object({
  id: Id,
  label: z.string(),
  product: z.string(),
  state: z.enum(['active', 'suspended', 'ended']),
  offers: listOf(Key),
});

/** An invoice, in the currency's smallest unit. */
export const Invoice = z.object({
  id: Id,
  number: z.string(),
  cents: z.number().int(),
  currency: z.string(),
  state: z.enum(['unpaid', 'paid', 'overdue', 'cancelled']),
  dueAt: InstantOut,
});

/** What is to pay, or is left, in the currency's smallest unit. */
export const Balance = z.object({ cents: z.number().int(), currency: z.string() });
