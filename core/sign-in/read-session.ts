import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import type { Context } from '../ports/context';
import type { Way } from '../ports/stores/sign-in-store';
import { isOver, SEEN_EVERY_MS } from './session';
import { knownOf } from './who-signs-in';

const Secret = z.strictObject({ secret: z.string().max(200) });

/** Who a browser's cookie stands for, at this moment. */
export interface SignedIn {
  /** Names the session where the cookie may not be named. */
  readonly session: string;
  /** The same before and after it was proved again, when it has another name. */
  readonly family: string;
  readonly principal: Principal;
  readonly name: string;
  readonly way: Way;
  readonly provedAt: number;
  /** When a code of the second factor was given in it; absent: never. */
  readonly factorAt?: number;
  readonly looksOn?: Principal;
}

/** Whose session it is; undefined once it ended, was not seen for long, or its person is suspended or unknown by now. */
export async function readSession(ctx: Context, input: { secret: string }): Promise<SignedIn | undefined> {
  const { secret } = parse(Secret, input);
  const now = ctx.clock.now();
  const found = await ctx.read.signIn.session(ctx.hasher.hashes('session', secret));
  if (!found || found.way === 'host' || isOver(found, now)) return undefined;
  const { id: session, family, principal, way, provedAt, factorAt, looksOn } = found;
  const known = await knownOf(ctx.read, principal);
  if (!known || (looksOn && !(await knownOf(ctx.read, looksOn)))) return undefined;
  if (now - found.seenAt >= SEEN_EVERY_MS) await ctx.transaction((tx) => tx.signIn.seen(session, now));
  return {
    ...{ session, family, principal, name: known.name, way, provedAt },
    ...(factorAt === 0 ? {} : { factorAt }),
    ...(looksOn && { looksOn }),
  };
}
