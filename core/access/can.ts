import type { Context } from '../ports/context';
import { readPrincipal, type Principal } from './principal';
import { lookUp } from './look-up';
import type { ResourceRef } from './resource';

/**
 * The public question: may this principal do this here, now? Anything unknown is a no, and so is a database that is gone.
 * `login` says whether a sign-in stands behind a user at this moment; contacts never have one.
 */
export async function can(
  ctx: Context,
  question: { principal: string; key: string; resource: ResourceRef; login?: boolean },
): Promise<boolean> {
  const { principal, key, resource: ref, login = true } = question;
  if (!readPrincipal(principal)) return false;
  try {
    const resource = await lookUp(ctx, ref);
    // What isn't there is asked about all the same, on no account: it must cost what somebody else's costs (R3).
    const account = resource?.type === 'account' ? resource.id : (resource?.account ?? '');
    const snapshot = await ctx.snapshots.of({ principal: principal as Principal, account, login });
    return resource !== undefined && (snapshot?.can(key, resource) ?? false);
  } catch {
    return false;
  }
}
