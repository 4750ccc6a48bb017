import { breach } from './breach';
import { checkMessageBlocks } from './check-blocks';
import { isTrue, present, textOf, type Fields } from './json';
import { LIMITS } from './limits';
import type { Messages } from './messages';
import { APP, type Channel, type World } from './world';
import type { Message } from './message';

/** What an address lets the app answer: one person's act, in a channel, on a message or none. */
export interface ResponseContext {
  readonly userId: string;
  readonly channel: Channel;
  readonly source?: Message;
}

interface Issued extends ResponseContext {
  readonly at: number;
  uses: number;
  source?: Message;
}

/** The addresses handed out with interactions: five answers each, for half an hour. */
export class ResponseUrls {
  readonly #issued = new Map<string, Issued>();
  readonly #world: World;
  readonly #messages: Messages;
  /** Where addresses begin; known once the server listens. */
  base = '';

  constructor(world: World, messages: Messages) {
    this.#world = world;
    this.#messages = messages;
  }

  /** A new address. */
  issue(context: ResponseContext): string {
    const key = this.#world.nextId('response-');
    this.#issued.set(key, { ...context, at: this.#world.now(), uses: 0 });
    return `${this.base}/response/${key}`;
  }

  /** Does what the app posted to an address. */
  use(key: string, body: Fields): void {
    const issued = this.#issued.get(key);
    if (!issued) throw breach('responseUnknown');
    if (this.#world.now() - issued.at > LIMITS.responseAge.limit) throw breach('responseAge');
    if (issued.uses >= LIMITS.responseUses.limit) throw breach('responseUses');
    issued.uses += 1;
    answer(this.#messages, issued, body);
  }
}

/** Puts an app's answer to an interaction into its channel: new, in place of the source, or removing it. */
export function answer(messages: Messages, context: ResponseContext, body: Fields): void {
  const { channel, source, userId } = context;
  if (isTrue(body['delete_original'])) return source && messages.remove(channel, source);
  const blocks = checkMessageBlocks(body['blocks']);
  const text = textOf(body['text']);
  if (text === '' && blocks.length === 0) throw breach('noText');
  if (isTrue(body['replace_original']) && source) return messages.edit(channel, source, { text, blocks });
  const onlyFor = body['response_type'] === 'in_channel' ? undefined : userId;
  const threadTs = body['thread_ts'] === undefined ? undefined : textOf(body['thread_ts']);
  messages.post(channel, { user: APP.botUserId, text, blocks, threadTs, ...(onlyFor ? { onlyFor } : {}) });
}

/** The members of an answer that carry a message. */
export function hasMessage(body: Fields): boolean {
  return (
    Object.keys(present({ text: body['text'], blocks: body['blocks'], remove: body['delete_original'] }))
      .length > 0
  );
}
