import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import type { Hat } from '../ports/stores/people-store';
import { ChatUserInput } from './chat-input';
import { chatPerson, type ChatPerson } from './hats';

const ChooseAccount = z.strictObject({ chat: ChatUserInput, channel: Id, account: Id });
/** A choice holds for that DM or channel for twelve hours (design section 6). */
const HOLDS_MS = 12 * 3_600_000;

/** Remembers for which account somebody speaks in a channel.
 * @throws NotFoundError for an account on which they don't act */
export async function chooseAccount(ctx: Context, input: z.infer<typeof ChooseAccount>): Promise<Hat> {
  const { chat, channel, account } = parse(ChooseAccount, input);
  const hat = (await chatPerson(ctx, chat))?.hats.find((one) => one.account === account);
  if (!hat) throw new NotFoundError('account');
  await ctx.transaction((tx) => tx.chats.choose(chat, channel, account, ctx.clock.now() + HOLDS_MS));
  return hat;
}

/** The account somebody speaks for here: their only one, or the one they chose; undefined: they must be asked. */
export async function chosenHat(
  ctx: Context,
  { link, hats }: ChatPerson,
  channel: string,
): Promise<Hat | undefined> {
  if (hats.length <= 1) return hats[0];
  const choice = await ctx.read.chats.choice(link.chat, channel);
  return choice && choice.until > ctx.clock.now()
    ? hats.find(({ account }) => account === choice.account)
    : undefined;
}
