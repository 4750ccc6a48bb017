import type { Post } from '../../plugin/views';
import type { ChatCard, ChatControl, ChatMessage, ChatPiece } from '../views';
import type { ViewButton, ViewEmbed, ViewMessage, ViewSelect } from '../discord';
import { plainMarkdown, readMarkdown } from './markdown';
import { timeOf } from './when';

/** What drawing a window takes besides the messages. */
export interface DiscordDrawing {
  readonly now: number;
  nameOf(userId: string): string;
  press(messageId: string, customId: string): Post;
  /** Those who can be chosen in a menu of people. */
  people(): readonly { value: string; label: string }[];
}

/** A message with its embeds and controls. */
export function discordMessage(message: ViewMessage, draw: DiscordDrawing): ChatMessage {
  const { id, author, at, edited, ephemeral, answers, thinking } = message;
  const text = thinking ? [{ italic: 'is thinking…' }] : wordsOf(message.text, draw);
  const command = answers?.command;
  return {
    id,
    who: author.name,
    app: author.bot,
    at: timeOf(at, draw.now),
    edited,
    onlyYou: ephemeral,
    cards: message.embeds.map((embed) => cardOf(embed, draw)),
    controls: message.rows.flat().map((control) => controlOf(control, id, draw)),
    files: message.files.map(({ name }) => name),
    ...(text.length > 0 ? { text } : {}),
    ...(answers && command !== undefined
      ? { used: { who: draw.nameOf(answers.userId), command: `/${command}` } }
      : {}),
  };
}

function wordsOf(text: string, draw: DiscordDrawing): ChatPiece[] {
  return readMarkdown(text, (id) => draw.nameOf(id));
}

function cardOf({ title, text, author, footer, fields }: ViewEmbed, draw: DiscordDrawing): ChatCard {
  const by: ChatPiece[] = author === undefined ? [] : [{ bold: author }];
  const words = text === undefined ? [] : wordsOf(text, draw);
  const gap: ChatPiece[] = by.length > 0 && words.length > 0 ? ['\n'] : [];
  const body = [...by, ...gap, ...words];
  return {
    fields: fields.map(({ name, value }) => ({ name: plainMarkdown(name), value: wordsOf(value, draw) })),
    ...(title === undefined ? {} : { title: plainMarkdown(title) }),
    ...(body.length > 0 ? { text: body } : {}),
    ...(footer === undefined ? {} : { foot: footer }),
  };
}

const looks: Readonly<Record<number, 'go' | 'stop'>> = { 3: 'go', 4: 'stop' };

function controlOf(control: ViewButton | ViewSelect, messageId: string, draw: DiscordDrawing): ChatControl {
  if (control.kind === 'select') {
    const { customId, placeholder, of, options } = control;
    const post = draw.press(messageId, customId);
    const choices = of === 'users' ? draw.people() : options;
    return { kind: 'select', id: customId, label: placeholder ?? customId, options: choices, post };
  }
  const { label, url, customId, style, disabled } = control;
  if (url !== undefined) return { kind: 'button', label, href: url };
  const look = looks[style];
  return {
    kind: 'button',
    label,
    ...(look ? { look } : {}),
    ...(customId === undefined || disabled ? {} : { post: draw.press(messageId, customId) }),
  };
}
