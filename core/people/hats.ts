import { parse } from '../access/parse';
import type { ActorContext, Actor, Context } from '../ports/context';
import type { ChatUser } from '../ports/chat-surface';
import type { ChatLink } from '../ports/stores/chat-store';
import type { Hat } from '../ports/stores/people-store';
import type { Reads, Writes } from '../ports/stores/stores';
import { ChatUserInput } from './chat-input';

/** Where a link lets its person act: a `mail` link as the contacts with the proved address, a `login` link as the user too (R13). */
export async function hatsOf(read: Reads | Writes, link: ChatLink): Promise<Hat[]> {
  if (link.level === 'mail') return read.people.hatsOfAddress(link.email);
  return link.user === undefined ? [] : read.people.hatsOfUser(link.user);
}

/** Who a chat user is to us: their link, and the accounts on which they act. */
export interface ChatPerson {
  link: ChatLink;
  name: string;
  hats: Hat[];
}

/** A link ends by itself when it was not proved again for long (R13). */
export function isLive({ clock, settings }: Context, { provedAt }: ChatLink): boolean {
  return clock.now() - provedAt <= settings.linkLifeMs;
}

/** Undefined for somebody who proved nothing, whose link is too old or leads nowhere, or whose user is suspended. */
export async function chatPerson(ctx: Context, chat: ChatUser): Promise<ChatPerson | undefined> {
  const link = await ctx.read.chats.link(parse(ChatUserInput, chat));
  if (!link || !isLive(ctx, link)) return undefined;
  const hats = await hatsOf(ctx.read, link);
  const name = await nameOf(ctx, link);
  const leads = link.level === 'login' || hats.length > 0;
  return name !== undefined && leads ? { link, name, hats } : undefined;
}

async function nameOf({ read }: Context, link: ChatLink): Promise<string | undefined> {
  if (link.user === undefined) return (await read.people.contactsWith(link.email))[0]?.name;
  const user = await read.people.user(link.user);
  return user?.suspended ? undefined : user?.name;
}

/** The actor that a chat person is on one of its accounts. */
export function chatActor({ link, name }: ChatPerson, hat: Hat): Actor {
  const login = link.level === 'login';
  return {
    principal: hat.principal,
    name,
    login,
    channel: link.chat.surface,
    chat: link.chat,
    link: link.id,
    ...(login ? { freshAt: link.provedAt } : {}),
  };
}

/** A context in which this chat person acts on that account. */
export function actingAs(ctx: Context, person: ChatPerson, hat: Hat): ActorContext {
  return { ...ctx, actor: chatActor(person, hat) };
}
