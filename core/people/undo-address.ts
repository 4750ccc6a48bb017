import type { z } from 'zod';
import { parse } from '../access/parse';
import { recordOn } from '../activity/record-on';
import { NotFoundError } from '../errors';
import { tell } from '../notices/tell';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { TokenInput } from './invitation-input';
import { lockUser } from './record-for-user';
import { takeBack } from './take-back';
import { undoLinksOf, type Undo } from './undo-links';

/** Whose address the link would put back; looking changes nothing.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readAddressUndo(
  ctx: Context,
  input: z.input<typeof TokenInput>,
): Promise<{ name: string; email: string }> {
  const { user, email } = await find(ctx, ctx.read, parse(TokenInput, input).token);
  return { name: (await ctx.read.people.user(user))?.name ?? '', email };
}

/**
 * By the mailed link, once: the address before is the one to sign in with again. What whoever changed it brought along goes: links
 * that undo later changes, other addresses and chats; every session ends, and all addresses are told, those that went too.
 * @throws NotFoundError alike for a link that is wrong, used or old
 */
export async function undoAddress(ctx: Context, input: z.input<typeof TokenInput>): Promise<void> {
  const { token } = parse(TokenInput, input);
  const { user } = await find(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    const logs = await lockUser(tx, user);
    const { email } = await find(ctx, tx, token);
    const person = (await tx.people.user(user))?.person;
    if (person === undefined) throw gone();
    const links = await undoLinksOf(ctx, tx, user);
    if (!(await tx.chats.useOneTimeLink(ctx.hasher.hashes('one-time', token), ctx.clock.now()))) throw gone();
    const told = await tx.people.addressesOf(person);
    const taken = await takeBack(tx, { user, person, email, links });
    await tx.signIn.endSessions(`user:${user}`);
    await tx.access.bump([`user:${user}`]);
    await recordOn(tx, logs, {
      ...{ action: 'address.primary', actor: 'system', channel: 'mail', subject: `user:${user}` },
      after: { undone: true, ...taken },
    });
    await tell(ctx, tx, told, { notice: 'address.undone', user });
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
