import { breach } from '../breach';
import { checkMessageBlocks } from '../check-blocks';
import { isFields, textOf, type Fields } from '../json';
import { LIMITS } from '../limits';
import { APP, type Channel } from '../world';
import { joinedChannelOf, messageOf } from './channel-argument';
import type { Methods } from './method';

function content(args: Fields): { text: string; blocks: Fields[] } {
  const blocks = checkMessageBlocks(args['blocks']);
  const text = textOf(args['text']) || textOf(args['markdown_text']);
  if (text === '' && blocks.length === 0 && !args['attachments']) throw breach('noText');
  return { text, blocks };
}

function metadataOf(args: Fields): Fields | undefined {
  const metadata = args['metadata'];
  if (metadata === undefined) return undefined;
  if (isFields(metadata) && textOf(metadata['event_type']) !== '' && isFields(metadata['event_payload'])) {
    return metadata;
  }
  throw breach('metadataFormat');
}

function threadOf(channel: Channel, args: Fields): string | undefined {
  const ts = textOf(args['thread_ts']);
  if (ts === '') return undefined;
  const root = channel.messages.find((message) => message.ts === ts);
  if (!root) throw breach('threadUnknown');
  return root.threadTs ?? root.ts;
}

function cut(text: string): { text: string; warned: Fields } {
  const { limit, error } = LIMITS.postText;
  if (text.length <= limit) return { text, warned: {} };
  const messages = [`[WARN] The text was cut after ${limit} characters.`];
  return {
    text: text.slice(0, limit),
    warned: { warning: error, response_metadata: { warnings: [error], messages } },
  };
}

/** Posting, changing and removing messages. */
export const CHAT_METHODS: Methods = {
  'chat.postMessage': {
    scope: 'chat:write',
    handle({ world, messages }, args) {
      const channel = joinedChannelOf(world, args);
      const { text: whole, blocks } = content(args);
      const { text, warned } = cut(whole);
      const threadTs = threadOf(channel, args);
      const metadata = metadataOf(args);
      const message = messages.post(channel, { user: APP.botUserId, text, blocks, threadTs, metadata });
      return {
        channel: channel.id,
        ts: message.ts,
        message: messages.present(message, undefined, true),
        ...warned,
      };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    handle({ world, messages }, args) {
      const channel = joinedChannelOf(world, args);
      const message = messageOf(channel, args);
      if (message.botId !== APP.botId) throw breach('messageForeign');
      const { text, blocks } = content(args);
      if (text.length > LIMITS.updateText.limit) throw breach('updateText');
      const metadata = metadataOf(args);
      messages.edit(channel, message, { text, blocks, ...(metadata ? { metadata } : {}) });
      return { channel: channel.id, ts: message.ts, text, message: messages.present(message, channel, true) };
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    handle({ world, messages }, args) {
      const channel = joinedChannelOf(world, args);
      const message = messageOf(channel, args);
      if (message.botId !== APP.botId) throw breach('deleteForeign');
      messages.remove(channel, message);
      return { channel: channel.id, ts: message.ts };
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    handle({ world, messages }, args) {
      const channel = joinedChannelOf(world, args);
      const onlyFor = textOf(args['user']);
      if (!channel.members.has(onlyFor)) throw breach('ephemeralForeign');
      const { text, blocks } = content(args);
      const threadTs = threadOf(channel, args);
      return {
        message_ts: messages.post(channel, { user: APP.botUserId, text, blocks, threadTs, onlyFor }).ts,
      };
    },
  },
};
