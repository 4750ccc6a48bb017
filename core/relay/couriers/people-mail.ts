import type { Principal } from '../../access/principal';
import { isOpen } from '../../people/find-invitation';
import { inviterName } from '../../people/read-invitation';
import { noticeMail } from '../../notices/notice-mail';
import type { Notice } from '../../notices/owner-notices';
import { addressMail, invitationMail, recoveryMail, secondaryMail } from '../../notices/people-mails';
import type { Voice } from '../../notices/voice';
import type { Context } from '../../ports/context';
import type { Courier } from '../courier';
import type { Letter } from '../letter';
import { send, type MailPost, type Written } from './mail';

type Payload = Readonly<Partial<Record<string, string>>>;

/** Mails that are written at the moment they leave, by the facts of that moment (R7); undefined: none, since it is no longer
 * true. */
export function written(
  ctx: Context,
  post: MailPost,
  write: (payload: Payload, secret: string | undefined) => Promise<Written | undefined>,
): Courier {
  return async ({ id, payload }: Letter, secret) => {
    const found = await write(JSON.parse(payload) as Payload, secret);
    if (!found) return { is: 'dropped' };
    await send(ctx, post, id, found);
    return { is: 'done' };
  };
}

/** Mails an invitation, if it still waits and no newer link went out. */
export function mailInvitation(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ invitation: id = '', sends }, token) => {
    const invitation = await ctx.read.invitations.invitation(id);
    const isOver = !invitation || !isOpen(invitation, ctx.clock.now()) || String(invitation.sends) !== sends;
    if (isOver || token === undefined) return undefined;
    const account = await labelOf(ctx, invitation.account);
    const inviter = await inviterName(ctx, invitation.invitedBy);
    const { email: address } = invitation;
    return { address, say: (voice) => invitationMail(voice, { account, inviter }, token) };
  });
}

/** Mails the code for a further address; to one that is another login's, that it is, and no code. */
export function mailAddressCode(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ proof: id = '' }, code) => {
    const proof = await ctx.read.users.addressProof(id);
    const user = proof && (await ctx.read.people.user(proof.user));
    if (!user || proof.done || proof.expiresAt <= ctx.clock.now() || code === undefined) return undefined;
    const taken = await ctx.read.people.userWith(proof.email);
    const principal: Principal = `user:${(taken ?? user).id}`;
    const say = (voice: Voice) => addressMail(voice, user.name, taken ? undefined : code);
    return { address: proof.email, principal, say };
  });
}

/** Asks a secondary address whether it wants the notices. */
export function mailSecondary(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ account = '', to }, token) => {
    const secondary = await ctx.read.ownership.secondary(account);
    const isAsked = secondary?.email === to && secondary?.confirmedAt === undefined;
    if (!secondary || !isAsked || token === undefined) return undefined;
    const label = await labelOf(ctx, account);
    return { address: secondary.email, say: (voice) => secondaryMail(voice, label, token) };
  });
}

/** Asks the new address of a recovery whether it is theirs. */
export function mailRecovery(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ recovery: id = '' }, token) => {
    const recovery = await ctx.read.ownership.recovery(id);
    if (recovery?.state !== 'waiting' || token === undefined) return undefined;
    const account = await labelOf(ctx, recovery.account);
    return { address: recovery.email, say: (voice) => recoveryMail(voice, account, token) };
  });
}

/** Tells an address on file what happened. */
export function mailNotice(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ to = '', notice, account = '', user = '', other = '' }, undo) => {
    const noticed = {
      account: account === '' ? '' : await labelOf(ctx, account),
      accountId: encodeURIComponent(account),
      user: await nameOf(ctx, user),
      other: await nameOf(ctx, other),
    };
    return { address: to, say: (voice) => noticeMail(voice, notice as Notice, noticed, undo) };
  });
}

/** What an account is called. */
export async function labelOf({ read }: Pick<Context, 'read'>, account: string): Promise<string> {
  return (await read.accounts.account(account))?.label ?? '';
}

async function nameOf({ read }: Context, user: string): Promise<string> {
  return user === '' ? '' : ((await read.people.user(user))?.name ?? '');
}
