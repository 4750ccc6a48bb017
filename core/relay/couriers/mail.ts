import { at } from '../../ports/at';
import type { Context } from '../../ports/context';
import type { Mailer } from '../../ports/mailer';
import type { Brand } from '../../notices/brand';
import { changedMail, codeMail, linkedMail, type Asked, type Text } from '../../notices/mails';
import { readerOf, type Addressee } from '../../notices/readers';
import { voiceFor, type Voice } from '../../notices/voice';
import type { Courier } from '../courier';

/** What every courier of mail needs. */
export interface MailPost {
  mailer: Mailer;
  brand: Brand;
}

/** What leaves, and to whom. */
export interface Written extends Addressee {
  /** Its words, in the voice of whoever reads it. */
  readonly say: (voice: Voice) => Text;
}

/** Sends it, as its reader reads at this moment. */
export async function send(
  ctx: Context,
  { mailer, brand }: MailPost,
  letter: number,
  { say, ...to }: Written,
): Promise<void> {
  const voice = voiceFor(brand, await readerOf(ctx, to));
  await mailer.send({ to: to.address, messageId: messageId(letter, brand), ...say(voice) });
}

/** Mails a code, if the address is on file at this moment; if not, nothing leaves and nobody can tell (R13). */
export function mailCode(ctx: Context, post: MailPost): Courier {
  return async ({ id, payload }, code) => {
    const { proof: proofId = '', ...asked } = read(payload);
    const proof = await ctx.read.chats.proof(proofId);
    const isOver = !proof || proof.done || proof.expiresAt <= ctx.clock.now();
    const known = isOver ? undefined : await onFile(ctx, proof.email);
    if (isOver || !known || code === undefined) return { is: 'dropped' };
    const given = known === 'contact' ? code : undefined;
    await send(ctx, post, id, { address: proof.email, say: (voice) => codeMail(voice, asked, given) });
    await at('mail.sent');
    return { is: 'done' };
  };
}

async function onFile({ read: { people } }: Context, email: string): Promise<'contact' | 'user' | undefined> {
  if ((await people.contactsWith(email)).length > 0) return 'contact';
  return (await people.userWith(email)) && 'user';
}

/** Tells an address of a person that a chat was linked. */
export function mailLinked(ctx: Context, post: MailPost): Courier {
  return async ({ id, payload }) => {
    const { to = '', ...asked } = read(payload);
    const signsIn = (await ctx.read.people.userWith(to)) !== undefined;
    await send(ctx, post, id, { address: to, say: (voice) => linkedMail(voice, asked, signsIn) });
    await at('mail.sent');
    return { is: 'done' };
  };
}

/** Tells an address that it was changed to another. */
export function mailChanged(ctx: Context, post: MailPost): Courier {
  return async ({ id, payload }) => {
    const { to, account } = JSON.parse(payload) as { to: string; account: string };
    const label = (await ctx.read.accounts.account(account))?.label ?? '';
    await send(ctx, post, id, { address: to, say: (voice) => changedMail(voice, label) });
    return { is: 'done' };
  };
}

/** Stable over repeated sending. */
export function messageId(letter: number, { domain }: Brand): string {
  return `<letter-${letter}@${domain}>`;
}

function read(payload: string): Asked & { to?: string; proof?: string } {
  return JSON.parse(payload) as Asked & { to?: string; proof?: string };
}
