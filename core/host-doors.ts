import { authorized } from './access/authorized';
import { authorizeInTx, type Effect, type Grounds } from './access/authorize-in-tx';
import type { Principal } from './access/principal';
import type { Resource } from './access/resource';
import type { ActorContext, Context } from './ports/context';
import type { Reads } from './ports/stores/stores';
import type { Refusals } from './refusals';

/** What hosts ask about their own effects; `groundsIn` makes of a host's transaction what one is judged by. */
export function hostDoors<Trx extends { executionPromise: Promise<unknown> }>(
  ctx: Context,
  refusals: Refusals,
  groundsIn: (trx: Trx, read: Reads) => Grounds,
) {
  return {
    /** Judges a paid or destructive effect in the transaction that a host makes it in, on this same database; the epochs it
     * hangs on are held until that ends (R7). Answers with what it is about. */
    authorizeInTx: (trx: Trx, effect: Effect): Promise<Resource> =>
      refusals.watchWithin(trx.executionPromise, inHost(ctx, effect), 'authorizeInTx', () =>
        authorizeInTx(ctx, groundsIn(trx, ctx.read), effect),
      ),
    /** The same for an effect elsewhere, at an interface or in another database: it is done while the epochs are held. */
    authorized: <T>(effect: Effect, act: (resource: Resource) => Promise<T>): Promise<T> =>
      refusals.watch(inHost(ctx, effect), 'authorizeInTx', () => authorized(ctx, effect, act)),
  };
}

/** A host's page asks for somebody that it has let in itself. */
function inHost(ctx: Context, { principal, login = true, channel = 'web' }: Effect): ActorContext {
  return { ...ctx, actor: { principal: principal as Principal, name: '', login, channel } };
}
