import { NotAllowedError, NotAuthenticatedError, NotFoundError } from '../errors';
import type { Actor, ActorContext, Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { requireChannel } from './channels';
import { requireToken } from './require-token';
import { explain } from './explain';
import type { LoadedFacts } from '../ports/stores/access-store';
import type { PermissionKey } from './catalogue';
import { isStranger } from './facts';
import { noteUse } from './note-use';
import type { Resource } from './resource';
import { compile, type Snapshot } from './snapshot';
import { vectorOf } from './snapshots';

/** The actor's snapshot on an account; somebody with no business there learns nothing about it (R3).
 * @throws NotFoundError; NotAllowedError by a channel that is closed to the actor there */
export async function snapshotOf({ actor, snapshots }: ActorContext, account: string): Promise<Snapshot> {
  const snapshot = await snapshots.of({ principal: actor.principal, account, login: actor.login });
  if (!snapshot) throw new NotFoundError('account');
  requireChannel(actor, { account, closed: snapshot.closed });
  return snapshot;
}

/** The actor's facts inside a change, read after the account was locked and the epochs they hang on were held: nothing that is
 * judged here can move before this change is in (R6, R7).
 * To somebody who has nothing to do with the account, what is on it isn't there (R3).
 * @throws NotFoundError of `thing`; NotAllowedError by a channel that is closed to the actor there */
export async function factsOf(
  { actor, clock }: ActorContext,
  tx: Writes,
  account: string,
  thing = 'account',
): Promise<LoadedFacts> {
  const question = { principal: actor.principal, account, login: actor.login };
  await tx.access.hold(vectorOf(question));
  await requireLink(actor, tx);
  await requireToken(actor, tx, clock.now());
  const loaded = await tx.access.facts(question);
  if (!loaded || isStranger(loaded.facts)) throw new NotFoundError(thing);
  requireChannel(actor, { account, closed: loaded.facts.closed });
  return { ...loaded, now: clock.fromDatabase(loaded.now) };
}

/** Lets the act go on only if the key works on the resource, and tells every reason why it doesn't (R17).
 * @throws NotAllowedError with the first blocker's code */
export function authorize(
  ctx: Pick<Context, 'uses'>,
  { facts, now }: LoadedFacts,
  key: PermissionKey,
  resource: Resource,
): void {
  const snapshot = compile(facts, now);
  if (snapshot.can(key, resource)) return noteUse(ctx, snapshot, key, resource);
  const { code, blockers } = explain(facts, key, resource, now);
  throw new NotAllowedError(code, {
    key,
    account: facts.account.id,
    blockers: blockers.map((blocker) => blocker.code),
  });
}

/** The same outside of a change: for what is only read.
 * @throws NotAllowedError */
export async function authorizeRead(
  ctx: ActorContext,
  account: string,
  key: PermissionKey,
  resource: Resource,
): Promise<Snapshot> {
  const snapshot = await snapshotOf(ctx, account);
  if (snapshot.can(key, resource)) {
    noteUse(ctx, snapshot, key, resource);
    return snapshot;
  }
  const loaded = await ctx.read.access.facts({
    principal: ctx.actor.principal,
    account,
    login: ctx.actor.login,
  });
  if (!loaded) throw new NotFoundError('account');
  const { code, blockers } = explain(loaded.facts, key, resource, ctx.clock.fromDatabase(loaded.now));
  throw new NotAllowedError(code, { key, account, blockers: blockers.map((blocker) => blocker.code) });
}

/** Whoever acts from a chat does so by a link: one that ended, or is worth less by now, opens nothing any more (R7, R13).
 * @throws NotAuthenticatedError */
export async function requireLink({ chat, link: id, login }: Actor, tx: Writes): Promise<void> {
  if (!chat) return;
  const link = await tx.chats.holdLink(chat);
  if (link?.id !== id || (link?.level === 'login') !== login) throw new NotAuthenticatedError();
}
