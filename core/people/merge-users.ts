import { uniteRules } from '../access/departments';
import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import type { DepartmentRule } from '../access/facts';
import { INSTALLATION } from '../activity/installation';
import { lockAll } from '../activity/record-on';
import { ConflictError, NotFoundError } from '../errors';
import { tell } from '../notices/tell';
import type { ActorContext, Context } from '../ports/context';
import type { Membership, User } from '../ports/stores/people-store';
import type { Reads, Writes } from '../ports/stores/stores';
import { TokenInput } from './invitation-input';
import { moveGrants } from './move-grants';
import { endSignIn } from '../sign-in/end-sign-in';
import { recordForUser } from './record-for-user';
import { requireUser } from './signed-in';

/**
 * Makes two logins of one person one: the one signed in here stays, and the one that the token is from goes into it with its
 * addresses, places, grants, tickets and chat links. Only by somebody signed in to both (R19). The host ends the other's
 * password.
 * @throws NotAllowedError, NotFreshError, NotFoundError for a token that is wrong, used or old; ConflictError for oneself, for a
 * place that sleeps, and for two contacts of one account
 */
export async function mergeUsers(
  ctx: ActorContext,
  input: { token: string },
): Promise<{ user: string; gone: string }> {
  const { token } = parse(TokenInput, input);
  const other = await userOfToken(ctx, ctx.read, token);
  return ctx.transaction(async (tx) => {
    const logs = await lockBoth(ctx, tx, other);
    const user = await requireUser(ctx, tx);
    await requireFresh(ctx, 'credentials');
    const gone = await tx.people.user(other);
    if (!gone || !(await tx.chats.useOneTimeLink(ctx.hasher.hashes('merge', token), ctx.clock.now()))) {
      throw new NotFoundError('merge');
    }
    if (gone.id === user.id) throw new ConflictError('merge', 'SELF');
    if (gone.suspended) throw new ConflictError('merge', 'SUSPENDED');
    const addresses = new Set<string>();
    for (const { person } of [user, gone]) {
      for (const address of await tx.people.addressesOf(person)) addresses.add(address);
    }
    await mergePlaces(tx, user, gone);
    const accounts = logs.filter((log) => log !== INSTALLATION);
    for (const id of accounts) await moveClosings(tx, id, { gone: gone.id, user: user.id });
    await tx.users.renameUser(gone, user, accounts);
    await endSignIn(tx, `user:${gone.id}`);
    await tx.users.dropUser(gone.id);
    await tx.access.bump([`user:${user.id}`, `user:${gone.id}`, ...accounts.map((id) => `account:${id}`)]);
    const after = { user: user.id, gone: gone.id };
    await recordForUser(ctx, tx, logs, { action: 'users.merged', subject: `user:${user.id}`, after });
    await tell(ctx, tx, addresses, { notice: 'users.merged', user: user.id });
    return after;
  });
}

async function userOfToken({ hasher, clock }: Context, read: Reads, token: string): Promise<string> {
  const link = await read.chats.oneTimeLink(hasher.hashes('merge', token));
  if (link?.purpose !== 'merge' || link.used || link.expiresAt <= clock.now()) {
    throw new NotFoundError('merge');
  }
  return (JSON.parse(link.payload) as { user: string }).user;
}

/** Every account where either is known, and the installation's log. */
async function lockBoth(ctx: ActorContext, tx: Writes, other: string): Promise<string[]> {
  const logs = new Set([INSTALLATION]);
  for (const id of [(await requireUser(ctx, ctx.read)).id, other]) {
    for (const { account } of await tx.users.memberships(id)) logs.add(account);
    for (const { account } of await tx.people.hatsOfUser(id)) logs.add(account);
  }
  await lockAll(tx, logs);
  return [...logs];
}

async function mergePlaces(tx: Writes, user: User, gone: User): Promise<void> {
  for (const place of await tx.users.memberships(gone.id)) {
    const there = await tx.people.membership(place.account, user.id);
    if (there) await mergePlace(tx, there, place);
    else await tx.users.setMember(place.id, user.id);
  }
}

/** What was closed to either is closed to both; but to an owner, whom nobody could let in again, nothing. */
async function moveClosings(
  tx: Writes,
  account: string,
  { gone, user }: { gone: string; user: string },
): Promise<void> {
  await tx.channels.move(account, `user:${gone}`, `user:${user}`);
  if ((await tx.users.ownerOf(account))?.user === user) await tx.channels.close(account, [], `user:${user}`);
}

const RANK = ['member', 'master', 'owner'] as const;

/** A place that sleeps wakes by no merge; what one of the two was denied both are. */
async function mergePlace(tx: Writes, into: Membership, from: Membership): Promise<void> {
  const { account } = into;
  if (into.suspended || from.suspended) throw new ConflictError('merge', 'SUSPENDED');
  if (into.contact !== undefined && from.contact !== undefined) {
    throw new ConflictError('merge', 'TWO_CONTACTS');
  }
  const [subject, gone] = [place(into), place(from)];
  const rule = uniteRules(await ruleOf(tx, into), await ruleOf(tx, from));
  await moveGrants(tx, gone, subject);
  await tx.access.setDepartmentRule(account, gone, undefined);
  await tx.access.setDepartmentRule(account, subject, rule);
  await tx.accessRequests.hand(account, `user:${from.user}`, { principal: `user:${into.user}`, subject });
  await tx.users.dropMembership(from.id);
  if (from.contact !== undefined) await tx.users.setContact(into.id, from.contact);
  const role = [into.role, from.role].sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0] ?? 'member';
  await tx.users.setRole(into.id, role);
}

function place({ id }: Membership) {
  return { kind: 'membership' as const, id };
}

async function ruleOf(tx: Writes, { id, account, user }: Membership): Promise<DepartmentRule | undefined> {
  const loaded = await tx.access.facts({ principal: `user:${user}`, account, login: true });
  return loaded?.facts.sources.find((one) => one.kind === 'membership' && one.id === id)?.departmentRule;
}
