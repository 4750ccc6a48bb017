import type { Post } from '../../plugin/views';
import type { ChatChannel, ChatMessage, ChatModal, ChatPane } from '../views';
import {
  ClientRefusal,
  type Ask,
  type ModalValues,
  type StandInDiscord,
  type View,
  type ViewChannel,
  type ViewField,
} from '../discord';
import { textIn } from '../discord/json';
import { discordMessage, type DiscordDrawing } from './discord-message';
import { discordModal } from './discord-modal';
import { fillCommand, readTyped, type KnownCommand, type TypedCommand } from './parse-command';
import { BRAND, CHAT_PEOPLE } from './people';
import type { WindowParts } from './slack-window';
import { Unread } from './unread';
import { timeOf } from './when';
import { CHAT, linkTo, NAMES, type Place, type Where } from './where';
import { COMMANDS, FIELDS, type ChatWindow, type Entries } from './window';

const owner = CHAT_PEOPLE.find(({ what }) => what === 'owner');
const patience = 4_000;
const kinds = { text: 'channel', thread: 'thread', 'private-thread': 'thread', dm: 'app' } as const;

/** The stand-in server's window. */
export class DiscordWindow implements ChatWindow {
  readonly #discord: StandInDiscord;
  readonly #parts: WindowParts;
  readonly #unread = new Unread();

  constructor(discord: StandInDiscord, parts: WindowParts) {
    this.#discord = discord;
    this.#parts = parts;
  }

  settle({ user, channel }: Place): Place {
    const known = CHAT_PEOPLE.some(({ discord }) => discord === user) ? user : (owner?.discord ?? '');
    this.#discord.person(known).dm();
    const { channels } = this.#discord.view(known);
    const start = channels.find(({ name }) => name === 'support')?.id ?? '';
    return { user: known, channel: channels.some(({ id }) => id === channel) ? channel : start };
  }

  async pane(where: Where): Promise<ChatPane> {
    const { user, channel } = where.discord;
    const view = this.#discord.view(user);
    const open = view.channels.find(({ id }) => id === channel);
    if (open) this.#unread.look(`${user} ${channel}`, open.messages.length);
    const modal = this.#modal(view, where);
    return {
      platform: 'discord',
      place: BRAND,
      people: await this.#people(),
      as: user,
      switch: { action: CHAT, name: NAMES.discord.user, hidden: hiddenOf(where) },
      channels: view.channels.map((one) => this.#channel(one, where)),
      current: channel,
      messages: this.#messages(open, where),
      box: this.#post('say', where),
      commands: COMMANDS,
      ...(modal ? { modal } : {}),
    };
  }

  async say(place: Place, text: string): Promise<void> {
    const person = this.#discord.person(place.user);
    const typed = readTyped(text);
    await this.#telling(place, () => {
      if (typed) return this.#slash(place, typed);
      person.message(place.channel, text);
      return undefined;
    });
  }

  async press(place: Place, target: string, actionId: string, value: string | undefined): Promise<void> {
    const values = value === undefined ? undefined : [value];
    await this.#telling(place, () => this.#discord.person(place.user).press(target, actionId, values));
  }

  async submit(place: Place, form: string, entries: Entries): Promise<void> {
    const { notices } = this.#parts;
    notices.setFaults('discord', place.user, undefined);
    try {
      await this.#settled(this.#discord.person(place.user).submit(this.#valuesOf(place, entries), form));
    } catch (error) {
      if (!(error instanceof ClientRefusal)) throw error;
      const errors = refusedFields(this.#fieldsOf(place), entries, error.message);
      notices.setFaults('discord', place.user, { form, errors, values: entries });
    }
  }

  cancel({ user }: Place): Promise<void> {
    this.#discord.person(user).dismissModal();
    return Promise.resolve();
  }

  nothingIsNew(): void {
    for (const { discord: user } of CHAT_PEOPLE) {
      for (const { id, messages } of this.#discord.view(user).channels) {
        this.#unread.look(`${user} ${id}`, messages.length);
      }
    }
  }

  #slash({ user, channel }: Place, typed: TypedCommand): Ask {
    const view = this.#discord.view(user).channels.find(({ id }) => id === channel);
    const filled = fillCommand((view?.commands ?? []).map(knownCommand), typed);
    if (!filled) throw new ClientRefusal(`There is no ${typed.command} here, or it needs another word.`);
    return this.#discord.person(user).slash(channel, filled.name, filled.subcommand, filled.options);
  }

  /** Does something, waits a little for the bot, and tells the person what their client would. */
  async #telling(place: Place, act: () => Ask | undefined): Promise<void> {
    try {
      const ask = act();
      if (ask) await this.#settled(ask);
    } catch (error) {
      if (!(error instanceof ClientRefusal)) throw error;
      this.#parts.notices.tell('discord', place, this.#parts.now(), error.message);
    }
  }

  async #settled(ask: Ask): Promise<void> {
    const isSettled = () => !['waiting', 'thinking'].includes(ask.outcome().state);
    // A bot that takes longer is followed by the page, not waited for.
    await this.#discord.until(isSettled, patience).catch(() => undefined);
  }

  /** A menu in which nothing is chosen is left out, as Discord's client does. */
  #valuesOf(place: Place, entries: Entries): ModalValues {
    const menus = this.#fieldsOf(place).filter(({ control }) => control.kind === 'select');
    const empty = menus.map(({ control }) => control.customId).filter((name) => entries[name] === '');
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !empty.includes(name)));
  }

  #fieldsOf({ user }: Place): readonly ViewField[] {
    return this.#discord.view(user).modal?.fields ?? [];
  }

  async #people(): Promise<ChatPane['people']> {
    return Promise.all(
      CHAT_PEOPLE.map(async ({ discord: id, name, what }) => {
        const linked = await this.#parts.isLinked('discord', id);
        return { id, label: [name, what, ...(linked ? ['linked'] : [])].join(', ') };
      }),
    );
  }

  #channel({ id, name, kind, messages }: ViewChannel, where: Where): ChatChannel {
    const { user } = where.discord;
    return {
      id,
      name,
      kind: kinds[kind],
      href: linkTo('', { ...where, discord: { user, channel: id } }),
      unread: this.#unread.since(`${user} ${id}`, messages.length),
    };
  }

  #messages(open: ViewChannel | undefined, where: Where): ChatMessage[] {
    const draw = this.#drawing(where);
    const said = (open?.messages ?? []).map((message) => ({
      at: message.at,
      message: discordMessage(message, draw),
    }));
    const failed = (open?.asks ?? []).flatMap(({ id, at, label, notice }) =>
      notice === undefined ? [] : [{ at, message: failure(id, `${label}: ${notice}`, timeOf(at, draw.now)) }],
    );
    const told = this.#parts.notices.in('discord', where.discord, draw.now);
    return [...said, ...failed, ...told]
      .sort((one, other) => one.at - other.at)
      .map(({ message }) => message);
  }

  #modal({ modal }: View, where: Where): ChatModal | undefined {
    if (!modal) return undefined;
    const hidden = { [FIELDS.form]: modal.interactionId };
    return discordModal(modal, {
      ...this.#drawing(where),
      faults: this.#parts.notices.faults('discord', where.discord.user, modal.interactionId),
      submit: this.#post('submit', where, hidden),
      cancel: this.#post('cancel', where, hidden),
    });
  }

  #drawing(where: Where): DiscordDrawing {
    const names = new Map(CHAT_PEOPLE.map(({ discord, name }) => [discord, name]));
    return {
      now: this.#parts.now(),
      nameOf: (id) => names.get(id) ?? BRAND,
      people: () => CHAT_PEOPLE.map(({ discord, name }) => ({ value: discord, label: name })),
      press: (target, action) =>
        this.#post('press', where, { [FIELDS.target]: target, [FIELDS.action]: action }),
    };
  }

  #post(deed: string, where: Where, hidden: Record<string, string> = {}): Post {
    return { action: linkTo(`/discord/${deed}`, where), hidden };
  }
}

function knownCommand({ name, subcommand, options }: ViewChannel['commands'][number]): KnownCommand {
  const names = options.map((option) => textIn(option['name']) ?? '');
  return { name, options: names, ...(subcommand === undefined ? {} : { subcommand }) };
}

/** The client's refusal below the field that it names; one that names none is about a menu left empty. */
function refusedFields(fields: readonly ViewField[], entries: Entries, message: string): Entries {
  const named = fields.find(({ control }) => message.split(/[ .]/).includes(control.customId));
  const empty = fields.find(({ required, control }) => required && !entries[control.customId]);
  const field = named ?? empty ?? fields[0];
  const { customId = '' } = field?.control ?? {};
  return { [customId]: message.replace(customId, field?.label ?? '') };
}

function failure(id: string, text: string, at: string): ChatMessage {
  return { id: `ask-${id}`, who: 'Discord', at, text, onlyYou: true };
}

function hiddenOf({ slack }: Where): Record<string, string> {
  return { [NAMES.slack.user]: slack.user, [NAMES.slack.channel]: slack.channel };
}
