import { isSelect, typeOf, componentType, flatten } from './component-types';
import { jsonIn, listIn, numberIn, textIn, type Json } from './json';
import { messageFlags, type Message } from './model';
import type { World } from './world';

/** A button below a message. */
export interface ViewButton {
  kind: 'button';
  customId?: string;
  label: string;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  style: number;
  url?: string;
  disabled: boolean;
}

/** A choice in a menu. */
export interface ViewOption {
  label: string;
  value: string;
  description?: string;
  selected: boolean;
}

/** A menu below a message or in a modal; `of` says what it lists. */
export interface ViewSelect {
  kind: 'select';
  customId: string;
  of: 'options' | 'users' | 'others';
  placeholder?: string;
  options: ViewOption[];
  min: number;
  max: number;
  disabled: boolean;
}

/** An embed as one reads it. */
export interface ViewEmbed {
  title?: string;
  url?: string;
  text?: string;
  color?: number;
  author?: string;
  footer?: string;
  fields: { name: string; value: string; inline: boolean }[];
}

/** A message as one person reads it. */
export interface ViewMessage {
  id: string;
  channelId: string;
  author: { id: string; name: string; bot: boolean };
  text: string;
  embeds: ViewEmbed[];
  rows: (ViewButton | ViewSelect)[][];
  files: { name: string; size: number; url: string }[];
  at: number;
  edited: boolean;
  ephemeral: boolean;
  /** The bot said that it is thinking, and has not answered yet. */
  thinking: boolean;
  pings: string[];
  pingsEveryone: boolean;
  replyTo?: string;
  /** The command, button or modal that it answers. */
  answers?: { userId: string; command?: string };
}

/** A message, laid out for a page. */
export function messageView(world: World, message: Message): ViewMessage {
  const author = world.user(message.authorId);
  const { interaction, replyTo } = message;
  const name = interaction?.name === undefined ? {} : { command: interaction.name };
  return {
    id: message.id,
    channelId: message.channelId,
    author: { id: author.id, name: author.displayName, bot: author.bot },
    text: [message.content, ...layoutTexts(message.components)].filter((text) => text !== '').join('\n'),
    embeds: message.embeds.map(embedView),
    rows: rowsOf(message.components),
    files: message.attachments.map(({ id, filename, size }) => ({
      name: filename,
      size,
      url: `${world.filesUrl}/${message.channelId}/${id}/${encodeURIComponent(filename)}`,
    })),
    at: message.at,
    edited: message.editedAt !== undefined,
    ephemeral: (message.flags & messageFlags.ephemeral) !== 0,
    thinking: (message.flags & messageFlags.loading) !== 0,
    pings: message.mentions,
    pingsEveryone: message.mentionsEveryone,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(interaction ? { answers: { userId: interaction.userId, ...name } } : {}),
  };
}

/** A menu, laid out for a page. */
export function selectView(select: Json, optional = false): ViewSelect {
  const type = typeOf(select);
  const of = type === componentType.userSelect ? 'users' : 'others';
  const placeholder = textIn(select['placeholder']);
  return {
    kind: 'select',
    customId: textIn(select['custom_id']) ?? '',
    of: type === componentType.stringSelect ? 'options' : of,
    ...(placeholder === undefined ? {} : { placeholder }),
    options: listIn(select['options']).map(optionView),
    min: optional ? 0 : (numberIn(select['min_values']) ?? 1),
    max: numberIn(select['max_values']) ?? 1,
    disabled: select['disabled'] === true,
  };
}

function optionView(option: Json): ViewOption {
  const description = textIn(option['description']);
  return {
    label: textIn(option['label']) ?? '',
    value: textIn(option['value']) ?? '',
    ...(description === undefined ? {} : { description }),
    selected: option['default'] === true,
  };
}

function rowsOf(components: readonly Json[]): (ViewButton | ViewSelect)[][] {
  const rows = flatten(components).filter((component) => typeOf(component) === componentType.row);
  return rows.map((row) =>
    listIn(row['components']).map((one) => (isSelect(one) ? selectView(one) : buttonView(one))),
  );
}

function buttonView(button: Json): ViewButton {
  const customId = textIn(button['custom_id']);
  const url = textIn(button['url']);
  return {
    kind: 'button',
    ...(customId === undefined ? {} : { customId }),
    label: textIn(button['label']) ?? textIn(jsonIn(button['emoji'])['name']) ?? '',
    style: numberIn(button['style']) ?? 2,
    ...(url === undefined ? {} : { url }),
    disabled: button['disabled'] === true,
  };
}

function embedView(embed: Json): ViewEmbed {
  const texts = {
    title: textIn(embed['title']),
    url: textIn(embed['url']),
    text: textIn(embed['description']),
    author: textIn(jsonIn(embed['author'])['name']),
    footer: textIn(jsonIn(embed['footer'])['text']),
  };
  const color = numberIn(embed['color']);
  return {
    ...withoutGaps(texts),
    ...(color === undefined ? {} : { color }),
    fields: listIn(embed['fields']).map((field) => ({
      name: textIn(field['name']) ?? '',
      value: textIn(field['value']) ?? '',
      inline: field['inline'] === true,
    })),
  };
}

function withoutGaps(texts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  );
}

function layoutTexts(components: readonly Json[]): string[] {
  const texts = flatten(components).filter((component) => typeOf(component) === componentType.text);
  return texts.flatMap((component) => textIn(component['content']) ?? []);
}
