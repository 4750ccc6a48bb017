import { may } from './access';
import { jsonIn, listIn, textIn, textsIn, type Json } from './json';
import { messageFlags, type Attachment, type Message } from './model';
import { permission } from './permissions';
import { wakeThread } from './threads';
import { memberOnWire, messageOnWire, withoutContent } from './wire';
import type { GatewayEvent, World } from './world';

const guildMessages = 1 << 9;
const directMessages = 1 << 12;

/** What a new message is made from. */
export interface Draft extends Partial<Omit<Message, 'id' | 'at' | 'channelId' | 'authorId'>> {
  channelId: string;
  authorId: string;
  /** Discord's `allowed_mentions`; without it every mention pings. */
  allowed?: unknown;
}

/** What a change of a message may touch; what is absent stays. */
export type Patch = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>>;

/** Writes a message and tells everybody who may see it. */
export function post(world: World, draft: Draft): Message {
  const { allowed, ...given } = draft;
  const message: Message = {
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    ...given,
    id: world.nextId(),
    at: world.now(),
    ...mentionsIn(world, draft, allowed),
  };
  wakeThread(world, message.channelId, message.authorId);
  world.messages.set(message.id, message);
  publishMessage(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes a message and marks it edited, unless it was only waiting to be filled in. */
export function edit(world: World, message: Message, patch: Patch): Message {
  const waited = (message.flags & messageFlags.loading) !== 0;
  Object.assign(message, patch);
  message.flags &= ~messageFlags.loading;
  if (!waited) message.editedAt = world.now();
  publishMessage(world, 'MESSAGE_UPDATE', message);
  return message;
}

/** Deletes a message. */
export function remove(world: World, message: Message): void {
  world.messages.delete(message.id);
  const { id, channelId } = message;
  const guildId = world.channels.get(channelId)?.guildId;
  const place = guildId === undefined ? {} : { guild_id: guildId };
  if (message.onlyFor !== undefined) return world.touch();
  world.publish({
    ...audience(guildId),
    name: 'MESSAGE_DELETE',
    data: { id, channel_id: channelId, ...place },
  });
}

/** The fields of a message as a bot's request gives them; what the request leaves out is left out. */
export function patchFrom(body: Json, files: Attachment[]): Patch {
  const patch: Patch = {};
  if ('content' in body) patch.content = textIn(body['content']) ?? '';
  if ('embeds' in body) patch.embeds = listIn(body['embeds']);
  if ('components' in body) patch.components = withIds(listIn(body['components']));
  if (files.length > 0) patch.attachments = files;
  return patch;
}

/** Whether a message's content reaches a bot that has no intent for it. */
export function isOpenToBot(world: World, message: Message): boolean {
  const { id } = world.application;
  const direct = world.channels.get(message.channelId)?.guildId === undefined;
  return direct || message.authorId === id || message.mentions.includes(id);
}

// What one person alone sees is no news for the gateway.
function publishMessage(world: World, name: string, message: Message): void {
  if (message.onlyFor !== undefined) return world.touch();
  const guildId = world.channels.get(message.channelId)?.guildId;
  const member = guildId === undefined ? undefined : memberOnWire(world, guildId, message.authorId, false);
  const place = {
    channel_type: world.channel(message.channelId).type,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
  };
  const wire = { ...messageOnWire(world, message), ...place, ...(member ? { member } : {}) };
  const open = isOpenToBot(world, message);
  world.publish({
    ...audience(guildId),
    name,
    data: (content) => (content || open ? wire : withoutContent(wire)),
  });
}

function audience(guildId: string | undefined): Pick<GatewayEvent, 'guildId' | 'intent'> {
  return guildId === undefined ? { intent: directMessages } : { guildId, intent: guildMessages };
}

/** Discord numbers the components of a message that do not number themselves. */
function withIds(components: Json[]): Json[] {
  let next = 0;
  const number = (component: Json): Json => {
    const id = component['id'] ?? ++next;
    const children =
      'components' in component ? { components: listIn(component['components']).map(number) } : {};
    return { ...component, id, ...children };
  };
  return components.map(number);
}

function mentionsIn(
  world: World,
  draft: Draft,
  allowed: unknown,
): Pick<Message, 'mentions' | 'mentionsEveryone'> {
  const content = draft.content ?? '';
  const rule = jsonIn(allowed);
  const kinds = allowed === undefined ? ['users', 'everyone'] : textsIn(rule['parse']);
  const named = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => (id !== undefined ? [id] : []));
  const pinged = named.filter((id) => world.users.has(id));
  const channel = world.channel(draft.channelId);
  const loud = /@(everyone|here)/.test(content) && kinds.includes('everyone');
  return {
    mentions: [
      ...new Set(
        kinds.includes('users') ? pinged : pinged.filter((id) => textsIn(rule['users']).includes(id)),
      ),
    ],
    mentionsEveryone: loud && may(world, channel, draft.authorId, permission.mentionEveryone),
  };
}
