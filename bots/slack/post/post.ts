import type { webApi } from '@slack/bolt';
import type { ChatPost, Delivery } from '../options';
import { renderPost } from '../render/post';
import { deliveryOf } from './failure';
import { findPost, LETTER } from './find-post';

/** What posting takes. */
export interface Posting {
  readonly web: webApi.WebClient;
  /** Whether the past may be read to see what has arrived. */
  readonly metadataReadable: boolean;
}

/**
 * Posts once, or says why not. Slack has no key against doubles, so what was tried before is looked for first, by the key in
 * its metadata.
 */
export async function post(posting: Posting, letter: ChatPost): Promise<Delivery> {
  try {
    if (letter.firstTriedAt === undefined) {
      return await send(posting, letter, await channelOf(posting, letter));
    }
    return await sendAgain(posting, letter, letter.firstTriedAt);
  } catch (error) {
    return deliveryOf(error);
  }
}

async function sendAgain(posting: Posting, letter: ChatPost, since: number): Promise<Delivery> {
  if (!posting.metadataReadable) return { is: 'uncertain', reason: 'the past can’t be read here' };
  const channel = await channelOf(posting, letter);
  const { key, thread } = letter;
  const found = await findPost(posting.web, { channel, thread, key, since });
  if (found.is === 'unreadable') return { is: 'uncertain', reason: found.reason };
  return found.is === 'found' ? sent(letter, channel, found.message) : send(posting, letter, channel);
}

async function send({ web }: Posting, letter: ChatPost, channel: string): Promise<Delivery> {
  const { ts } = await web.chat.postMessage({
    channel,
    ...renderPost(letter.content),
    ...(letter.thread === '' ? {} : { thread_ts: letter.thread }),
    metadata: { event_type: LETTER, event_payload: { key: letter.key } },
  });
  return ts === undefined ? { is: 'later', reason: 'no timestamp' } : sent(letter, channel, ts);
}

async function channelOf({ web }: Posting, { channel, to }: ChatPost): Promise<string> {
  if (channel !== '') return channel;
  const opened = await web.conversations.open({ users: to.user });
  if (opened.channel?.id === undefined) throw new Error('no channel came back');
  return opened.channel.id;
}

/** What is posted into no thread begins one. */
function sent({ thread }: ChatPost, channel: string, message: string): Delivery {
  return { is: 'sent', channel, message, thread: thread === '' ? message : thread };
}
