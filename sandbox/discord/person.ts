import { askFor, type Ask } from './ask';
import { canSee, may } from './access';
import { lengthOf } from './checks';
import {
  commandData,
  requireAutocomplete,
  resolvedUsers,
  usableCommands,
  type CommandInput,
  type OptionValue,
} from './command-input';
import { componentType, flatten, isSelect, typeOf } from './component-types';
import { openDm } from './direct-messages';
import { ClientRefusal } from './errors';
import { interact, interactionType, type Deed } from './interactions';
import { textIn, type Json } from './json';
import { limitOf } from './limits';
import { edit, post, remove } from './messages';
import { chosen, modalData, type ModalValues } from './modal-input';
import type { Channel, Interaction, Message } from './model';
import { isThread, permission } from './permissions';
import { attachmentFrom } from './request';
import { openModal, viewOf, type View } from './view';
import type { World } from './world';

/** Everything a person can do in Discord's own client; what the client would not let them do throws. */
export class Person {
  readonly id: string;
  private readonly world: World;

  constructor(world: World, id: string) {
    this.world = world;
    this.id = world.user(id).id;
  }

  /** What this person sees now. */
  view(): View {
    return viewOf(this.world, this.id);
  }

  /** Opens the DM with the bot and gives its id. */
  dm(): string {
    return openDm(this.world, this.id).id;
  }

  /** Uses a slash command; `subcommand` may be "group subcommand". */
  slash(
    channelId: string,
    name: string,
    subcommand?: string,
    options: Readonly<Record<string, OptionValue>> = {},
  ): Ask {
    const channel = this.activeChannel(channelId);
    const data = commandData(this.world, channel, this.id, { name, subcommand, options });
    const label = ['/' + name, subcommand].filter((word) => word !== undefined).join(' ');
    return this.act({ type: interactionType.command, channelId, label, data });
  }

  /** Types into an option that the bot completes. */
  autocomplete(channelId: string, input: CommandInput & { focused: string }): Ask {
    const channel = this.activeChannel(channelId);
    const data = commandData(this.world, channel, this.id, input);
    const command = usableCommands(this.world, channel, this.id).find(({ name }) => name === input.name);
    requireAutocomplete(data, command ?? {}, input.focused);
    return this.act({ type: interactionType.autocomplete, channelId, label: input.focused, data });
  }

  /** Presses a button, or chooses in a menu. */
  press(messageId: string, customId: string, values?: readonly string[]): Ask {
    const message = this.seenMessage(messageId);
    const channel = this.activeChannel(message.channelId);
    const component = flatten(message.components).find((one) => one['custom_id'] === customId);
    if (!component) throw new ClientRefusal(`There is no control ${customId} on this message.`);
    if (component['disabled'] === true) throw new ClientRefusal(`The control ${customId} is disabled.`);
    const data = {
      custom_id: customId,
      component_type: typeOf(component),
      ...this.selection(channel, component, values),
    };
    const label = textIn(component['label']) ?? customId;
    return this.act({ type: interactionType.component, channelId: channel.id, label, data, messageId });
  }

  /** Submits the open modal, or that of one interaction. */
  submit(values: ModalValues, interactionId?: string): Ask {
    const source =
      interactionId === undefined ? openModal(this.world, this.id) : this.ownInteraction(interactionId);
    if (!source?.modal || source.modalDone === true) throw new ClientRefusal('No modal is open.');
    const { channelId, messageId } = source;
    const data = modalData(this.world, this.activeChannel(channelId), source.modal, values);
    source.modalDone = true;
    const label = textIn(source.modal['title']) ?? '';
    return this.act({
      type: interactionType.modal,
      channelId,
      label,
      data,
      ...(messageId === undefined ? {} : { messageId }),
    });
  }

  /** Puts the open modal away; the bot is not told, as on Discord. */
  dismissModal(): void {
    const source = openModal(this.world, this.id);
    if (source) source.modalDone = true;
    this.world.touch();
  }

  /** Writes a message and gives its id. */
  message(channelId: string, content: string, replyTo?: string): string {
    return this.say(channelId, content, replyTo === undefined ? {} : { replyTo });
  }

  /** Writes a message with files and gives its id. */
  async send(channelId: string, content: string, files: readonly File[]): Promise<string> {
    const attachments = await Promise.all(files.map((file) => attachmentFrom(file, this.world.nextId())));
    return this.say(channelId, content, { attachments });
  }

  /** Changes a message of one's own. */
  edit(messageId: string, content: string): void {
    this.checkText(content);
    edit(this.world, this.ownMessage(messageId), { content });
  }

  /** Deletes a message of one's own. */
  delete(messageId: string): void {
    remove(this.world, this.ownMessage(messageId));
  }

  private say(channelId: string, content: string, more: Partial<Message>): string {
    const channel = this.seenChannel(channelId);
    const needed = isThread(channel) ? permission.sendInThreads : permission.sendMessages;
    if (!may(this.world, channel, this.id, needed)) throw new ClientRefusal('One cannot write here.');
    if (channel.thread?.locked === true) throw new ClientRefusal('The thread is locked.');
    if (content === '' && more.attachments === undefined) throw new ClientRefusal('An empty message.');
    this.checkText(content);
    return post(this.world, { channelId, authorId: this.id, content, ...more }).id;
  }

  private checkText(content: string): void {
    if (lengthOf(content) > limitOf('message.content')) throw new ClientRefusal('The message is too long.');
  }

  private selection(channel: Channel, component: Json, values: readonly string[] | undefined): Json {
    if (!isSelect(component)) return {};
    const picked = chosen(component, values, false);
    const users = typeOf(component) === componentType.userSelect;
    return { values: picked, ...(users ? { resolved: resolvedUsers(this.world, channel, picked) } : {}) };
  }

  private act(deed: Omit<Deed, 'userId'>): Ask {
    return askFor(this.world, interact(this.world, { ...deed, userId: this.id }));
  }

  private seenChannel(channelId: string): Channel {
    const channel = this.world.channels.get(channelId);
    if (!channel || !canSee(this.world, channel, this.id)) {
      throw new ClientRefusal('One does not see that channel.');
    }
    return channel;
  }

  // Controls and commands are dead in an archived thread.
  private activeChannel(channelId: string): Channel {
    const channel = this.seenChannel(channelId);
    if (channel.thread?.archived === true) throw new ClientRefusal('The thread is archived.');
    return channel;
  }

  private seenMessage(messageId: string): Message {
    const message = this.world.messages.get(messageId);
    const hidden = message?.onlyFor !== undefined && message.onlyFor !== this.id;
    if (!message || hidden) throw new ClientRefusal('One does not see that message.');
    this.seenChannel(message.channelId);
    return message;
  }

  private ownMessage(messageId: string): Message {
    const message = this.seenMessage(messageId);
    if (message.authorId !== this.id) throw new ClientRefusal("The message is somebody else's.");
    return message;
  }

  private ownInteraction(interactionId: string): Interaction | undefined {
    const interaction = this.world.interactions.get(interactionId);
    return interaction?.userId === this.id ? interaction : undefined;
  }
}
