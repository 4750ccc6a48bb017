import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { requireOperator } from '../access/staff';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { User } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { lockUser, recordForUser } from './record-for-user';

/** Whose login is meant. */
export const UserInput = z.strictObject({ user: Id });
/** The same, as callers write it. */
export type UserInput = z.infer<typeof UserInput>;

/**
 * Staff put a login to sleep everywhere: nothing it holds works on any account, and its chat links end (R7, R13). The owner of
 * an account always has a working login, so they are recovered, or hand over first (R6a).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for an owner, and for one that sleeps already
 */
export async function suspendUser(ctx: ActorContext, input: UserInput): Promise<void> {
  await changeUser(ctx, input, async (tx, user) => {
    if (user.suspended) throw new ConflictError('user', 'SUSPENDED');
    const places = await tx.users.memberships(user.id);
    if (places.some(({ role }) => role === 'owner')) throw new ConflictError('user', 'OWNER');
    await tx.users.setUserSuspended(user.id, true);
    await tx.signIn.endSessions(`user:${user.id}`);
    for (const link of await tx.chats.linksOfPerson(user.person)) {
      if (link.user === user.id) await tx.chats.endLink(link.id);
    }
    return 'user.suspended';
  });
}

/** Staff wake a login; its chat links are made anew by its person.
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for one that doesn't sleep */
export async function resumeUser(ctx: ActorContext, input: UserInput): Promise<void> {
  await changeUser(ctx, input, async (tx, user) => {
    if (!user.suspended) throw new ConflictError('user', 'AWAKE');
    await tx.users.setUserSuspended(user.id, false);
    return 'user.resumed';
  });
}

async function changeUser(
  ctx: ActorContext,
  input: UserInput,
  change: (tx: Writes, user: User) => Promise<string>,
): Promise<void> {
  const { user: id } = parse(UserInput, input);
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  await ctx.transaction(async (tx) => {
    const logs = await lockUser(tx, id);
    await requireOperator(ctx, tx, 'change');
    const user = await tx.people.user(id);
    if (!user) throw new NotFoundError('user');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'changeUser');
    const action = await change(tx, user);
    await tx.access.bump([`user:${id}`]);
    await recordForUser(ctx, tx, logs, { action, subject: `user:${id}` });
  });
}
