import { actorOf } from '../access/change';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { isOperator, requireOperator } from '../access/staff';
import type { ActivityEntry } from '../activity/entry';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import { TokenInput } from '../people/invitation-input';
import { requireUser } from '../people/signed-in';
import type { ActorContext, Context } from '../ports/context';
import type { Handover } from '../ports/stores/ownership-store';
import type { Reads, Writes } from '../ports/stores/stores';
import { AccountInput } from './accept-ownership';
import { tellOwners } from './tell-owners';

type By = Pick<ActivityEntry, 'actor' | 'channel' | 'onBehalfOf' | 'address'>;

/**
 * Gives an account back to its old owner, within 72 hours: by that one, member or not by then, or by staff (R6a).
 * @throws NotAllowedError, NotFreshError, NotFoundError for anybody else, ConflictError
 */
export async function undoOwnership(ctx: ActorContext, input: AccountInput): Promise<void> {
  const { account } = parse(AccountInput, input);
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account });
  const isStaff = isOperator(ctx.actor.principal);
  // Before the lock: to anybody else all accounts answer alike, those that aren't there too (R3).
  if (!isStaff) {
    await requireUser(ctx, ctx.read);
    requireOld(ctx, await ctx.read.ownership.handover(account, 'accepted'));
  }
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    if (isStaff) await requireOperator(ctx, tx, 'change');
    else await requireUser(ctx, tx);
    const handover = await tx.ownership.handover(account, 'accepted');
    if (!isStaff) requireOld(ctx, handover);
    if (!handover || !canUndo(ctx, handover)) throw new NotFoundError('ownership');
    await requireFresh(ctx, 'ownership');
    await refuseRepeat(ctx, tx, 'undoOwnership');
    await undo(ctx, tx, { handover, by: actorOf(ctx) });
  });
}

function requireOld({ actor }: ActorContext, handover: Handover | undefined): void {
  const { kind, id } = partsOf(actor.principal);
  if (kind !== 'user' || handover?.from !== id) throw new NotFoundError('ownership');
}

/** What the link of a secondary address would undo; looking uses nothing up.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readOwnershipUndo(
  ctx: Context,
  input: { token: string },
): Promise<{ account: { id: string; label: string }; from: string; to: string; until: number }> {
  const { account, from, to, expiresAt } = await findUndo(ctx, ctx.read, parse(TokenInput, input).token);
  const name = async (user: string) => (await ctx.read.people.user(user))?.name ?? '';
  return {
    account: { id: account, label: (await ctx.read.accounts.account(account))?.label ?? '' },
    ...{ from: await name(from), to: await name(to), until: expiresAt },
  };
}

/** The same as `undoOwnership`, by the link that the secondary address got.
 * @throws NotFoundError alike for a link that is wrong, used or old; ConflictError */
export async function undoOwnershipByLink(ctx: Context, input: { token: string }): Promise<void> {
  const { token } = parse(TokenInput, input);
  const { account } = await findUndo(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    const handover = await findUndo(ctx, tx, token);
    await undo(ctx, tx, { handover, by: { actor: 'system', channel: 'mail' } });
  });
}

async function findUndo({ hasher, clock }: Context, read: Reads | Writes, token: string): Promise<Handover> {
  const handover = await read.ownership.handoverByUndo(hasher.hashes('undo', token));
  if (!handover || !canUndo({ clock }, handover)) throw new NotFoundError('ownership');
  return handover;
}

function canUndo({ clock }: Pick<Context, 'clock'>, { state, expiresAt }: Handover): boolean {
  return state === 'accepted' && expiresAt > clock.now();
}

/** There is exactly one owner before and after; one who was taken off the account in between comes back to it. */
async function undo(
  ctx: Context,
  tx: Writes,
  { handover, by }: { handover: Handover; by: By },
): Promise<void> {
  const { id, account, from, to, toRole } = handover;
  const current = await tx.users.ownerOf(account);
  if (current?.user !== to) throw new ConflictError('ownership', 'CHANGED');
  if ((await tx.people.user(from))?.suspended !== false) throw new ConflictError('ownership', 'SUSPENDED');
  await tx.users.setRole(current.id, toRole);
  await restore(ctx, tx, { account, user: from });
  await tx.ownership.setHandover(id, 'undone');
  await tx.access.bump([`account:${account}`, `user:${from}`, `user:${to}`]);
  const owners = { before: { owner: to }, after: { owner: from } };
  await tx.record(account, { action: 'ownership.undone', ...by, subject: `user:${from}`, ...owners });
  await tellOwners(ctx, tx, { notice: 'ownership.undone', account, user: from, other: to });
}

async function restore(
  ctx: Context,
  tx: Writes,
  { account, user }: { account: string; user: string },
): Promise<void> {
  const place = await tx.people.membership(account, user);
  if (place) {
    await tx.users.setRole(place.id, 'owner');
    await tx.channels.close(account, [], `user:${user}`);
    await tx.people.setMembershipSuspended(place.id, false);
  } else {
    await tx.people.addMembership({ id: ctx.ids.next(), account, user, role: 'owner', suspended: false });
  }
}
