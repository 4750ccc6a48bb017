import { z } from 'zod';
import { InvalidInputError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { carryOut, planFor } from './bulk/carry-out';
import { toAdd, toEnd, type Plan } from './bulk/plan';
import type { Target } from './bulk/targets';
import { GROUPS, ON_EVERY_SERVICE, permission, PERMISSION_KEYS, type PermissionKey } from './catalogue';
import { changeAccount, type Change } from './change';
import { Id, Instant, SubjectInput } from './inputs';
import { parse } from './parse';

/** Every key of a group at once: account-wide, or those of a service. */
export const EndGroup = z.strictObject({
  account: Id,
  subject: SubjectInput,
  group: z.enum(GROUPS),
  service: Id.optional(),
});
/** The same, as callers write it. */
export type EndGroup = z.infer<typeof EndGroup>;

/** The same, and until when. */
export const GiveGroup = EndGroup.extend({ expiresAt: Instant.optional() });
/** The same, as callers write it. */
export type GiveGroup = z.infer<typeof GiveGroup>;

/**
 * Gives every key of a group that is offered there and means something for the subject; what it has for longer stays. All of it or
 * nothing (R6).
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError for the owner and masters
 */
export async function giveGroup(ctx: ActorContext, input: GiveGroup): Promise<Plan | undefined> {
  const { group, service, expiresAt, ...whose } = parse(GiveGroup, input);
  return onGroup(ctx, { ...whose, group, service, action: 'group.given' }, (target, keys) => {
    if (expiresAt !== undefined && expiresAt <= target.now) throw new InvalidInputError('expiresAt', 'PAST');
    const where = {
      ...(service === undefined ? {} : { service }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    return toAdd(
      target,
      keys.map((key) => ({ key, ...where })),
    );
  });
}

/**
 * Ends every grant of a group that the subject holds itself, account-wide or for a service (R6).
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError for the owner and masters
 */
export async function endGroup(ctx: ActorContext, input: EndGroup): Promise<Plan | undefined> {
  const { group, service, ...whose } = parse(EndGroup, input);
  return onGroup(ctx, { ...whose, group, service, action: 'group.ended' }, (target) =>
    toEnd(target, (grant) => permission(grant.key).group === group && grant.service === service),
  );
}

interface Group {
  account: string;
  subject: GiveGroup['subject'];
  group: GiveGroup['group'];
  service: string | undefined;
  action: string;
}

async function onGroup(
  ctx: ActorContext,
  { account, subject, group, service, action }: Group,
  plan: (target: Target, keys: readonly PermissionKey[]) => Plan,
): Promise<Plan | undefined> {
  if (service !== undefined && group !== 'service') throw new InvalidInputError('service', 'NOT_FOR_THIS');
  return changeAccount(ctx, account, async (change) => {
    const keys = await keysOf(change, group, service);
    const where = { account, subjects: [subject], now: change.now };
    const planned = await planFor(change.tx, where, (target) => plan(target, keys));
    const about = { group, ...(service === undefined ? {} : { service }) };
    const [done] = await carryOut(ctx, change, planned, { action, as: 'picked', about });
    return done;
  });
}

/** What is offered of a group: to the account, and on the service.
 * @throws NotFoundError */
async function keysOf(
  { tx, account, facts }: Change,
  group: GiveGroup['group'],
  service: string | undefined,
): Promise<PermissionKey[]> {
  const keys = PERMISSION_KEYS.filter(
    (key) => permission(key).group === group && facts?.notOffered.has(key) !== true,
  );
  if (service === undefined) return keys;
  const found = await tx.accounts.service(service);
  if (found?.account !== account) throw new NotFoundError('service');
  return keys.filter((key) => ON_EVERY_SERVICE.has(key) || found.offers.includes(key));
}
