import type { ActorContext } from '../ports/context';
import { requireUser } from './signed-in';

/** An address of one's login. */
export interface OwnAddress {
  email: string;
  /** The one to sign in with. */
  isPrimary: boolean;
  provedAt: number;
}

/** The addresses of the signed-in user's login, its primary one first.
 * @throws NotAllowedError */
export async function listAddresses(ctx: ActorContext, _input: Record<string, never>): Promise<OwnAddress[]> {
  const user = await requireUser({ ...ctx, actor: { ...ctx.actor, readOnly: false } }, ctx.read);
  const own = (await ctx.read.users.addresses(user.id)).map(({ email, provedAt }) => ({
    ...{ email, provedAt, isPrimary: email === user.email },
  }));
  return own.sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
}
