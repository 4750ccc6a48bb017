import { randomUUID } from 'node:crypto';
import type { EventFeed } from './event-feed';
import { objectsOf, present, type Fields } from './json';
import { normaliseBlocks } from './normalise-blocks';
import { APP, type Channel, type World } from './world';
import type { Message } from './message';

/** What a new message consists of. */
export interface Draft {
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Fields[];
  readonly threadTs?: string | undefined;
  readonly metadata?: Fields | undefined;
  readonly onlyFor?: string;
}

const HISTORY_SCOPES = { channel: 'channels:history', group: 'groups:history', im: 'im:history' } as const;

/** The scope that reading this kind of channel, or hearing of its messages, takes. */
export function historyScope(channel: Channel): string {
  return HISTORY_SCOPES[channel.kind];
}

/** Puts messages into channels, changes and removes them, and tells the app. */
export class Messages {
  readonly #world: World;
  readonly #feed: EventFeed;

  constructor(world: World, feed: EventFeed) {
    this.#world = world;
    this.#feed = feed;
  }

  /** The message as the Web API and events show it. */
  present(message: Message, channel?: Channel, withMetadata = false): Fields {
    const isBot = message.botId !== undefined;
    const replies = channel ? channel.messages.filter((other) => isReplyTo(other, message.ts)) : [];
    return present({
      type: 'message',
      user: message.user,
      text: message.text,
      ts: message.ts,
      team: this.#teamOf(message.user),
      blocks: message.blocks.length > 0 ? message.blocks : undefined,
      bot_id: message.botId,
      app_id: isBot ? APP.appId : undefined,
      bot_profile: isBot
        ? { id: message.botId, app_id: APP.appId, name: APP.botName, team_id: this.#world.team.id }
        : undefined,
      thread_ts: message.threadTs ?? (replies.length > 0 ? message.ts : undefined),
      reply_count: replies.length > 0 ? replies.length : undefined,
      latest_reply: replies.at(-1)?.ts,
      edited: message.edited,
      metadata: withMetadata ? message.metadata : undefined,
    });
  }

  /** Adds a message; an ephemeral one is seen by one person and heard of by nobody. */
  post(channel: Channel, draft: Draft): Message {
    const isBot = draft.user === APP.botUserId;
    const message: Message = {
      ts: this.#world.nextTs(),
      user: draft.user,
      text: draft.text,
      blocks: normaliseBlocks(draft.blocks, (prefix) => this.#world.nextId(prefix)),
      ...(isBot ? { botId: APP.botId } : {}),
      ...(draft.threadTs === undefined ? {} : { threadTs: draft.threadTs }),
      ...(draft.metadata === undefined ? {} : { metadata: draft.metadata }),
      ...(draft.onlyFor === undefined ? {} : { onlyFor: draft.onlyFor }),
    };
    (message.onlyFor === undefined ? channel.messages : channel.ephemerals).push(message);
    if (message.onlyFor === undefined) this.#announcePost(channel, message);
    return message;
  }

  /** Changes a message in place. */
  edit(
    channel: Channel,
    message: Message,
    change: Partial<Pick<Message, 'text' | 'blocks' | 'metadata'>>,
  ): void {
    const before = this.present(message);
    const blocks = change.blocks && normaliseBlocks(change.blocks, (prefix) => this.#world.nextId(prefix));
    Object.assign(message, present({ ...change, blocks }));
    if (message.onlyFor !== undefined) return;
    message.edited = { user: message.user, ts: this.#world.nextTs() };
    const ts = this.#world.nextTs();
    this.#announce(channel, {
      subtype: 'message_changed',
      hidden: true,
      message: this.present(message),
      previous_message: before,
      ts,
    });
  }

  /** Takes a message away. */
  remove(channel: Channel, message: Message): void {
    channel.messages = channel.messages.filter((other) => other !== message);
    channel.ephemerals = channel.ephemerals.filter((other) => other !== message);
    if (message.onlyFor !== undefined) return;
    const previous_message = this.present(message);
    const ts = this.#world.nextTs();
    this.#announce(channel, {
      subtype: 'message_deleted',
      hidden: true,
      deleted_ts: message.ts,
      previous_message,
      ts,
    });
  }

  #teamOf(userId: string): string {
    return this.#world.users.get(userId)?.isStranger ? 'T0STRANGER' : this.#world.team.id;
  }

  #announcePost(channel: Channel, message: Message): void {
    const shown = this.present(message);
    const own = message.botId === undefined ? { client_msg_id: randomUUID() } : {};
    this.#announce(channel, { ...shown, ...own });
    const mentions = message.text.includes(`<@${APP.botUserId}>`) && message.botId === undefined;
    if (!mentions || channel.kind === 'im' || !this.#hears(channel, 'app_mentions:read')) return;
    this.#feed.publish({ ...shown, type: 'app_mention', channel: channel.id, event_ts: message.ts });
  }

  #announce(channel: Channel, event: Fields): void {
    if (!this.#hears(channel, historyScope(channel))) return;
    const strangers = [...channel.members].some((id) => this.#world.users.get(id)?.isStranger);
    const where = { channel: channel.id, channel_type: channel.kind, event_ts: event['ts'] };
    this.#feed.publish({ type: 'message', ...event, ...where }, { is_ext_shared_channel: strangers });
  }

  #hears(channel: Channel, scope: string): boolean {
    return channel.members.has(APP.botUserId) && this.#world.switches.scopes.has(scope);
  }
}

/** Whether a message is a reply in the thread below another. */
export function isReplyTo(message: Message, rootTs: string): boolean {
  return message.threadTs === rootTs && message.ts !== rootTs;
}

/** The blocks in a message that a person can act on, found by the element's action id. */
export function findElement(
  blocks: readonly Fields[],
  actionId: string,
): { block: Fields; element: Fields } | undefined {
  for (const block of blocks) {
    const single = [block['accessory'], block['element']];
    const elements = objectsOf([...objectsOf(block['elements']), ...objectsOf(single)]);
    const element = elements.find((candidate) => candidate['action_id'] === actionId);
    if (element) return { block, element };
  }
  return undefined;
}
