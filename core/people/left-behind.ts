import type { Change, Ending } from '../access/change';
import { MANAGES } from '../access/delegation';
import { shown } from '../access/give-permission';
import type { Principal } from '../access/principal';
import { withdrawRequests } from '../access/requests/withdraw-access-request';
import { findSubject, hasAll, heldBy } from '../access/subjects';
import type { ActorContext } from '../ports/context';
import type { AccessRequest } from '../ports/stores/access-request-store';
import type { TeamLink } from '../ports/stores/team-store';
import { withdrawLinks } from '../teams/withdraw-links';
import type { StoredGrant } from '../ports/stores/access-store';
import type { Invitation } from '../ports/stores/invitation-store';
import { isOpen } from './find-invitation';

/** What somebody left pending, and nobody gives in their name any more. */
export interface Withdrawn {
  withdrawn: readonly Invitation[];
  /** Teams of other accounts that they had invited. */
  remoteTeams: readonly TeamLink[];
  /** Keys that they had asked for. */
  requests: readonly AccessRequest[];
}

/** What somebody left on an account who holds nothing there any more: what waited and was withdrawn, and what they gave. */
export interface LeftBehind extends Withdrawn {
  /** What they granted to others and still stands, unless it was ended in the same step. */
  granted: readonly StoredGrant[];
  ended: boolean;
}

/** Withdraws what somebody left pending: nobody gives any more in their name (R6). */
export async function withdrawPending(
  ctx: ActorContext,
  change: Ending,
  principal: Principal,
): Promise<Withdrawn> {
  const { tx, account, now, record } = change;
  const waiting = (await tx.invitations.pending(account)).filter((one) => one.invitedBy === principal);
  for (const { id } of waiting) {
    await tx.invitations.setState(id, 'withdrawn');
    await record('invitation.withdrawn', { subject: `invitation:${id}` });
  }
  await withdrawOffer({ tx, account, record }, principal);
  return {
    withdrawn: waiting.filter((invitation) => isOpen(invitation, now)),
    remoteTeams: await withdrawLinks(change, principal),
    requests: await withdrawRequests(ctx, change, principal),
  };
}

/** An offer of the ownership, to somebody who goes or from them, is none any more (R6a). */
async function withdrawOffer(
  { tx, account, record }: Pick<Change, 'tx' | 'account' | 'record'>,
  principal: Principal,
): Promise<void> {
  const offer = await tx.ownership.handover(account, 'offered');
  if (!offer || ![offer.from, offer.to].some((user) => principal === `user:${user}`)) return;
  await tx.ownership.setHandover(offer.id, 'withdrawn');
  await record('ownership.withdrawn', { subject: `user:${offer.to}` });
}

/** What somebody granted to others; with `end`, whoever may take all of it does so at once (R6).
 * @throws NotAllowedError */
export async function endGranted(
  change: Change,
  principal: Principal,
  end: boolean,
): Promise<readonly StoredGrant[]> {
  const granted = await change.tx.access.grantedBy(change.account, principal);
  if (!end) return granted;
  for (const grant of granted) await judgeEnd(change, grant);
  for (const { id, subject, ...grant } of granted) {
    await change.tx.access.endGrant(id);
    await change.record('access.ended', { subject: `${subject.kind}:${subject.id}`, before: shown(grant) });
  }
  return granted;
}

async function judgeEnd({ tx, account, loses }: Change, { subject }: StoredGrant): Promise<void> {
  const target = await findSubject(tx, account, subject);
  const held = await heldBy(tx, account, subject, target);
  loses({ manage: MANAGES[subject.kind], held, hasAll: hasAll(target) });
}
