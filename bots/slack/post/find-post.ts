import type { webApi } from '@slack/bolt';
import { faultOf } from '../fault';
import { fieldsOf, listOf, textOf, type Fields } from '../payload';

/** Where to look for a post, and since when. */
export interface Search {
  readonly channel: string;
  readonly thread: string;
  readonly key: string;
  /** Milliseconds since 1970, by our clock. */
  readonly since: number;
}

/** What looking back into a conversation came to. */
export type Found =
  | { readonly is: 'found'; readonly message: string }
  | { readonly is: 'absent' }
  | { readonly is: 'unreadable'; readonly reason: string };

const CLOCKS_APART = 10 * 60_000;
const PAGE = 200;
const MOST_PAGES = 5;
const UNREADABLE = [
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'method_not_supported_for_channel_type',
];

/** Looks for a post of ours by the key in its metadata; rejects where Slack has troubles of its own. */
export async function findPost(web: webApi.WebClient, search: Search): Promise<Found> {
  try {
    return await readPages(web, search);
  } catch (error) {
    const reason = faultOf(error);
    if (!UNREADABLE.includes(reason)) throw error;
    return { is: 'unreadable', reason };
  }
}

async function readPages(web: webApi.WebClient, search: Search): Promise<Found> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await readPage(web, search, cursor);
    const message = listOf(answer['messages']).find((each) => isOurs(each, search.key));
    if (message) return { is: 'found', message: textOf(message['ts']) };
    cursor = textOf(fieldsOf(answer['response_metadata'])['next_cursor']);
    if (cursor === '') return { is: 'absent' };
  }
  return { is: 'unreadable', reason: 'too many messages since' };
}

async function readPage(web: webApi.WebClient, search: Search, cursor: string): Promise<Fields> {
  const { channel, thread, since } = search;
  const oldest = String(Math.floor((since - CLOCKS_APART) / 1000));
  const paging = cursor === '' ? {} : { cursor };
  const wanted = { channel, oldest, include_all_metadata: true, limit: PAGE, ...paging };
  const answer =
    thread === ''
      ? await web.conversations.history(wanted)
      : await web.conversations.replies({ ...wanted, ts: thread });
  return fieldsOf(answer);
}

// Only an app writes metadata, and only ours writes here under this name; what people write has no `bot_id`.
function isOurs(message: Fields, key: string): boolean {
  const { event_type, event_payload } = fieldsOf(message['metadata']);
  return message['bot_id'] !== undefined && event_type === LETTER && fieldsOf(event_payload)['key'] === key;
}

/** The name under which our posts carry their key. */
export const LETTER = 'latchkey_letter';
