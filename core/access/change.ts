import { NotAllowedError } from '../errors';
import type { EntryValue, Personal } from '../activity/entry';
import type { ActorContext } from '../ports/context';
import type { LoadedFacts } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';
import { factsOf } from './authorize';
import { explain } from './explain';
import { effectiveKeys } from './effective';
import type { PermissionKey } from './catalogue';
import { mayGain, mayLose, type Gain, type Loss } from './delegation';
import type { Facts } from './facts';
import { isOperator, requireOperator } from './staff';

/** What an entry of the log says beside who acted. */
export interface Entry {
  subject?: string;
  before?: EntryValue;
  after?: EntryValue;
  personal?: Personal;
}

/** A change to one account under way: its log is locked, and what the actor holds there stays still until it is in. */
export interface Change {
  readonly tx: Writes;
  readonly account: string;
  /** The time by which it is judged. */
  readonly now: number;
  /** What the actor holds here; undefined for staff and tokens, who act for the installation. */
  readonly facts: Facts | undefined;
  /** Lets on whoever holds this key on the account.
   * @throws NotAllowedError */
  readonly needs: (key: PermissionKey) => void;
  /** Lets on only who may let somebody have this, whatever the form of the change (R6).
   * @throws NotAllowedError */
  readonly gains: (gain: Gain) => void;
  /** Lets on only who may take from somebody who holds this (R6).
   * @throws NotAllowedError */
  readonly loses: (loss: Loss) => void;
  /** Lets every node decide anew about the account, and about these principals (R7). */
  readonly bump: (...principals: string[]) => Promise<void>;
  readonly record: (action: string, entry?: Entry) => Promise<void>;
}

/** What ending something takes, once that was judged. */
export type Ending = Pick<Change, 'tx' | 'account' | 'now' | 'bump' | 'record'>;

/**
 * Begins a change to an account as every one must begin: nobody who only looks on, the account's log locked first, then the
 * epochs held and the actor's facts read (design section 5).
 * @throws NotAllowedError, NotFoundError for an account that is not there or foreign
 */
export async function changeAccount<T>(
  ctx: ActorContext,
  account: string,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY', { account });
  return ctx.transaction(async (tx) => {
    await tx.lock(account);
    return work(await openChange(ctx, tx, account));
  });
}

/** The same within a transaction in which the account's log was locked already: for changes to several accounts.
 * @throws NotAllowedError, NotFoundError */
export async function openChange(ctx: ActorContext, tx: Writes, account: string): Promise<Change> {
  const loaded = isOperator(ctx.actor.principal) ? undefined : await factsOf(ctx, tx, account);
  if (!loaded) await requireOperator(ctx, tx, 'change');
  const now = loaded?.now ?? ctx.clock.now();
  return {
    ...{ tx, account, now, facts: loaded?.facts },
    ...judges(ctx, account, loaded),
    bump: (...principals) => tx.access.bump([`account:${account}`, ...principals]),
    record: (action, entry = {}) => tx.record(account, { action, ...actorOf(ctx), ...entry }),
  };
}

function judges(
  { uses }: ActorContext,
  account: string,
  loaded: LoadedFacts | undefined,
): Pick<Change, 'needs' | 'gains' | 'loses'> {
  if (!loaded) return { needs: () => undefined, gains: () => undefined, loses: () => undefined };
  const { facts, now } = loaded;
  /** Refuses for a reason; without one, the key that it took was used. */
  const judge = (reason: string | undefined, key: PermissionKey, used = key): void => {
    if (reason !== undefined) throw new NotAllowedError(reason, { key, account });
    uses.note({ account, principal: facts.principal, key: used });
  };
  const why = (key: PermissionKey) => explain(facts, key, { type: 'account', id: account }, now).code;
  return {
    needs: (key) => judge(effectiveKeys(facts, now).has(key) ? undefined : why(key), key),
    gains: (gain) => judge(mayGain(facts, gain, now), keyOf(gain), gain.manage),
    loses: (loss) => judge(mayLose(facts, loss, now), loss.manage),
  };
}

function keyOf({ manage, picked = [], grants = [] }: Gain): PermissionKey {
  return [...picked, ...grants][0]?.key ?? manage;
}

/** How a log names who acted, for whom, and from where. */
export function actorOf({ actor }: ActorContext) {
  return {
    actor: actor.by ?? actor.principal,
    ...(actor.by === undefined ? {} : { onBehalfOf: actor.principal }),
    channel: actor.channel,
    ...(actor.address === undefined ? {} : { address: actor.address }),
  };
}
