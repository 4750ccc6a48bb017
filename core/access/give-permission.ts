import { z } from 'zod';
import { ConflictError, InvalidInputError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { StoredGrant, Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import { changeAccount, type Change } from './change';
import { fits, isOwn, MANAGES, type Wanted } from './delegation';
import { Id, Instant, Key, SubjectInput } from './inputs';
import { parse } from './parse';
import { refuseRepeat } from './refuse-repeat';
import { requireFresh } from './require-fresh';
import { findSubject, hasAll, heldBy, type FoundSubject } from './subjects';

/** Which key, where and until when (an instant in UTC, exclusive; absent: for good). */
export const GrantInput = z.strictObject({
  key: Key,
  service: Id.optional(),
  expiresAt: Instant.optional(),
});

/** A grant, and to whom. */
export const GivePermission = GrantInput.extend({ account: Id, subject: SubjectInput });
/** The same, as callers write it. */
export type GivePermission = z.infer<typeof GivePermission>;

/**
 * Gives a key to a subject of the account; a grant of the same key there is replaced (R6, judged inside the transaction).
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError
 */
export async function givePermission(ctx: ActorContext, input: GivePermission): Promise<StoredGrant> {
  const { account, subject, ...wanted } = parse(GivePermission, input);
  return changeAccount(ctx, account, async (change) => {
    const target = await findSubject(change.tx, account, subject);
    const grant = wantedOf(wanted);
    await judgeGiving(change, { subject, target, grant });
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, change.tx, 'give');
    return storeGrant(ctx, change, { ...grant, account, subject });
  });
}

/** A grant by itself: without fields that were left out, whose it is and where it came from. */
export function wantedOf({ key, service, expiresAt }: z.infer<typeof GrantInput>): Wanted {
  return {
    key,
    ...(service === undefined ? {} : { service }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

/** A grant before it is one, with whose it will be. */
type Given = Omit<StoredGrant, 'id' | 'grantedBy' | 'grantedAt'>;

/** A grant that somebody shall have, and who they are. */
export interface Giving {
  subject: Subject;
  target: FoundSubject;
  grant: Wanted;
}

/** Lets on only a grant that means something, to somebody who may have it from whoever acts (R6).
 * @throws NotAllowedError, InvalidInputError, NotFoundError, ConflictError for whoever holds every key */
export async function judgeGiving(change: Change, giving: Giving): Promise<void> {
  const { tx, account } = change;
  const { target, subject, grant } = giving;
  await requireMeaning(change, giving);
  if (narrows(await tx.access.grantsOf(subject), grant)) {
    change.loses({ manage: MANAGES[subject.kind], held: await heldBy(tx, account, subject, target) });
  }
}

/** The same for a grant that takes nothing away; answers whom it is for.
 * @throws NotAllowedError, InvalidInputError, NotFoundError, ConflictError for whoever holds every key */
export async function requireGivable(
  change: Change,
  { account, subject, ...grant }: Given,
): Promise<FoundSubject> {
  const target = await findSubject(change.tx, account, subject);
  await requireMeaning(change, { subject, target, grant });
  return target;
}

async function requireMeaning(change: Change, { subject, target, grant }: Giving): Promise<void> {
  const { tx, account, facts, now } = change;
  const { key, service, expiresAt = Infinity } = grant;
  if (hasAll(target)) throw new ConflictError('grant', 'HAS_ALL');
  if (!fits(key, subject, service)) throw new InvalidInputError('key', 'NOT_FOR_THIS', { key });
  if (service !== undefined) await requireService(tx, account, service);
  if (expiresAt <= now) throw new InvalidInputError('expiresAt', 'PAST');
  const own = facts !== undefined && isOwn(facts, subject);
  change.gains({ manage: MANAGES[subject.kind], own, picked: [grant] });
}

/** A grant that would end earlier than the one it replaces takes something away, which is judged as that (R6). */
function narrows(held: readonly StoredGrant[], grant: Wanted): boolean {
  const before = held.find(({ key, service }) => key === grant.key && service === grant.service);
  return before !== undefined && (grant.expiresAt ?? Infinity) < (before.expiresAt ?? Infinity);
}

/** Keeps a grant that was judged; one of the same key and reach is replaced by it. */
export async function storeGrant(
  ctx: ActorContext,
  { tx, now, bump, record }: Change,
  wanted: Given,
): Promise<StoredGrant> {
  const { subject, key, service } = wanted;
  const before = (await tx.access.grantsOf(subject)).find(
    (old) => old.key === key && old.service === service,
  );
  const grant = { ...wanted, id: ctx.ids.next(), grantedBy: ctx.actor.principal, grantedAt: now };
  await tx.access.putGrant(grant);
  await bump();
  await record('access.given', {
    subject: `${subject.kind}:${subject.id}`,
    ...(before ? { before: shown(before) } : {}),
    after: shown(grant),
  });
  return grant;
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
