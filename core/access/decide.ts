import type { Context } from '../ports/context';
import type { Channel } from '../activity/entry';
import { isClosed } from './channels';
import { given } from './given';
import { lookUp } from './look-up';
import { readPrincipal, type Principal } from './principal';
import type { Resource, ResourceRef } from './resource';
import type { Snapshot } from './snapshot';
import type { Placed } from './snapshots';

/** Who asks, and whether a sign-in stands behind a user at this moment; contacts never have one (R13). */
export interface Asker {
  principal: string;
  login?: boolean | undefined;
  /** By which channel they came, where that counts: one that is closed to them is a no. */
  channel?: Channel | undefined;
}

/** What a decision is made by. Undefined: there is no such principal, and every answer is no. */
export interface Decider {
  readonly principal: Principal;
  /** What the principal may do on an account, as of one reading of the epochs (R7). */
  on(account: string): Promise<Snapshot | undefined>;
  /** The resource as looked up, with the snapshot of its account. */
  about(ref: ResourceRef): Promise<{ resource?: Resource; snapshot?: Snapshot }>;
}

/** Opens the decisions of one request: the vector of an account that the asker is on is read once in it, before the first. */
export function decider(ctx: Context, { principal, login = true, channel }: Asker): Decider | undefined {
  if (!readPrincipal(principal)) return undefined;
  const who = principal as Principal;
  const read = new Map<string, Snapshot>();
  const open = (found: Snapshot | undefined) =>
    found && isClosed(channel, found.closed) ? undefined : found;
  const on = async (account: string): Promise<Snapshot | undefined> => {
    const found = read.get(account) ?? (await ctx.snapshots.of({ principal: who, account, login }));
    // Where somebody is a stranger is asked each time: else a second question would tell by its cost what is there (R3).
    if (found) read.set(account, found);
    return open(found);
  };
  return {
    principal: who,
    on,
    async about(ref) {
      // What is asked first is looked up with the vector; after that the vector is there.
      if (read.size === 0 && isPlaced(ref)) {
        const { account, snapshot } = await ctx.snapshots.at({ principal: who, login }, ref);
        if (account === undefined) return {};
        if (snapshot) read.set(account, snapshot);
        const { type, id } = ref;
        return {
          resource: type === 'account' ? { type, id } : { type, id, account },
          ...given({ snapshot: open(snapshot) }),
        };
      }
      const resource = await lookUp(ctx, ref);
      // What isn't there is asked about all the same, on no account: it must cost what somebody else's costs (R3).
      const snapshot = await on(resource ? accountOf(resource) : '');
      return { ...(resource ? { resource } : {}), ...(resource && snapshot ? { snapshot } : {}) };
    },
  };
}

function isPlaced(ref: ResourceRef): ref is ResourceRef & Placed {
  return ref.type === 'account' || ref.type === 'service';
}

/** The account that a resource belongs to. */
export function accountOf(resource: Resource): string {
  return resource.type === 'account' ? resource.id : resource.account;
}
