import { isOpen } from '../../people/find-invitation';
import { inviterName } from '../../people/read-invitation';
import { noticeMail, type Notice } from '../../notices/owner-notices';
import { addressMail, invitationMail, recoveryMail, secondaryMail } from '../../notices/people-mails';
import type { Text } from '../../notices/mails';
import type { Context } from '../../ports/context';
import type { Courier } from '../courier';
import type { Letter } from '../letter';
import { messageId, type MailPost } from './mail';

type Payload = Readonly<Partial<Record<string, string>>>;
/** What leaves; undefined: nothing, since it is no longer true. */
type Written = { to: string; text: Text } | undefined;

/** Mails that are written at the moment they leave, by the facts of that moment (R7). */
export function written(
  { mailer, brand }: MailPost,
  write: (payload: Payload, secret: string | undefined) => Promise<Written>,
): Courier {
  return async ({ id, payload }: Letter, secret) => {
    const found = await write(JSON.parse(payload) as Payload, secret);
    if (!found) return { is: 'dropped' };
    await mailer.send({ to: found.to, messageId: messageId(id, brand), ...found.text });
    return { is: 'done' };
  };
}

/** Mails an invitation, if it still waits and no newer link went out. */
export function mailInvitation(ctx: Context, post: MailPost): Courier {
  return written(post, async ({ invitation: id = '', sends }, token) => {
    const invitation = await ctx.read.invitations.invitation(id);
    const isOver = !invitation || !isOpen(invitation, ctx.clock.now()) || String(invitation.sends) !== sends;
    if (isOver || token === undefined) return undefined;
    const account = await labelOf(ctx, invitation.account);
    const inviter = await inviterName(ctx, invitation.invitedBy);
    return { to: invitation.email, text: invitationMail(post.brand, { account, inviter }, token) };
  });
}

/** Mails the code for a further address; to one that is another login's, that it is, and no code. */
export function mailAddressCode(ctx: Context, post: MailPost): Courier {
  return written(post, async ({ proof: id = '' }, code) => {
    const proof = await ctx.read.users.addressProof(id);
    const user = proof && (await ctx.read.people.user(proof.user));
    if (!user || proof.done || proof.expiresAt <= ctx.clock.now() || code === undefined) return undefined;
    const taken = await ctx.read.people.userWith(proof.email);
    return { to: proof.email, text: addressMail(post.brand, user.name, taken ? undefined : code) };
  });
}

/** Asks a secondary address whether it wants the notices. */
export function mailSecondary(ctx: Context, post: MailPost): Courier {
  return written(post, async ({ account = '', to }, token) => {
    const secondary = await ctx.read.ownership.secondary(account);
    const isAsked = secondary?.email === to && secondary?.confirmedAt === undefined;
    if (!secondary || !isAsked || token === undefined) return undefined;
    return { to: secondary.email, text: secondaryMail(post.brand, await labelOf(ctx, account), token) };
  });
}

/** Asks the new address of a recovery whether it is theirs. */
export function mailRecovery(ctx: Context, post: MailPost): Courier {
  return written(post, async ({ recovery: id = '' }, token) => {
    const recovery = await ctx.read.ownership.recovery(id);
    if (recovery?.state !== 'waiting' || token === undefined) return undefined;
    const account = await labelOf(ctx, recovery.account);
    return { to: recovery.email, text: recoveryMail(post.brand, account, token) };
  });
}

/** Tells an address on file what happened. */
export function mailNotice(ctx: Context, post: MailPost): Courier {
  return written(post, async ({ to = '', notice, account = '', user = '', other = '' }, undo) => {
    const noticed = {
      account: account === '' ? '' : await labelOf(ctx, account),
      accountId: encodeURIComponent(account),
      user: await nameOf(ctx, user),
      other: await nameOf(ctx, other),
    };
    return { to, text: noticeMail(post.brand, notice as Notice, noticed, undo) };
  });
}

/** What an account is called. */
export async function labelOf({ read }: Pick<Context, 'read'>, account: string): Promise<string> {
  return (await read.accounts.account(account))?.label ?? '';
}

async function nameOf({ read }: Context, user: string): Promise<string> {
  return user === '' ? '' : ((await read.people.user(user))?.name ?? '');
}
