import type { ChatPiece } from '../views';

const marks = new RegExp(
  [
    /```(?:[a-z]+\n)?([\s\S]*?)```/, // 1 a block
    /`([^`\n]+)`/, // 2 code
    /\*\*((?:\\.|[^*\\])+)\*\*/, // 3 bold
    /\*((?:\\.|[^*\\\n])+)\*/, // 4 italic
    /(?<!\w)_((?:\\.|[^_\\\n])+)_(?!\w)/, // 5 italic
    /\[([^\]\n]+)\]\((https?:[^)\s]+)\)/, // 6, 7 a link with words
    /<@!?(\d+)>/, // 8 somebody
    /(https?:\/\/[^\s<>)]+)/, // 9 an address
    /\\([\\`*_~|[\]()<>#+.-])/, // 10 a character that means itself
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Discord's markdown as pieces to show; `nameOf` knows who an id is. */
export function readMarkdown(text: string, nameOf: (id: string) => string): ChatPiece[] {
  const pieces: ChatPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    pieces.push(text.slice(from, match.index), ...piecesOf(match, nameOf));
    from = match.index + match[0].length;
  }
  return joined([...pieces, text.slice(from)]);
}

/** The same as plain text, for where the page sets nothing off. */
export function plainMarkdown(text: string): string {
  return readMarkdown(text, (id) => id)
    .map((piece) => (typeof piece === 'string' ? piece : (Object.values(piece)[0] ?? '')))
    .join('');
}

function piecesOf(match: RegExpExecArray, nameOf: (id: string) => string): ChatPiece[] {
  const [, block, code, bold, starred, lined, words, href, user, address, itself] = match;
  if (block !== undefined) return lines(block);
  if (code !== undefined) return [{ code }];
  if (bold !== undefined) return [{ bold: bare(bold) }];
  const italic = starred ?? lined;
  if (italic !== undefined) return [{ italic: bare(italic) }];
  if (words !== undefined && href !== undefined) return [{ link: bare(words), href }];
  if (user !== undefined) return [`@${nameOf(user)}`];
  return address === undefined ? [itself ?? ''] : [{ link: address, href: address }];
}

function lines(block: string): ChatPiece[] {
  return block
    .trim()
    .split('\n')
    .flatMap((code, index) => (index === 0 ? [{ code }] : ['\n', { code }]));
}

function bare(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function joined(pieces: readonly ChatPiece[]): ChatPiece[] {
  const whole: ChatPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') whole[whole.length - 1] = last + piece;
    else if (piece !== '') whole.push(piece);
  }
  return whole;
}
