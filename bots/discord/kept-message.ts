import { MessageReferenceType, MessageType } from 'discord.js';
import { z } from 'zod';
import type { ChatMessage, ChatRequest } from '../request';
import type { HeardMessage, Place } from './heard-message';

const kept = z.object({
  id: z.string(),
  channel: z.string(),
  isDirect: z.boolean(),
  user: z.string(),
  handle: z.string(),
  place: z.string(),
  text: z.string(),
  inReplyTo: z.string().optional(),
});

/** A person's message, as it lies in the inbox. */
export type KeptMessage = z.infer<typeof kept>;

const plainReference: number = MessageReferenceType.Default;
const spoken: readonly number[] = [MessageType.Default, MessageType.Reply];

/** What is kept of a message; undefined when no person said anything in it. */
export function keptFrom(message: HeardMessage, place: Place): KeptMessage | undefined {
  const text = textOf(message);
  const byPerson = message.author.bot !== true && message.webhook_id === undefined;
  if (!byPerson || !spoken.includes(message.type) || text === '') return undefined;
  const reference = message.message_reference;
  const isReply = (reference?.type ?? plainReference) === plainReference;
  const inReplyTo = isReply ? reference?.message_id : undefined;
  return {
    id: message.id,
    channel: message.channel_id,
    isDirect: place.guild === '',
    user: message.author.id,
    handle: message.author.username,
    place: place.name,
    text,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  };
}

/** Reads what lies in the inbox. */
export function readKept(payload: string): KeptMessage {
  return kept.parse(JSON.parse(payload));
}

/** Who wrote a kept message. */
export function requestOf({ id, channel, isDirect, user, handle, place }: KeptMessage): ChatRequest {
  return { surface: 'discord', tenant: 'discord', user, handle, place, channel, isDirect, id };
}

/** What it says; a thread is a channel of its own on Discord. */
export function messageOf({ channel, text, inReplyTo }: KeptMessage): ChatMessage {
  return { channel, thread: '', text, ...(inReplyTo === undefined ? {} : { inReplyTo }) };
}

// Files stay in Discord, where their addresses expire: the ticket says at least that there were some.
function textOf({ content, attachments }: HeardMessage): string {
  const names = attachments.map(({ filename }) => `[attached in Discord: ${filename}]`);
  return [content, ...names].filter((part) => part !== '').join('\n');
}
