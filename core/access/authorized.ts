import type { Context } from '../ports/context';
import { authorizeInTx, type Effect } from './authorize-in-tx';
import type { Resource } from './resource';

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/**
 * Does a paid or destructive thing that lies outside of our database, while what allowed it is held (R7): for hosts that
 * keep theirs elsewhere. It is done once at most, whatever the database asks to have repeated, and must be quick: whoever
 * changes something about the account waits for it, on SQLite everybody does.
 * @throws what authorizeInTx throws, and what `act` throws
 */
export async function authorized<T>(
  ctx: Context,
  effect: Effect,
  act: (resource: Resource) => Promise<T>,
): Promise<T> {
  const done: { outcome?: Outcome<T> } = {};
  await ctx
    .transaction(async (tx) => {
      if (done.outcome) return;
      const resource = await authorizeInTx(
        ctx,
        { hold: (scopes) => tx.access.hold(scopes), read: tx },
        effect,
      );
      done.outcome = await act(resource).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    })
    .catch((error: unknown) => {
      // Nothing of ours was to be kept: a fault behind the act doesn't undo it, and must not make it look undone.
      if (!done.outcome) throw error;
    });
  return resultOf(done.outcome);
}

function resultOf<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome) throw new Error('the transaction ended before the act');
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
