import type { Backstage } from '../backstage';
import type { Fields } from '../json';
import { isReplyTo } from '../messages';
import type { View } from '../views';
import { APP, type Channel, type Failure } from '../world';
import type { Message } from '../message';

/** One message as a person sees it, its thread below it. */
export interface SeenMessage {
  readonly ts: string;
  readonly author: {
    readonly id: string;
    readonly name: string;
    readonly isApp: boolean;
    readonly isStranger: boolean;
  };
  readonly text: string;
  readonly blocks: readonly Fields[];
  readonly edited: boolean;
  readonly ephemeral: boolean;
  readonly replies: readonly SeenMessage[];
}

/** One channel or direct message in a person's list. */
export interface SeenChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: Channel['kind'];
  readonly messages: readonly SeenMessage[];
}

/** A modal or home tab as a person sees it. */
export interface SeenView {
  readonly id: string;
  readonly content: Fields;
  readonly values: Fields;
}

/** All that one person sees of the workspace. */
export interface Screen {
  readonly team: { readonly id: string; readonly name: string };
  readonly user: { readonly id: string; readonly name: string };
  readonly channels: readonly SeenChannel[];
  readonly modal?: SeenView;
  /** How many modals lie upon each other. */
  readonly depth: number;
  readonly home?: SeenView;
  readonly failures: readonly Failure[];
}

const byTime = (a: Message, b: Message) => Number(a.ts) - Number(b.ts);

function readView(view: View): SeenView {
  return { id: view.id, content: view.content, values: view.values };
}

function readMessage(backstage: Backstage, message: Message, all: readonly Message[]): SeenMessage {
  const author = backstage.world.users.get(message.user);
  const name = author?.realName ?? author?.name ?? message.user;
  const replies = all.filter((other) => isReplyTo(other, message.ts));
  return {
    ts: message.ts,
    author: {
      id: message.user,
      name,
      isApp: message.botId !== undefined,
      isStranger: author?.isStranger ?? false,
    },
    text: message.text,
    blocks: message.blocks,
    edited: message.edited !== undefined,
    ephemeral: message.onlyFor !== undefined,
    replies: replies.map((reply) => readMessage(backstage, reply, [])),
  };
}

function readChannel(backstage: Backstage, channel: Channel, userId: string): SeenChannel {
  const whispered = channel.ephemerals.filter(({ onlyFor }) => onlyFor === userId);
  const all = [...channel.messages, ...whispered].sort(byTime);
  const roots = all.filter((message) => !all.some((other) => isReplyTo(message, other.ts)));
  const name = channel.kind === 'im' ? APP.botName : channel.name;
  const messages = roots.map((message) => readMessage(backstage, message, all));
  return { id: channel.id, name, kind: channel.kind, messages };
}

/** Reads what one person sees: their channels, threads, whispers, the open modal, the home tab, failures. */
export function readScreen(backstage: Backstage, userId: string): Screen {
  const { world, views } = backstage;
  const channels = [...world.channels.values()].filter(({ members }) => members.has(userId));
  const modal = views.stack(userId).at(-1);
  const home = views.home(userId);
  return {
    team: { id: world.team.id, name: world.team.name },
    user: { id: userId, name: world.users.get(userId)?.realName ?? world.users.get(userId)?.name ?? userId },
    channels: channels.map((channel) => readChannel(backstage, channel, userId)),
    depth: views.stack(userId).length,
    failures: world.failures.filter((failure) => failure.userId === userId),
    ...(modal ? { modal: readView(modal) } : {}),
    ...(home ? { home: readView(home) } : {}),
  };
}
