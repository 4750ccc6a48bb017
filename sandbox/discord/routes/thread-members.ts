import { channelForBot, memberOf } from '../access';
import { refusal } from '../errors';
import { limitOf } from '../limits';
import type { Channel } from '../model';
import type { Handler, Request } from '../request';
import { joinThread, leaveThread } from '../threads';
import { threadMemberOnWire } from '../wire';

/** GET who is in a thread. */
export const getThreadMembers: Handler = (request) => {
  const channel = threadOf(request);
  const { now } = request.world;
  return {
    status: 200,
    body: channel.thread?.members.map((id) => threadMemberOnWire(channel, id, now())) ?? [],
  };
};

/** PUT somebody into a thread. */
export const putThreadMember: Handler = (request) => {
  const channel = openThreadOf(request);
  const userId = personOf(request);
  if (!memberOf(request.world, channel.guildId ?? '', userId)) throw refusal('access.missing');
  requireRoom(channel, userId);
  joinThread(request.world, channel, userId);
  return { status: 204 };
};

/** DELETE somebody from a thread. */
export const deleteThreadMember: Handler = (request) => {
  leaveThread(request.world, openThreadOf(request), personOf(request));
  return { status: 204 };
};

function requireRoom({ thread }: Channel, userId: string): void {
  const members = thread?.members ?? [];
  if (members.length < limitOf('thread.members') || members.includes(userId)) return;
  throw refusal('thread.members');
}

function threadOf({ world, params }: Request): Channel {
  const channel = channelForBot(world, params['channel'] ?? '');
  if (!channel.thread) throw refusal('channel.unknown');
  return channel;
}

function openThreadOf(request: Request): Channel {
  const channel = threadOf(request);
  if (channel.thread?.archived === true) throw refusal('thread.archived');
  return channel;
}

function personOf({ world, params }: Request): string {
  const asked = params['user'] ?? '';
  return world.user(asked === '@me' ? world.application.id : asked).id;
}
