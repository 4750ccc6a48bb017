import { passwordMail } from '../../notices/people-mails';
import type { Context } from '../../ports/context';
import { isOpen } from '../../sign-in/reset-password';
import { knownOf } from '../../sign-in/who-signs-in';
import type { Courier } from '../courier';
import type { MailPost } from './mail';
import { written } from './people-mail';

/** Mails the code by which a password is set anew, to somebody who signs in with the address at this moment; to nobody else
 * anything leaves. */
export function mailPasswordCode(ctx: Context, post: MailPost): Courier {
  return written(post, async ({ code: id = '' }, code) => {
    const waiting = await ctx.read.signIn.passwordCode(id);
    if (!waiting?.principal || !isOpen(waiting, ctx.clock.now()) || code === undefined) return undefined;
    const known = await knownOf(ctx.read, waiting.principal);
    if (!known?.addresses.includes(waiting.email)) return undefined;
    return { to: waiting.email, text: passwordMail(post.brand, code) };
  });
}
