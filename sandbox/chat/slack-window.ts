import type { Post } from '../../plugin/views';
import type { ChatChannel, ChatMessage, ChatModal, ChatPane } from '../views';
import { APP, type Screen, type SeenChannel, type StandInSlack } from '../slack';
import { escapeTyped } from './mrkdwn';
import type { Notices } from './notices';
import { readTyped } from './parse-command';
import { BRAND, CHAT_PEOPLE } from './people';
import { momentOfTs, optionsOf, slackMessage, type SlackDrawing } from './slack-message';
import { externalMenus, slackModal } from './slack-modal';
import { Unread } from './unread';
import { CHAT, linkTo, NAMES, type Place, type Where } from './where';
import { COMMANDS, FIELDS, type ChatWindow, type Entries } from './window';

/** What a window works with. */
export interface WindowParts {
  readonly notices: Notices;
  readonly now: () => number;
  /** Whether a person has proved who they are there. */
  isLinked(platform: 'slack' | 'discord', user: string): Promise<boolean>;
}

const [first] = CHAT_PEOPLE;

/** The stand-in workspace's window. */
export class SlackWindow implements ChatWindow {
  readonly #slack: StandInSlack;
  readonly #parts: WindowParts;
  readonly #unread = new Unread();
  readonly #offered = new Map<string, readonly { value: string; label: string }[]>();

  constructor(slack: StandInSlack, parts: WindowParts) {
    this.#slack = slack;
    this.#parts = parts;
  }

  settle({ user, channel }: Place): Place {
    const known = CHAT_PEOPLE.some(({ slack }) => slack === user) ? user : (first?.slack ?? '');
    const im = this.#slack.person(known).openIm();
    const isHere = this.#slack.view(known).channels.some(({ id }) => id === channel);
    return { user: known, channel: isHere ? channel : im };
  }

  async pane(where: Where): Promise<ChatPane> {
    const { user, channel } = where.slack;
    const screen = this.#slack.view(user);
    const draw = this.#drawing(where);
    const open = screen.channels.find(({ id }) => id === channel);
    if (open) this.#unread.look(`${user} ${channel}`, countOf(open));
    const modal = screen.modal && (await this.#modal(where, screen));
    return {
      platform: 'slack',
      place: screen.team.name,
      people: await this.#people(),
      as: user,
      switch: { action: CHAT, name: NAMES.slack.user, hidden: hiddenOf(where) },
      channels: screen.channels.map((one) => this.#channel(one, where)),
      current: channel,
      messages: this.#messages(open, where, draw),
      box: this.#post('say', where),
      commands: COMMANDS,
      ...(modal ? { modal } : {}),
    };
  }

  async say({ user, channel }: Place, text: string, thread: string): Promise<void> {
    const person = this.#slack.person(user);
    const inThread = thread === '' ? {} : { threadTs: thread };
    const typed = readTyped(text);
    await this.#telling({ user, channel }, async () => {
      if (typed) return person.slash(typed.command, escapeTyped(typed.text), channel, inThread);
      person.message(channel, escapeTyped(text), inThread);
    });
  }

  async press(place: Place, target: string, actionId: string, value: string | undefined): Promise<void> {
    await this.#telling(place, () => this.#slack.person(place.user).press(target, actionId, value));
  }

  async submit(place: Place, form: string, entries: Entries): Promise<void> {
    const { notices } = this.#parts;
    const filled = Object.entries(entries).map(([name, value]) => [name, value || undefined] as const);
    const choices = Object.fromEntries<string | undefined>(filled);
    notices.setFaults('slack', place.user, undefined);
    await this.#telling(place, async () => {
      const result = await this.#slack.person(place.user).submit(form, choices);
      if (result.action !== 'errors') return;
      const told = Object.entries(result.errors).map(([name, text]) => [name, String(text)] as const);
      notices.setFaults('slack', place.user, { form, errors: Object.fromEntries(told), values: {} });
    });
  }

  async cancel(place: Place, form: string): Promise<void> {
    await this.#telling(place, () => this.#slack.person(place.user).closeView(form));
  }

  nothingIsNew(): void {
    for (const { slack: user } of CHAT_PEOPLE) {
      for (const channel of this.#slack.view(user).channels) {
        this.#unread.look(`${user} ${channel.id}`, countOf(channel));
      }
    }
  }

  /** Does something, and tells the person what the platform says of it. */
  async #telling(place: Place, act: () => Promise<void>): Promise<void> {
    const person = this.#slack.person(place.user);
    const before = person.failures.length;
    try {
      await act();
    } catch (error) {
      // The stand-in's plain errors are about what is no longer on the screen: two windows, or a page left open.
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
      this.#parts.notices.tell('slack', place, this.#parts.now(), 'That is no longer here.');
    }
    for (const { at, text } of person.failures.slice(before)) {
      this.#parts.notices.tell('slack', place, at, text);
    }
  }

  async #people(): Promise<ChatPane['people']> {
    return Promise.all(
      CHAT_PEOPLE.map(async ({ slack: id, name, what }) => {
        const linked = await this.#parts.isLinked('slack', id);
        return { id, label: [name, what, ...(linked ? ['linked'] : [])].join(', ') };
      }),
    );
  }

  #channel(channel: SeenChannel, where: Where): ChatChannel {
    const { id, kind } = channel;
    const { user } = where.slack;
    return {
      id,
      name: kind === 'im' ? BRAND : channel.name,
      kind: kind === 'im' ? 'app' : 'channel',
      href: linkTo('', { ...where, slack: { user, channel: id } }),
      unread: this.#unread.since(`${user} ${id}`, countOf(channel)),
    };
  }

  #messages(open: SeenChannel | undefined, where: Where, draw: SlackDrawing): ChatMessage[] {
    const said = (open?.messages ?? []).map((message) => ({
      at: momentOfTs(message.ts),
      message: slackMessage(message, draw),
    }));
    const told = this.#parts.notices.in('slack', where.slack, draw.now);
    return [...said, ...told].sort((one, other) => one.at - other.at).map(({ message }) => message);
  }

  async #modal(where: Where, { modal: view }: Screen): Promise<ChatModal | undefined> {
    if (!view) return undefined;
    const { user } = where.slack;
    for (const actionId of externalMenus(view)) await this.#offer(user, view.id, actionId);
    const hidden = { [FIELDS.form]: view.id };
    return slackModal(view, {
      ...this.#drawing(where),
      faults: this.#parts.notices.faults('slack', user, view.id),
      submit: this.#post('submit', where, hidden),
      cancel: this.#post('cancel', where, hidden),
      offered: (actionId) => this.#offered.get(`${view.id} ${actionId}`) ?? [],
    });
  }

  /** Asks the app what a menu offers, once for each modal. */
  async #offer(user: string, viewId: string, actionId: string): Promise<void> {
    const key = `${viewId} ${actionId}`;
    if (this.#offered.has(key)) return;
    this.#offered.set(key, optionsOf(await this.#slack.person(user).suggest(viewId, actionId, '')));
  }

  #drawing(where: Where): SlackDrawing {
    const names = new Map(CHAT_PEOPLE.map(({ slack, name }) => [slack, name]));
    return {
      now: this.#parts.now(),
      nameOf: (id) => names.get(id) ?? (id === APP.botUserId ? BRAND : id),
      press: (target, action) =>
        this.#post('press', where, { [FIELDS.target]: target, [FIELDS.action]: action }),
      reply: (ts) => this.#post('say', where, { [FIELDS.thread]: ts }),
    };
  }

  #post(deed: string, where: Where, hidden: Record<string, string> = {}): Post {
    return { action: linkTo(`/slack/${deed}`, where), hidden };
  }
}

function countOf({ messages }: SeenChannel): number {
  return messages.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
}

/** Switching keeps the other window as it is; one's own begins at its first channel. */
function hiddenOf({ discord }: Where): Record<string, string> {
  return { [NAMES.discord.user]: discord.user, [NAMES.discord.channel]: discord.channel };
}
