import { z } from 'zod';
import {
  ConflictError,
  InvalidInputError,
  LimitReachedError,
  NotAllowedError,
  NotFoundError,
} from '../../errors';
import { tellAnswerers } from '../../notices/tell-answerers';
import type { ActorContext } from '../../ports/context';
import type { AccessRequest } from '../../ports/stores/access-request-store';
import { permission, type PermissionKey } from '../catalogue';
import { changeAccount, type Change } from '../change';
import { fits } from '../delegation';
import { counts, holdsAll } from '../effective';
import type { Facts, Source } from '../facts';
import { given } from '../given';
import { Id, Key, lines } from '../inputs';
import { parse } from '../parse';
import { refuseRepeat } from '../refuse-repeat';
import { isOpen } from './judge-request';

/** Which key, where, why, and for how many days from the approval; absent: for good. */
export const RequestAccess = z.strictObject({
  account: Id,
  key: Key,
  service: Id.optional(),
  reason: lines(1_000),
  days: z.number().int().min(1).max(3_650).optional(),
});
/** The same, as callers write it. */
export type RequestAccess = z.infer<typeof RequestAccess>;

const DAY = 86_400_000;
/** A request waits for 14 days. */
export const WAITS_MS = 14 * DAY;
/** Each is mail to others: somebody asks so many times a day at most. */
const MOST_A_DAY = 10;

/**
 * Asks those who could give a key for it, for a member or contact of the account itself. It gives nothing until one of them approves.
 * @throws NotAllowedError for anybody else, and for what isn't offered or would sleep; InvalidInputError, NotFoundError,
 * LimitReachedError; ConflictError for what is held or asked for already
 */
export async function requestAccess(ctx: ActorContext, input: RequestAccess): Promise<AccessRequest> {
  const asked = parse(RequestAccess, input);
  return changeAccount(ctx, asked.account, async (change) => {
    const { tx, now, record } = change;
    const subject = requireAsker(change, asked);
    await requireSense(change, asked);
    await requireNew(change, asked, ctx.actor.principal);
    await refuseRepeat(ctx, tx, 'requestAccess');
    const request: AccessRequest = {
      ...given(asked),
      ...{ id: ctx.ids.next(), principal: ctx.actor.principal, subject, state: 'pending' },
      ...{ createdAt: now, expiresAt: now + WAITS_MS },
    };
    await tx.accessRequests.add(request);
    await tellAnswerers(ctx, tx, request);
    const { reason: _reason, account: _account, ...after } = given(asked);
    await record('request.made', { subject: `request:${request.id}`, after });
    return request;
  });
}

/** Only somebody whose own place or contact could hold it: what people of a remote team have is their team's.
 * @throws NotAllowedError, ConflictError for whoever holds every key */
function requireAsker({ facts, account }: Change, { key }: RequestAccess): AccessRequest['subject'] {
  const mine = facts && placeIn(facts);
  if (!facts || !mine) throw new NotAllowedError('NOT_MEMBER', { key, account });
  if (holdsAll(facts)) throw new ConflictError('request', 'HELD');
  const reason = mine.asleep ?? vainFor(facts, mine, key);
  if (reason !== undefined) throw new NotAllowedError(reason, { key, account });
  return { kind: mine.kind, id: mine.id };
}

type Place = Source & { kind: 'membership' | 'contact' };

function placeIn({ role, sources }: Facts): Place | undefined {
  const kind = role === 'contact' ? 'contact' : 'membership';
  return sources.find((source): source is Place => source.kind === kind);
}

/** Why it would be in vain to ask. */
function vainFor(facts: Facts, { kind }: Place, key: PermissionKey): string | undefined {
  if (facts.account.state === 'closed') return 'ACCOUNT_CLOSED';
  if (facts.suspended) return 'MEMBERSHIP_SUSPENDED';
  if (facts.notOffered.has(key)) return 'NOT_OFFERED';
  return kind === 'contact' && permission(key).login ? 'NEEDS_LOGIN' : undefined;
}

async function requireSense(
  { tx, account, facts, now }: Change,
  { key, service }: RequestAccess,
): Promise<void> {
  if (!fits(key, { kind: 'membership', id: '' }, service)) {
    throw new InvalidInputError('key', 'NOT_FOR_THIS', { key });
  }
  if (service !== undefined && (await tx.accounts.service(service))?.account !== account) {
    throw new NotFoundError('service');
  }
  if (facts && holds(facts, { key, service }, now)) throw new ConflictError('request', 'HELD');
}

/** For good: what ends some day may be asked for anew. */
function holds(facts: Facts, { key, service }: Pick<RequestAccess, 'key' | 'service'>, now: number): boolean {
  return facts.sources.some((source) =>
    source.grants.some(
      (grant) =>
        grant.key === key &&
        grant.expiresAt === undefined &&
        (grant.service === undefined || grant.service === service) &&
        counts(source, grant, now),
    ),
  );
}

async function requireNew(
  { tx, account, now }: Change,
  { key, service }: RequestAccess,
  principal: AccessRequest['principal'],
): Promise<void> {
  const waiting = (await tx.accessRequests.pendingOf(account, principal)).filter((one) => isOpen(one, now));
  if (waiting.some((one) => one.key === key && one.service === service)) {
    throw new ConflictError('request', 'THERE');
  }
  if ((await tx.accessRequests.askedSince(account, principal, now - DAY)) >= MOST_A_DAY) {
    throw new LimitReachedError('requests');
  }
}
