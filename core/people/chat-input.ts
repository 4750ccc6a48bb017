import { z } from 'zod';
import { Id, line } from '../access/inputs';
import { SURFACES, type ChatUser } from '../ports/chat-surface';
import type { Context } from '../ports/context';

/** One chat user, as a surface names them. */
export const ChatUserInput = z.strictObject({ surface: z.enum(SURFACES), tenant: Id, user: Id });

/** What the mail and the pages say about who asks: their handle and where, which prove nothing (R13). */
export const Asker = z.strictObject({ chat: ChatUserInput, handle: line(80), place: line(80) });

/** A chat user's name in counts of what was asked for, which tells nobody who it is. */
export function askerHash({ hasher }: Context, { surface, tenant, user }: ChatUser): string {
  return hasher.hash('asker', JSON.stringify({ surface, tenant, user }));
}
