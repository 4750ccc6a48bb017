import type { ChatUser } from '../ports/chat-surface';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';

/** A person who proves themselves again keeps their link, and with it their mirrors; anybody else begins anew. */
export async function linkId({ ids }: Context, tx: Writes, chat: ChatUser, person: string): Promise<string> {
  const known = await tx.chats.link(chat);
  return known?.person === person ? known.id : ids.next();
}
