import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';

const DAY_MS = 86_400_000;
const MOST = 100;
const MOST_CLIENTS = 20;

/** A client at which requests for permissions wait. */
export interface WaitingClient {
  readonly account: string;
  readonly label: string;
  readonly requests: number;
}

/** What waits across the installation for somebody to look; each number is exact up to 100. */
export interface Waiting {
  /** Lost authenticators that somebody waits to have replaced. */
  readonly resets: number;
  /** Letters that were given up, and those of which nobody knows. */
  readonly dead: number;
  readonly uncertain: number;
  /** Mail that is held. */
  readonly held: number;
  /** Clients with requests for permissions that nobody answered for a day; the first twenty. */
  readonly clients: readonly WaitingClient[];
  /** Clients that nobody owns; the first hundred. */
  readonly ownerless: readonly { readonly account: string; readonly label: string }[];
}

/** What waits, for staff who may look at every account. Only what an index finds is looked at, one look a client for owners: it must stay cheap.
 * @throws NotAllowedError */
export async function readWaiting(ctx: ActorContext, _input: Record<string, never>): Promise<Waiting> {
  await requireOperator(ctx, ctx.read, 'audit');
  const { read, clock } = ctx;
  const now = clock.now();
  const letters = await read.setAside(MOST);
  const dead = letters.filter(({ outcome }) => outcome === 'dead').length;
  const asked = await read.accessRequests.waitingSince(now - DAY_MS, now, MOST_CLIENTS);
  return {
    ...{ dead, uncertain: letters.length - dead },
    held: await read.held.count(MOST),
    resets: (await read.factorResets.underWay(now, MOST)).length,
    clients: await labelled(ctx, asked),
    ownerless: (await read.accounts.ownerless(MOST)).map(({ id, label }) => ({ account: id, label })),
  };
}

/** Where requests wait that have not ended, at the first hundred clients, for staff who may look at every account.
 * @throws NotAllowedError */
export async function listWaitingRequests(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<{ clients: WaitingClient[]; isMore: boolean }> {
  await requireOperator(ctx, ctx.read, 'audit');
  const now = ctx.clock.now();
  const found = await ctx.read.accessRequests.waitingSince(now, now, MOST + 1);
  return { clients: await labelled(ctx, found.slice(0, MOST)), isMore: found.length > MOST };
}

/** The same clients by name. */
function labelled(
  { read }: Pick<ActorContext, 'read'>,
  found: readonly { account: string; count: number }[],
): Promise<WaitingClient[]> {
  return Promise.all(
    found.map(async ({ account, count: requests }) => {
      const label = (await read.accounts.account(account))?.label ?? account;
      return { account, label, requests };
    }),
  );
}
