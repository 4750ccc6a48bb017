import { z } from 'zod';
import type { Change } from '../access/change';
import type { Wanted } from '../access/delegation';
import { Id } from '../access/inputs';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import type { Principal } from '../access/principal';
import type { Membership } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';

/** A member by their place on an account. */
export const MemberInput = z.strictObject({ account: Id, membership: Id });
/** The same, as callers write it. */
export type MemberInput = z.infer<typeof MemberInput>;

/** A member with all they hold on the account, by whatever source, sleeping grants too. */
export interface FoundMember {
  membership: Membership;
  principal: Principal;
  held: readonly Wanted[];
}

/** Looks a member up on this account; one of another account isn't there (R3).
 * @throws NotFoundError */
export async function findMember(tx: Writes, account: string, id: string): Promise<FoundMember> {
  const membership = await tx.users.membershipById(id);
  if (membership?.account !== account) throw new NotFoundError('membership');
  const principal: Principal = `user:${membership.user}`;
  const loaded = await tx.access.facts({ principal, account, login: true });
  return { membership, principal, held: loaded?.facts.sources.flatMap(({ grants }) => grants) ?? [] };
}

/** Who has this place on the account, before anything is judged. */
export const memberAt =
  (account: string, id: string) =>
  async (tx: Writes): Promise<Principal | undefined> => {
    const membership = await tx.users.membershipById(id);
    return membership?.account === account ? `user:${membership.user}` : undefined;
  };

/** Lets on only who may take the place of this member away, or make it sleep: a delegate who holds all they have, the owner
 * or staff for a master, and nobody for the owner (R6, R6a).
 * @throws NotAllowedError; ConflictError for the owner, and for oneself */
export function judgeTaking(change: Change, { membership, principal, held }: FoundMember): void {
  const { role } = membership;
  change.loses({ manage: 'misc.users', held, hasAll: role !== 'member' });
  if (role === 'owner') throw new ConflictError('membership', 'OWNER');
  if (role === 'master') requireOwner(change);
  if (change.facts?.principal === principal) throw new ConflictError('membership', 'SELF');
}

/** Masters hold every key, but make and unmake no masters (R6a).
 * @throws NotAllowedError for anybody but the owner and staff */
export function requireOwner({ facts, account, needs }: Change): void {
  if (facts && facts.role !== 'owner') throw new NotAllowedError('OWNER_ONLY', { account });
  needs('misc.users');
}

/** The names by which a member acts, for their epochs: a joined contact is theirs too (R20). */
export function namesOf({ user, contact }: Membership): Principal[] {
  return [`user:${user}`, ...(contact === undefined ? [] : [`contact:${contact}` as const])];
}
