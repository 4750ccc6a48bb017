import { canSee, may } from './access';
import { usableCommands } from './command-input';
import { interactionType, stateOf, type InteractionState } from './interactions';
import { listIn, textIn, type Json } from './json';
import { channelType, type Channel, type Command, type Interaction } from './model';
import { isThread, permission } from './permissions';
import { messageView, type ViewMessage } from './view-message';
import { modalView, type ViewModal } from './view-modal';
import type { World } from './world';

/** Something a person did that has no answer yet, or never got one. */
export interface ViewAsk {
  id: string;
  label: string;
  state: InteractionState;
  at: number;
  /** What Discord tells the person when the bot failed. */
  notice?: string;
}

/** A command as the client lists it: one line a subcommand, with its options as registered. */
export interface ViewCommand {
  name: string;
  subcommand?: string;
  description: string;
  options: Json[];
}

/** A channel, thread or DM as one person sees it. */
export interface ViewChannel {
  id: string;
  kind: 'text' | 'thread' | 'private-thread' | 'dm';
  name: string;
  guild?: { id: string; name: string };
  parentId?: string;
  archived: boolean;
  locked: boolean;
  canWrite: boolean;
  messages: ViewMessage[];
  asks: ViewAsk[];
  commands: ViewCommand[];
}

/** All that one person sees. */
export interface View {
  person: { id: string; name: string };
  channels: ViewChannel[];
  modal?: ViewModal;
}

/** What a person sees, for a page to show. */
export function viewOf(world: World, userId: string): View {
  const person = world.user(userId);
  const seen = [...world.channels.values()].filter((channel) => isListed(world, channel, userId));
  const modal = openModal(world, userId);
  return {
    person: { id: person.id, name: person.displayName },
    channels: seen.map((channel) => channelView(world, channel, userId)),
    ...(modal?.modal ? { modal: modalView(modal.id, modal.modal) } : {}),
  };
}

/** The interaction whose modal a person has open: the newest that was not submitted or put away. */
export function openModal(world: World, userId: string): Interaction | undefined {
  return [...world.interactions.values()].findLast(
    (one) => one.userId === userId && one.modal !== undefined && one.modalDone !== true,
  );
}

function isListed(world: World, channel: Channel, userId: string): boolean {
  if (!canSee(world, channel, userId)) return false;
  return channel.type !== channelType.privateThread || channel.thread?.members.includes(userId) === true;
}

function channelView(world: World, channel: Channel, userId: string): ViewChannel {
  const { id, name, guildId, parentId, thread } = channel;
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  const readable = world.messagesIn(id).filter(({ onlyFor }) => onlyFor === undefined || onlyFor === userId);
  const write = isThread(channel) ? permission.sendInThreads : permission.sendMessages;
  const shut = thread?.locked === true && !may(world, channel, userId, permission.manageThreads);
  return {
    id,
    kind: kindOf(channel),
    name: channel.type === channelType.dm ? world.application.name : name,
    ...(guild ? { guild: { id: guild.id, name: guild.name } } : {}),
    ...(parentId === undefined ? {} : { parentId }),
    archived: thread?.archived === true,
    locked: thread?.locked === true,
    canWrite: may(world, channel, userId, write) && !shut,
    messages: readable.map((message) => messageView(world, message)),
    asks: asksIn(world, id, userId),
    commands: usableCommands(world, channel, userId).flatMap(commandViews),
  };
}

function kindOf({ type }: Channel): ViewChannel['kind'] {
  if (type === channelType.dm) return 'dm';
  if (type === channelType.privateThread) return 'private-thread';
  return type === channelType.publicThread ? 'thread' : 'text';
}

function asksIn(world: World, channelId: string, userId: string): ViewAsk[] {
  const mine = [...world.interactions.values()].filter(
    (one) =>
      one.userId === userId && one.channelId === channelId && one.type !== interactionType.autocomplete,
  );
  const open = mine
    .map((one) => ({ one, state: stateOf(world, one) }))
    .filter(({ state }) => state !== 'answered');
  return open.map(({ one: { id, label, at }, state }) => ({
    id,
    label,
    at,
    state,
    ...(state === 'failed' ? { notice: 'The application did not respond' } : {}),
  }));
}

function commandViews(command: Command): ViewCommand[] {
  const walk = (node: Json, path: string[]): ViewCommand[] => {
    const options = listIn(node['options']);
    const below = options.filter(({ type }) => type === 1 || type === 2);
    if (below.length > 0) return below.flatMap((one) => walk(one, [...path, textIn(one['name']) ?? '']));
    const subcommand = path.length === 0 ? {} : { subcommand: path.join(' ') };
    return [{ name: command.name, ...subcommand, description: textIn(node['description']) ?? '', options }];
  };
  return walk(command, []);
}
