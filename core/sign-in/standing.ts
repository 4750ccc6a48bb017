import { partsOf, type Principal } from '../access/principal';
import type { Context } from '../ports/context';
import { isAllowedAt } from './allowed-addresses';
import { isReplacedIn } from './factor-reset/replacing';
import { hostSessionIds } from './session';

/** How far a session of the web has come. */
export interface Standing {
  /** Whether its person has a second factor here. */
  readonly hasFactor: boolean;
  /** The installation asks for one, and they have none. */
  readonly mustHave: boolean;
  /** A lost one is being replaced, but not in this session, or its hour is over: the mailed link leads on (R18). */
  readonly replacesElsewhere?: true;
  /** They said that their sign-in is good elsewhere only. */
  readonly isElsewhere?: true;
  /** When a code was given in this session; absent: never. */
  readonly factorAt?: number;
}

/** Whose session, and how it is called. */
interface Where {
  readonly principal: Principal;
  readonly session?: string;
  readonly hostSession?: string;
}

/** Where somebody stands; `hostSession` is what the host calls a session of its own.
 * A code that the host asked for (`amr: otp`) is the caller's to add. */
export async function standing(
  ctx: Context,
  input: Where & { address?: string | undefined },
): Promise<Standing> {
  const { principal, hostSession } = input;
  const hasFactor = (await ctx.read.signIn.factor(principal))?.state === 'active';
  const ids = hostSession === undefined ? [input.session ?? ''] : hostSessionIds(ctx, principal, hostSession);
  const session = hasFactor ? await ctx.read.signIn.session(ids) : undefined;
  const factorAt = session?.principal === principal && !session.ended ? session.factorAt : 0;
  return {
    hasFactor,
    ...(hasFactor ? { mustHave: false } : await lacking(ctx, input)),
    ...(factorAt > 0 ? { factorAt } : {}),
    ...((await isAllowedAt(ctx, principal, input.address)) ? {} : { isElsewhere: true }),
  };
}

/** Whether the installation asks somebody like this for a second factor (R15), or they are about to replace a lost one (R18). */
export async function mustHave(
  { read, settings: { secondFactorFor } }: Context,
  principal: Principal,
): Promise<boolean> {
  if ((await read.factorResets.newestOf(principal))?.state === 'replacing') return true;
  if (secondFactorFor.length === 0) return false;
  const { kind, id } = partsOf(principal);
  if (kind === 'staff') return secondFactorFor.includes('staff');
  if (kind !== 'user') return false;
  const roles = (await read.users.memberships(id)).map(({ role }) => role);
  return (
    (secondFactorFor.includes('owners') && roles.includes('owner')) ||
    (secondFactorFor.includes('masters') && roles.includes('master'))
  );
}

/** How somebody stands who has no second factor. */
async function lacking(
  ctx: Context,
  where: Where,
): Promise<Pick<Standing, 'mustHave' | 'replacesElsewhere'>> {
  const must = await mustHave(ctx, where.principal);
  const isElsewhere = must && (await isReplacedElsewhere(ctx, where));
  return { mustHave: must, ...(isElsewhere ? { replacesElsewhere: true } : {}) };
}

async function isReplacedElsewhere(
  ctx: Context,
  { principal, session = '', hostSession }: Where,
): Promise<boolean> {
  const reset = await ctx.read.factorResets.newestOf(principal);
  if (reset?.state !== 'replacing') return false;
  const found = hostSession === undefined ? await ctx.read.signIn.session([session]) : undefined;
  const own = found?.principal === principal ? [found.family] : [];
  const names = hostSession === undefined ? own : hostSessionIds(ctx, principal, hostSession);
  return !isReplacedIn(reset, names, ctx.clock.now());
}
