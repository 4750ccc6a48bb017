import type { Backstage } from '../backstage';
import { breach } from '../breach';
import { isTrue, textOf, type Fields } from '../json';
import { LIMITS } from '../limits';
import { historyScope, isReplyTo } from '../messages';
import { APP, type Channel } from '../world';
import type { Message } from '../message';
import { channelOf, joinedChannelOf } from './channel-argument';
import type { Methods } from './method';

const DEFAULT_PAGE = 100;
const READ_SCOPES = { channel: 'channels:read', group: 'groups:read', im: 'im:read' } as const;

function within(message: Message, args: Fields): boolean {
  const ts = Number(message.ts);
  const oldest = Number(textOf(args['oldest']) || 0);
  const latest = Number(textOf(args['latest']) || Infinity);
  if (isTrue(args['inclusive'])) return ts >= oldest && ts <= latest;
  return ts > oldest && ts < latest;
}

function startOf(args: Fields): number {
  const cursor = textOf(args['cursor']);
  if (cursor === '') return 0;
  const start = Number(Buffer.from(cursor, 'base64url').toString().replace('next:', ''));
  if (!Number.isInteger(start)) throw breach('cursorUnknown');
  return start;
}

function page(backstage: Backstage, channel: Channel, wanted: Message[], args: Fields): Fields {
  const limit = Number(textOf(args['limit']) || DEFAULT_PAGE);
  if (!(limit > 0 && limit <= LIMITS.pageSize.limit)) throw breach('pageSize');
  const start = startOf(args);
  const end = start + limit;
  const hasMore = wanted.length > end;
  const next_cursor = hasMore ? Buffer.from(`next:${end}`).toString('base64url') : '';
  const withMetadata = isTrue(args['include_all_metadata']);
  return {
    messages: wanted
      .slice(start, end)
      .map((message) => backstage.messages.present(message, channel, withMetadata)),
    has_more: hasMore,
    response_metadata: { next_cursor },
  };
}

function readScope({ world }: Backstage, args: Fields): string {
  const scope = historyScope(channelOf(world, args));
  if (world.switches.metadataReadable) return scope;
  throw breach('scopeMissing', { needed: scope, provided: [...world.switches.scopes].join(',') });
}

/** Opening direct messages and reading back what was said. */
export const CONVERSATION_METHODS: Methods = {
  'conversations.open': {
    scope: 'im:write',
    handle({ world }, args) {
      const user = world.users.get(textOf(args['users']));
      if (!user) throw breach('userUnknown');
      const already_open = world.channels.has(`D${user.id.slice(1)}`);
      return { no_op: already_open, already_open, channel: { id: world.im(user.id).id } };
    },
  },
  'conversations.history': {
    scope: readScope,
    handle(backstage, args) {
      const channel = joinedChannelOf(backstage.world, args);
      const roots = channel.messages.filter(
        (message) => message.threadTs === undefined && within(message, args),
      );
      return page(backstage, channel, roots.toReversed(), args);
    },
  },
  'conversations.replies': {
    scope: readScope,
    handle(backstage, args) {
      const channel = joinedChannelOf(backstage.world, args);
      const root = channel.messages.find((message) => message.ts === textOf(args['ts']));
      if (!root) throw breach('threadUnknown');
      const replies = channel.messages.filter(
        (message) => isReplyTo(message, root.ts) && within(message, args),
      );
      return page(backstage, channel, [root, ...replies], args);
    },
  },
  'conversations.info': {
    scope: ({ world }, args) => READ_SCOPES[channelOf(world, args).kind],
    handle({ world }, args) {
      const { id, name, kind, members } = channelOf(world, args);
      if (kind === 'im') return { channel: { id, is_im: true, user: name, is_org_shared: false } };
      const isPrivate = kind === 'group';
      const is_member = members.has(APP.botUserId);
      return { channel: { id, name, is_channel: true, is_im: false, is_private: isPrivate, is_member } };
    },
  },
};
