import type { Fields } from '../json';
import type { View } from '../views';
import type { Channel, Failure } from '../world';
import type { Message } from '../message';
import type { Choice } from './choice';
import type { Interactions } from './interactions';
import { press, suggest, type Surface } from './press';
import { readScreen, type Screen } from './screen';
import { globalShortcut, messageShortcut } from './shortcuts';
import { runSlashCommand } from './slash';
import { submit, type Entries, type Submission } from './submit';

/** Where in a channel something is said. */
export interface InThread {
  readonly threadTs?: string;
}

/** One member of the workspace, to act as and to look over the shoulder of. */
export class Person {
  readonly id: string;
  readonly #interactions: Interactions;

  constructor(id: string, interactions: Interactions) {
    if (!interactions.backstage.world.users.has(id)) throw new Error(`nobody here is ${id}`);
    this.id = id;
    this.#interactions = interactions;
  }

  /** Everything this person sees now. */
  get screen(): Screen {
    return readScreen(this.#interactions.backstage, this.id);
  }

  /** What failed in this person's sight, oldest first. */
  get failures(): Failure[] {
    return this.#interactions.backstage.world.failures.filter(({ userId }) => userId === this.id);
  }

  /** The id of the direct message with the app. */
  openIm(): string {
    return this.#interactions.backstage.world.im(this.id).id;
  }

  /** Types a slash command; resolves when the app has answered, or too late. */
  async slash(command: string, text: string, channelId: string, { threadTs }: InThread = {}): Promise<void> {
    const slash = {
      userId: this.id,
      command,
      text,
      channel: this.#channel(channelId),
      inThread: threadTs !== undefined,
    };
    await runSlashCommand(this.#interactions, slash);
  }

  /** Writes a message and returns its timestamp. */
  message(channelId: string, text: string, { threadTs }: InThread = {}): string {
    const draft = { user: this.id, text, threadTs };
    return this.#interactions.backstage.messages.post(this.#channel(channelId), draft).ts;
  }

  /** Changes one of this person's own messages. */
  edit(channelId: string, ts: string, text: string): void {
    const channel = this.#channel(channelId);
    this.#interactions.backstage.messages.edit(channel, this.#own(channel, ts), { text });
  }

  /** Removes one of this person's own messages. */
  delete(channelId: string, ts: string): void {
    const channel = this.#channel(channelId);
    this.#interactions.backstage.messages.remove(channel, this.#own(channel, ts));
  }

  /** Presses a button or picks from a menu on a message (by timestamp) or a view (by id). */
  async press(target: string, actionId: string, choice?: Choice): Promise<void> {
    await press(this.#interactions, this.id, this.#surface(target), { actionId, choice });
  }

  /** What an external menu offers for the text typed into it, as the app answers. */
  async suggest(target: string, actionId: string, value: string): Promise<Fields> {
    return suggest(this.#interactions, this.id, this.#surface(target), { actionId, value });
  }

  /** Fills in the visible modal and submits it. */
  async submit(viewId: string, entries: Entries = {}): Promise<Submission> {
    return submit(this.#interactions, this.#topView(viewId), entries);
  }

  /** Closes the visible modal with its cross; the app hears of it where it asked to. */
  async closeView(viewId: string): Promise<void> {
    const view = this.#topView(viewId);
    const { views } = this.#interactions.backstage;
    views.close(this.id);
    if (view.content['notify_on_close'] !== true) return;
    const payload = {
      type: 'view_closed',
      ...this.#interactions.who(this.id),
      view: views.present(view),
      is_cleared: false,
    };
    await this.#interactions.send(this.id, 'the modal', 'interactive', payload);
  }

  /** Looks at the app's home tab. */
  openHome(): void {
    const { feed, world, views } = this.#interactions.backstage;
    const home = views.home(this.id);
    const shown = home ? { view: views.present(home) } : {};
    const event_ts = world.nextTs();
    feed.publish({
      type: 'app_home_opened',
      user: this.id,
      channel: this.openIm(),
      tab: 'home',
      event_ts,
      ...shown,
    });
  }

  /** Runs a shortcut, a message's where a message is named. */
  async shortcut(callbackId: string, channelId?: string, ts?: string): Promise<void> {
    if (channelId === undefined || ts === undefined) {
      return globalShortcut(this.#interactions, this.id, callbackId);
    }
    const channel = this.#channel(channelId);
    const message = channel.messages.find((candidate) => candidate.ts === ts);
    if (!message) throw new Error(`there is no message ${ts}`);
    await messageShortcut(this.#interactions, this.id, callbackId, { channel, message });
  }

  #channel(id: string): Channel {
    const channel = this.#interactions.backstage.world.channels.get(id);
    if (!channel?.members.has(this.id)) throw new Error(`${this.id} is in no channel ${id}`);
    return channel;
  }

  #own(channel: Channel, ts: string): Message {
    const message = channel.messages.find((candidate) => candidate.ts === ts && candidate.user === this.id);
    if (!message) throw new Error(`${this.id} wrote no message ${ts}`);
    return message;
  }

  #surface(target: string): Surface {
    const view = this.#interactions.backstage.views.find(target);
    if (view?.userId === this.id) return { view };
    for (const channel of this.#interactions.backstage.world.channels.values()) {
      if (!channel.members.has(this.id)) continue;
      const seen = [...channel.messages, ...channel.ephemerals.filter(({ onlyFor }) => onlyFor === this.id)];
      const message = seen.find(({ ts }) => ts === target);
      if (message) return { channel, message };
    }
    throw new Error(`${this.id} sees no ${target}`);
  }

  #topView(viewId: string): View {
    const view = this.#interactions.backstage.views.stack(this.id).at(-1);
    if (view?.id !== viewId) throw new Error(`${viewId} is not the modal ${this.id} sees`);
    return view;
  }
}
