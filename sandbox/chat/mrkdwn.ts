import type { ChatPiece } from '../views';

const marks =
  /<([^<>|\s]+)(?:\|([^<>]*))?>|`([^`\n]+)`|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])/g;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Slack's mrkdwn as pieces to show; `nameOf` knows who an id is. */
export function readMrkdwn(text: string, nameOf: (id: string) => string): ChatPiece[] {
  const pieces: ChatPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    pieces.push(decode(text.slice(from, match.index)), pieceOf(match, nameOf));
    from = match.index + match[0].length;
  }
  return [...pieces, decode(text.slice(from))].filter((piece) => piece !== '');
}

/** What Slack's own client makes of typed text before it sends it. */
export function escapeTyped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pieceOf(match: RegExpExecArray, nameOf: (id: string) => string): ChatPiece {
  const [, target, label, code, bold, italic] = match;
  if (code !== undefined) return { code: decode(code) };
  if (bold !== undefined) return { bold: decode(bold) };
  if (italic !== undefined) return { italic: decode(italic) };
  return linkOf(target ?? '', label, nameOf);
}

function linkOf(target: string, label: string | undefined, nameOf: (id: string) => string): ChatPiece {
  if (target.startsWith('@')) return `@${nameOf(target.slice(1))}`;
  if (/^[#!]/.test(target)) return `${target.startsWith('#') ? '#' : '@'}${label ?? target.slice(1)}`;
  const href = decode(target);
  return /^(https?|mailto):/.test(href) ? { link: decode(label ?? target), href } : href;
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
