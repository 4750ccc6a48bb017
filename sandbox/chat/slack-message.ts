import type { Post } from '../../plugin/views';
import type { ChatCard, ChatControl, ChatMessage, ChatPiece } from '../views';
import type { SeenMessage } from '../slack';
import { fieldsOf, objectsOf, textOf, type Fields } from '../slack/json';
import { readMrkdwn } from './mrkdwn';
import { timeOf } from './when';

/** What drawing a window takes besides the messages. */
export interface SlackDrawing {
  readonly now: number;
  nameOf(userId: string): string;
  /** Where a control of a message (by timestamp) or of a modal (by id) is posted. */
  press(target: string, actionId: string): Post;
  /** Where a reply below a message is posted. */
  reply(ts: string): Post;
}

/** What blocks come to: a card where they have a title or fields, else words; and what can be pressed. */
export interface SlackContent {
  readonly text: readonly ChatPiece[];
  readonly card?: ChatCard;
  readonly controls: readonly ChatControl[];
}

/** A message, with its thread below it. */
export function slackMessage(message: SeenMessage, draw: SlackDrawing): ChatMessage {
  const { ts, author, edited, ephemeral, replies } = message;
  const { text, card, controls } = contentOf(message, draw);
  return {
    id: ts,
    who: author.name,
    app: author.isApp,
    at: timeOf(momentOfTs(ts), draw.now),
    edited,
    onlyYou: ephemeral,
    controls,
    ...(text.length > 0 ? { text } : {}),
    ...(card ? { cards: [card] } : {}),
    ...(replies.length > 0 || isMirror(message) ? { thread: threadOf(message, draw) } : {}),
  };
}

/** When a message was written. */
export function momentOfTs(ts: string): number {
  return Math.floor(Number(ts) * 1000);
}

/** Draws the blocks of a message or a modal. */
export function slackBlocks(blocks: readonly Fields[], target: string, draw: SlackDrawing): SlackContent {
  const words = (text: unknown) => readMrkdwn(textOf(fieldsOf(text)['text']), (id) => draw.nameOf(id));
  const of = (type: string) => blocks.filter((block) => block['type'] === type);
  const text = lines(of('section').map((block) => words(block['text'])));
  const fields = of('section')
    .flatMap((block) => objectsOf(block['fields']))
    .map((field) => fieldOf(textOf(field['text']), draw));
  const [title] = of('header').map((block) => textOf(fieldsOf(block['text'])['text']));
  const elements = of('actions').flatMap((block) => objectsOf(block['elements']));
  const controls = elements.map((element) => controlOf(element, target, draw));
  if (title === undefined && fields.length === 0) return { text, controls };
  const card = { ...(title === undefined ? {} : { title }), ...(text.length > 0 ? { text } : {}), fields };
  return { text: [], card, controls };
}

function contentOf({ ts, text, blocks }: SeenMessage, draw: SlackDrawing): SlackContent {
  if (blocks.length > 0) return slackBlocks(blocks, ts, draw);
  return { text: readMrkdwn(text, (id) => draw.nameOf(id)), controls: [] };
}

// A ticket's place: what the bot posts by itself with a heading is answered below it.
function isMirror({ author, ephemeral, blocks }: SeenMessage): boolean {
  return author.isApp && !ephemeral && blocks.some(({ type }) => type === 'header');
}

function threadOf({ ts, replies }: SeenMessage, draw: SlackDrawing): NonNullable<ChatMessage['thread']> {
  const messages = replies.map((reply) => slackMessage(reply, draw));
  return { messages, reply: draw.reply(ts) };
}

function lines(paragraphs: readonly (readonly ChatPiece[])[]): ChatPiece[] {
  const written = paragraphs.filter((pieces) => pieces.length > 0);
  return written.flatMap((pieces, index) => (index === 0 ? pieces : ['\n', ...pieces]));
}

function fieldOf(mrkdwn: string, draw: SlackDrawing): { name: string; value: ChatPiece[] } {
  const [, name = '', value = mrkdwn] = /^\*([^*\n]*)\*\n([\s\S]*)$/.exec(mrkdwn) ?? [];
  const plain = readMrkdwn(name, (id) => draw.nameOf(id)).filter((piece) => typeof piece === 'string');
  return { name: plain.join(''), value: readMrkdwn(value, (id) => draw.nameOf(id)) };
}

function controlOf(element: Fields, target: string, draw: SlackDrawing): ChatControl {
  const actionId = textOf(element['action_id']);
  const post = draw.press(target, actionId);
  if (element['type'] !== 'button') {
    const label = textOf(fieldsOf(element['placeholder'])['text']) || actionId;
    return { kind: 'select', id: actionId, label, options: optionsOf(element), post };
  }
  const label = textOf(fieldsOf(element['text'])['text']);
  const url = textOf(element['url']);
  if (url !== '') return { kind: 'button', label, href: url };
  const looks: Readonly<Record<string, 'go' | 'stop'>> = { primary: 'go', danger: 'stop' };
  const look = looks[textOf(element['style'])];
  return { kind: 'button', label, post, ...(look ? { look } : {}) };
}

/** The choices of a menu, its groups put together. */
export function optionsOf(element: Fields): { value: string; label: string }[] {
  const groups = objectsOf(element['option_groups']).flatMap((group) => objectsOf(group['options']));
  return [...objectsOf(element['options']), ...groups].map((option) => ({
    value: textOf(option['value']),
    label: textOf(fieldsOf(option['text'])['text']),
  }));
}
