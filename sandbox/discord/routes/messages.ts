import { channelForBot, may, requireBot } from '../access';
import { Form, refusal } from '../errors';
import { jsonIn, numberIn, textIn } from '../json';
import { limitOf } from '../limits';
import { checkMessage, checkNewMessage } from '../message-checks';
import { refuseUnwanted } from '../moderation';
import { edit, isOpenToBot, patchFrom, post, remove } from '../messages';
import type { Channel, Message } from '../model';
import { isThread, permission } from '../permissions';
import type { Handler, Request } from '../request';
import { compareIds } from '../snowflakes';
import { messageOnWire, withoutContent } from '../wire';
import type { World } from '../world';
import { requireOpenDm } from './channels';

/** GET what was said in a channel, newest first. */
export const getMessages: Handler = (request) => {
  const { world, params, query } = request;
  const channel = channelForBot(world, params['channel'] ?? '');
  const limit = checkedLimit(query.get('limit') ?? '50');
  if (!may(world, channel, world.application.id, permission.readHistory)) return { status: 200, body: [] };
  const all = world.messagesIn(channel.id).filter(({ onlyFor }) => onlyFor === undefined);
  return {
    status: 200,
    body: slice(all, query, limit)
      .map((message) => shown(request, message))
      .reverse(),
  };
};

/** GET one message. */
export const getMessage: Handler = (request) => ({ status: 200, body: shown(request, messageOf(request)) });

/** POST a message as the bot. */
export const postMessage: Handler = (request) => {
  const { world, params, body, files } = request;
  const channel = channelForBot(world, params['channel'] ?? '');
  requireBot(world, channel, isThread(channel) ? permission.sendInThreads : permission.sendMessages);
  requireOpenDm(world, channel);
  requireUnlocked(world, channel);
  checkNewMessage(body, files.length);
  refuseUnwanted(request.switches, channel, textIn(body['content']) ?? '');
  const before =
    request.switches.honourNonce && body['enforce_nonce'] === true ? sentBefore(request) : undefined;
  const message = before ?? post(world, { ...draftOf(request), channelId: channel.id });
  return { status: 200, body: messageOnWire(world, message) };
};

/** PATCH a message of the bot's own. */
export const patchMessage: Handler = (request) => {
  const { world, body, files } = request;
  const message = messageOf(request);
  if (message.authorId !== world.application.id) throw refusal('message.foreign');
  if (world.channel(message.channelId).thread?.archived === true) throw refusal('thread.archived');
  const form = new Form();
  checkMessage(form, [], body);
  form.close();
  return { status: 200, body: messageOnWire(world, edit(world, message, patchFrom(body, files))) };
};

/** DELETE a message: the bot's own, or with the permission anybody's. */
export const deleteMessage: Handler = (request) => {
  const { world } = request;
  const message = messageOf(request);
  if (message.authorId !== world.application.id) {
    const channel = world.channel(message.channelId);
    if (channel.guildId === undefined) throw refusal('permissions.missing');
    requireBot(world, channel, permission.manageMessages);
  }
  remove(world, message);
  return { status: 204 };
};

function messageOf({ world, params }: Request): Message {
  const channel = channelForBot(world, params['channel'] ?? '');
  const message = world.messages.get(params['message'] ?? '');
  if (message?.channelId !== channel.id || message.onlyFor !== undefined) throw refusal('message.unknown');
  return message;
}

function draftOf({ world, body, files }: Request): Omit<Parameters<typeof post>[1], 'channelId'> {
  const nonce = textIn(body['nonce']) ?? numberIn(body['nonce']);
  const replyTo = textIn(jsonIn(body['message_reference'])['message_id']);
  return {
    ...patchFrom(body, files),
    authorId: world.application.id,
    flags: numberIn(body['flags']) ?? 0,
    allowed: body['allowed_mentions'],
    ...(nonce === undefined ? {} : { nonce }),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

function sentBefore({ world, body }: Request): Message | undefined {
  const nonce = textIn(body['nonce']) ?? numberIn(body['nonce']);
  if (nonce === undefined) return undefined;
  return [...world.messages.values()].findLast(
    (one) =>
      one.authorId === world.application.id &&
      one.nonce === nonce &&
      world.now() - one.at <= limitOf('message.nonce.window'),
  );
}

function requireUnlocked(world: World, channel: Channel): void {
  const { thread } = channel;
  if (!thread?.locked) return;
  if (thread.archived) throw refusal('thread.archived');
  if (!may(world, channel, world.application.id, permission.manageThreads)) throw refusal('thread.locked');
}

function shown({ world }: Request, message: Message): object {
  const wire = messageOnWire(world, message);
  return world.grantsContent || isOpenToBot(world, message) ? wire : withoutContent(wire);
}

function checkedLimit(text: string): number {
  const limit = Number(text);
  const form = new Form();
  if (limit > limitOf('history.limit')) form.add('history.limit', ['limit']);
  form.close();
  return limit;
}

// `after` gives the oldest of what is newer; everything else gives the newest.
function slice(all: Message[], query: URLSearchParams, limit: number): Message[] {
  const after = query.get('after');
  const before = query.get('before');
  const around = query.get('around');
  if (after !== null) return all.filter(({ id }) => compareIds(id, after) > 0).slice(0, limit);
  if (before !== null) return all.filter(({ id }) => compareIds(id, before) < 0).slice(-limit);
  if (around === null) return all.slice(-limit);
  const middle = all.findIndex(({ id }) => compareIds(id, around) >= 0);
  const start = Math.max(0, middle - Math.floor(limit / 2));
  return all.slice(start, start + limit);
}
