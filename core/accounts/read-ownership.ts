import { given } from '../access/given';
import { riskOf } from './require-safe-address';
import { parse } from '../access/parse';
import { isOperator, requireOperator } from '../access/staff';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Handover, Recovery, SecondaryAddress } from '../ports/stores/ownership-store';
import { AccountInput } from './accept-ownership';

/** Whose an account is, and what is under way about that. */
export interface Ownership {
  /** The owner's user id. */
  owner: string;
  offer?: Handover;
  /** The last hand-over, while it can be undone. */
  undoable?: Handover;
  /** For the owner and staff alone. */
  secondary?: SecondaryAddress;
  recovery?: Recovery;
  /** The domain of this account that the owner's address hangs on: if it is lost, they are locked out (R10). */
  addressRisk?: string;
}

/**
 * For the owner and staff all of it; for whom it is offered, and for the owner before, what concerns them.
 * @throws NotAllowedError, NotFoundError for anybody else
 */
export async function readOwnership(ctx: ActorContext, input: AccountInput): Promise<Ownership> {
  const { account } = parse(AccountInput, input);
  const { read, actor } = ctx;
  const isStaff = isOperator(actor.principal);
  if (isStaff) await requireOperator(ctx, read, 'audit');
  const owner = (await read.users.ownerOf(account))?.user;
  if (owner === undefined) throw new NotFoundError('account');
  const isAll = isStaff || actor.principal === `user:${owner}`;
  const offer = await handoverFor(ctx, { account, state: 'offered', isAll });
  const undoable = await handoverFor(ctx, { account, state: 'accepted', isAll });
  if (!isAll && !offer && !undoable) throw new NotFoundError('account');
  return {
    owner,
    ...(offer ? { offer } : {}),
    ...(undoable ? { undoable } : {}),
    ...(isAll ? await addressesOf(ctx, account, owner) : {}),
  };
}

/** One that still can become something, for those whom it concerns. */
async function handoverFor(
  { read, actor, clock }: ActorContext,
  { account, state, isAll }: { account: string; state: Handover['state']; isAll: boolean },
): Promise<Handover | undefined> {
  const found = await read.ownership.handover(account, state);
  if (!found || found.expiresAt <= clock.now()) return undefined;
  const isTheirs = [found.from, found.to].some((user) => actor.principal === `user:${user}`);
  return isAll || isTheirs ? found : undefined;
}

async function addressesOf(
  ctx: ActorContext,
  account: string,
  owner: string,
): Promise<Pick<Ownership, 'secondary' | 'recovery' | 'addressRisk'>> {
  const { read } = ctx;
  const email = (await read.people.user(owner))?.email ?? '';
  const risk = await riskOf(ctx, read, { account, email });
  return given({
    secondary: await read.ownership.secondary(account),
    recovery: await read.ownership.waitingRecovery(account),
    addressRisk: risk.do === 'nothing' ? undefined : risk.domain,
  });
}
