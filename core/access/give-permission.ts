import { z } from 'zod';
import { ConflictError, InvalidInputError, NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { LoadedFacts, StoredGrant, Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import { factsOf } from './authorize';
import { fits, mayGive, mayTake } from './delegation';
import { Id, Key, SubjectInput } from './inputs';
import { parse } from './parse';
import { requireFresh } from './require-fresh';
import { isStaff, requireStaff } from './staff';
import { refuseRepeat } from './refuse-repeat';
import { findSubject, heldBy, type FoundSubject } from './subjects';

/** Which key, to whom, where and until when (an instant in UTC, exclusive; absent: for good). */
export const GivePermission = z.strictObject({
  account: Id,
  subject: SubjectInput,
  key: Key,
  service: Id.optional(),
  expiresAt: z.number().int().positive().optional(),
});
/** The same, as callers write it. */
export type GivePermission = z.infer<typeof GivePermission>;

/**
 * Gives a key to a subject of the account; a grant of the same key there is replaced (R6, judged inside the transaction).
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError
 */
export async function givePermission(ctx: ActorContext, input: GivePermission): Promise<StoredGrant> {
  const { account, subject, key, service, expiresAt } = parse(GivePermission, input);
  return ctx.transaction(async (tx) => {
    await tx.lock(account);
    const loaded = isStaff(ctx.actor.principal) ? undefined : await factsOf(ctx, tx, account);
    const target = await findSubject(tx, account, subject);
    if (target.role === 'owner' || target.role === 'master') throw new ConflictError('grant', 'HAS_ALL');
    if (!fits(key, subject, service)) throw new InvalidInputError('key', 'NOT_FOR_THIS', { key });
    if (service !== undefined) await requireService(tx, account, service);
    const now = ctx.clock.now();
    if (expiresAt !== undefined && expiresAt <= now) throw new InvalidInputError('expiresAt', 'PAST');
    const grant = {
      key,
      ...(service === undefined ? {} : { service }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    await judge(ctx, tx, loaded, { account, subject, grant, target });
    requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'give');
    return store(ctx, tx, { ...grant, account, subject });
  });
}

type Wanted = Pick<StoredGrant, 'key' | 'service' | 'expiresAt'>;

async function judge(
  ctx: ActorContext,
  tx: Writes,
  loaded: LoadedFacts | undefined,
  {
    account,
    subject,
    grant,
    target,
  }: { account: string; subject: Subject; grant: Wanted; target: FoundSubject },
): Promise<void> {
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account });
  if (!loaded) {
    await requireStaff(ctx, tx, 'change');
    return;
  }
  const { facts, now } = loaded;
  const held = await tx.access.grantsOf(subject);
  const refusal =
    mayGive(facts, { subject, grant, now }) ??
    (narrows(held, grant)
      ? mayTake(facts, { subject, held: await heldBy(tx, account, subject, target), now })
      : undefined);
  if (refusal) throw new NotAllowedError(refusal, { key: grant.key, account });
}

/** A grant that would end earlier than the one it replaces takes something away, which is judged as that (R6). */
function narrows(held: readonly StoredGrant[], grant: Wanted): boolean {
  const before = held.find(({ key, service }) => key === grant.key && service === grant.service);
  return before !== undefined && (grant.expiresAt ?? Infinity) < (before.expiresAt ?? Infinity);
}

async function store(
  ctx: ActorContext,
  tx: Writes,
  wanted: Omit<StoredGrant, 'id' | 'grantedBy' | 'grantedAt'>,
): Promise<StoredGrant> {
  const { account, subject, key, service } = wanted;
  const before = (await tx.access.grantsOf(subject)).find(
    (old) => old.key === key && old.service === service,
  );
  const grant = { ...wanted, id: ctx.ids.next(), grantedBy: ctx.actor.principal, grantedAt: ctx.clock.now() };
  await tx.access.putGrant(grant);
  await tx.access.bump([`account:${account}`]);
  await tx.record(account, {
    action: 'access.given',
    ...actorOf(ctx),
    subject: `${subject.kind}:${subject.id}`,
    ...(before ? { before: shown(before) } : {}),
    after: shown(grant),
  });
  return grant;
}

/** How a log names who acted, and from where. */
export function actorOf({ actor }: ActorContext) {
  return {
    actor: actor.principal,
    channel: actor.channel,
    ...(actor.address === undefined ? {} : { address: actor.address }),
  };
}

/** A grant as a log shows it. */
export function shown({ key, service, expiresAt }: Wanted): Record<string, string | number> {
  return {
    key,
    ...(service === undefined ? {} : { service }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

async function requireService(tx: Writes, account: string, id: string): Promise<void> {
  const service = await tx.accounts.service(id);
  if (service?.account !== account) throw new NotFoundError('service');
}
