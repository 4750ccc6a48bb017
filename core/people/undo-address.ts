import type { z } from 'zod';
import { parse } from '../access/parse';
import { recordOn } from '../activity/record-on';
import { NotFoundError } from '../errors';
import { tell } from '../notices/tell';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { TokenInput } from './invitation-input';
import { newToken } from './mail-invitation';
import { lockUser } from './record-for-user';

const LIFE_MS = 72 * 3_600_000;

/** What a link puts back: whose address to sign in with was another one before. */
interface Undo {
  readonly user: string;
  readonly email: string;
}

/** Mails the address that somebody signed in with until now a link that puts it back, for 72 hours: whoever took a login over
 * would begin with its address. */
export async function mailAddressUndo(ctx: Context, tx: Writes, undo: Undo): Promise<void> {
  const { token, hash } = newToken(ctx, 'one-time');
  const expiresAt = ctx.clock.now() + LIFE_MS;
  const asker = askerOf(ctx, undo.email);
  const payload = JSON.stringify(undo);
  await tx.chats.addOneTimeLink({ hash, purpose: 'address', asker, payload, used: false, expiresAt });
  const secret = ctx.ids.next();
  await tx.seal(secret, token, expiresAt);
  await tx.post({
    ...{
      lane: `mail:${secret}`,
      kind: 'mail.address-undo',
      payload: { user: undo.user, to: undo.email },
      secret,
    },
  });
}

/** Whether an address can still be put back by its link: until then it stays on the login. */
export async function isHeld(ctx: Context, read: Reads | Writes, email: string): Promise<boolean> {
  return (await read.chats.countOneTimeLinks(askerOf(ctx, email), ctx.clock.now())) > 0;
}

/** Whose address the link would put back; looking changes nothing.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readAddressUndo(
  ctx: Context,
  input: z.input<typeof TokenInput>,
): Promise<{ name: string; email: string }> {
  const { user, email } = await find(ctx, ctx.read, parse(TokenInput, input).token);
  return { name: (await ctx.read.people.user(user))?.name ?? '', email };
}

/** By the mailed link, once: the address before is the one to sign in with again; every session ends, and all addresses are told.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function undoAddress(ctx: Context, input: z.input<typeof TokenInput>): Promise<void> {
  const { token } = parse(TokenInput, input);
  const { user } = await find(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    const logs = await lockUser(tx, user);
    const { email } = await find(ctx, tx, token);
    if (!(await tx.chats.useOneTimeLink(ctx.hasher.hashes('one-time', token), ctx.clock.now()))) throw gone();
    await tx.users.setPrimary(user, email);
    await tx.signIn.endSessions(`user:${user}`);
    await tx.access.bump([`user:${user}`]);
    const by = { actor: 'system', channel: 'mail' } as const;
    await recordOn(tx, logs, {
      action: 'address.primary',
      ...by,
      subject: `user:${user}`,
      after: { undone: true },
    });
    const person = (await tx.people.user(user))?.person;
    const addresses = person === undefined ? [email] : await tx.people.addressesOf(person);
    await tell(ctx, tx, addresses, { notice: 'address.undone', user });
  });
}

async function find(ctx: Context, read: Reads | Writes, token: string): Promise<Undo> {
  const link = await read.chats.oneTimeLink(ctx.hasher.hashes('one-time', token));
  if (link?.purpose !== 'address' || link.used || link.expiresAt <= ctx.clock.now()) throw gone();
  const undo = JSON.parse(link.payload) as Undo;
  const own = await read.users.addresses(undo.user);
  if (!own.some(({ email }) => email === undo.email)) throw gone();
  return undo;
}

const gone = () => new NotFoundError('one_time_link');

function askerOf({ hasher }: Context, email: string): string {
  return hasher.hash('address-undo', email);
}
