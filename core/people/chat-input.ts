import { z } from 'zod';
import { Id, line } from '../access/inputs';
import { SURFACES } from '../ports/chat-surface';

/** One chat user, as a surface names them. */
export const ChatUserInput = z.strictObject({ surface: z.enum(SURFACES), tenant: Id, user: Id });

/** What the mail and the pages say about who asks: their handle and where, which prove nothing (R13). */
export const Asker = z.strictObject({ chat: ChatUserInput, handle: line(80), place: line(80) });
