import { z } from 'zod';
import { fits } from '../access/delegation';
import { Id, Instant, Key } from '../access/inputs';
import { InvalidInputError, NotFoundError } from '../errors';
import type { InvitedGrant } from '../ports/stores/invitation-store';
import type { Writes } from '../ports/stores/stores';

/** A key, where and until when (an instant in UTC, exclusive; absent: for good). */
export const WantedInput = z.strictObject({
  key: Key,
  service: Id.optional(),
  expiresAt: Instant.optional(),
});

/** Departments closed to somebody (R4). */
export const RuleInput = z.strictObject({
  mode: z.enum(['allBut', 'only']),
  departments: z.array(Id).max(100),
});

/** The link's token, as it came in a mail. */
export const TokenInput = z.strictObject({ token: z.string().min(20).max(64) });

const DAY = 86_400_000;
/** An invitation can be accepted for seven days. */
export const INVITED_MS = 7 * DAY;
/** An account mails at most so many invitations a day. */
export const MOST_A_DAY = 100;

/** The grants of an invitation, each one possible on this account.
 * @throws InvalidInputError for a key given twice, for one that fits no member, and for an end that is past; NotFoundError
 * for a service of somebody else */
export async function wantedGrants(
  tx: Writes,
  account: string,
  { grants, now }: { grants: readonly z.infer<typeof WantedInput>[]; now: number },
): Promise<InvitedGrant[]> {
  const seen = new Set<string>();
  for (const { key, service, expiresAt } of grants) {
    const name = JSON.stringify([key, service]);
    if (seen.has(name)) throw new InvalidInputError('grants', 'TWICE', { key });
    seen.add(name);
    if (!fits(key, { kind: 'membership', id: '' }, service)) {
      throw new InvalidInputError('grants', 'NOT_FOR_THIS', { key });
    }
    if (expiresAt !== undefined && expiresAt <= now) throw new InvalidInputError('grants', 'PAST', { key });
    if (service !== undefined && (await tx.accounts.service(service))?.account !== account) {
      throw new NotFoundError('service');
    }
  }
  return grants.map(({ key, service, expiresAt }) => ({
    key,
    ...(service === undefined ? {} : { service }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }));
}
