import {
  addressUndoMail,
  elsewhereMail,
  passwordMail,
  resetMail,
  type ResetSaid,
} from '../../notices/sign-in-mails';
import type { Principal } from '../../access/principal';
import type { Context } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import { stopToken } from '../../sign-in/factor-reset/stop-reset';
import { isUnderWay } from '../../sign-in/factor-reset/under-way';
import { needsStaff } from '../../sign-in/factor-reset/vouchers';
import { isOpen } from '../../sign-in/reset-password';
import { knownOf } from '../../sign-in/who-signs-in';
import type { Courier } from '../courier';
import type { MailPost } from './mail';
import { written } from './people-mail';

/** Mails the code by which a password is set anew, to somebody who signs in with the address at this moment; to nobody else
 * anything leaves. */
export function mailPasswordCode(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ code: id = '' }, code) => {
    const waiting = await ctx.read.signIn.passwordCode(id);
    if (!waiting?.principal || !isOpen(waiting, ctx.clock.now()) || code === undefined) return undefined;
    const { principal, email: address } = waiting;
    const known = await knownOf(ctx.read, principal);
    if (!known?.addresses.includes(address)) return undefined;
    return { address, principal, say: (voice) => passwordMail(voice, code) };
  });
}

/** Mails somebody what comes of a reset in their name, while it is under way. */
export function mailFactorReset(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ reset: id = '', what, to = '' }, token) => {
    const reset = await ctx.read.factorResets.reset(id);
    if (!reset || !isStill(reset, what, ctx.clock.now())) return undefined;
    const known = await knownOf(ctx.read, reset.principal);
    if (!known?.addresses.includes(to) || (what === 'link' && token === undefined)) return undefined;
    const stop = isUnderWay(reset, ctx.clock.now()) ? { stop: stopToken(ctx, id) } : {};
    const { principal, opensAt } = reset;
    const byStaff = await needsStaff(ctx.read, principal);
    const said = { what: what as ResetSaid['what'], ...stop, opensAt, byStaff };
    return { address: to, principal, say: (voice) => resetMail(voice, said, token) };
  });
}

/** Mails somebody whose sign-in is good elsewhere only that they, or who knows their password, came from another place; with the
 * link that opens it from everywhere, while it is not. */
export function mailElsewhere(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ principal: named = '', to = '', by, address = '' }, token) => {
    const principal = named as Principal;
    const known = await knownOf(ctx.read, principal);
    const isNarrow = (await ctx.read.signIn.allowedAddresses(principal)).length > 0;
    if (!known?.addresses.includes(to) || !isNarrow || token === undefined) return undefined;
    if (by !== 'host' && by !== 'password') return undefined;
    return { address: to, principal, say: (voice) => elsewhereMail(voice, { by, address }, token) };
  });
}

/** Mails the address that somebody signed in with before the link that puts it back, while it is theirs. */
export function mailUndoAddress(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ user = '', to = '' }, token) => {
    const own = await ctx.read.users.addresses(user);
    if (token === undefined || !own.some(({ email }) => email === to)) return undefined;
    return { address: to, principal: `user:${user}`, say: (voice) => addressUndoMail(voice, token) };
  });
}

/** Whether a mail is still true: while the factor is being replaced, another link may go out. */
function isStill(reset: FactorReset, what: string | undefined, now: number): boolean {
  if (reset.state === 'stopped') return what === 'stopped';
  if (reset.state === 'replacing') return what === 'link' || what === 'opened';
  return isUnderWay(reset, now);
}
