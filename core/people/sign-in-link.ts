import { z } from 'zod';
import { parse } from '../access/parse';
import { ConflictError, LimitReachedError, NotAllowedError, NotFoundError } from '../errors';
import { partsOf } from '../access/principal';
import { requireFresh } from '../access/require-fresh';
import type { ActorContext, Context } from '../ports/context';
import type { ChatLink } from '../ports/stores/chat-store';
import { Asker, askerHash } from './chat-input';
import { lockAll, recordOn } from '../activity/record-on';
import { linkId } from './link-id';
import { tellAddresses } from './tell-addresses';

/** The chat user to be linked, and what the page says of them, which proves nothing. */
export type SignInAsker = z.infer<typeof Asker>;

/** Links that sign in work once, for ten minutes (R7). */
const LIFE_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
const MOST_IN_AN_HOUR = 10;
const Token = z.strictObject({ token: z.string().min(20).max(64) });

/**
 * Makes the one-time link that a chat user opens in the signed-in client area; answers its token, which is kept nowhere.
 * @throws LimitReachedError after ten in an hour by one chat user
 */
export async function offerSignInLink(ctx: Context, input: SignInAsker): Promise<string> {
  const asker = parse(Asker, input);
  const token = ctx.ids.token();
  const hash = ctx.hasher.hash('one-time', token);
  const by = askerHash(ctx, asker.chat);
  const expiresAt = ctx.clock.now() + LIFE_MS;
  await ctx.transaction(async (tx) => {
    await tx.chats.holdAsking([`asker:${by.slice(0, 2)}`]);
    const asked = await tx.chats.countOneTimeLinks(by, expiresAt - HOUR_MS);
    if (asked >= MOST_IN_AN_HOUR) throw new LimitReachedError('link.asker');
    const payload = JSON.stringify(asker);
    await tx.chats.addOneTimeLink({ hash, purpose: 'sign-in', asker: by, payload, used: false, expiresAt });
  });
  return token;
}

/** Who would be linked, for the page that asks; looking uses nothing up.
 * @throws NotFoundError for a link that is used, old or unknown */
export async function readSignInLink(ctx: Context, input: { token: string }): Promise<SignInAsker> {
  const { token } = parse(Token, input);
  const link = await ctx.read.chats.oneTimeLink(ctx.hasher.hashes('one-time', token));
  if (link?.purpose !== 'sign-in' || link.used || link.expiresAt <= ctx.clock.now()) {
    throw new NotFoundError('one_time_link');
  }
  return parse(Asker, JSON.parse(link.payload));
}

/**
 * The signed-in person says yes: the chat user acts as this user from now on (a `login` link, R13).
 * @throws NotFoundError for a link that is used or old, NotAllowedError for anybody but a user, NotFreshError
 */
export async function confirmSignInLink(ctx: ActorContext, input: { token: string }): Promise<ChatLink> {
  const { chat, handle, place } = await readSignInLink(ctx, input);
  const { kind, id } = partsOf(ctx.actor.principal);
  if (kind !== 'user' || ctx.actor.readOnly) throw new NotAllowedError('NOT_A_USER');
  await requireFresh(ctx, 'link');
  const now = ctx.clock.now();
  return ctx.transaction(async (tx) => {
    const accounts = (await tx.people.hatsOfUser(id)).map(({ account }) => account);
    await lockAll(tx, accounts);
    if (!(await tx.chats.useOneTimeLink(ctx.hasher.hashes('one-time', input.token), now))) {
      throw new NotFoundError('one_time_link');
    }
    const user = await tx.people.user(id);
    if (!user || user.suspended) throw new ConflictError('user', 'SUSPENDED');
    const made: ChatLink = {
      id: await linkId(ctx, tx, chat, user.person),
      chat,
      person: user.person,
      level: 'login',
      user: id,
      email: '',
      handle,
      place,
      linkedAt: now,
      provedAt: now,
    };
    await tx.chats.putLink(made);
    const entry = { action: 'chat.linked', actor: ctx.actor.principal, channel: ctx.actor.channel };
    await recordOn(tx, accounts, { ...entry, after: { level: 'login', surface: chat.surface } });
    await tellAddresses(tx, made);
    return made;
  });
}
