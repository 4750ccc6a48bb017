import type { Change, Line, Span } from '../../view';
import { cutAs } from './cut';
import { clean, defuse, escapeMarkdown, markdown } from './markdown';

/** One line in Discord's markdown. */
export function writeLine(line: Line): string {
  return defuse(line.map(writeSpan).join(''));
}

/** Lines below each other, as many as fit; the one that does not is cut. */
export function writeLines(lines: readonly Line[], most: number): string {
  const written: string[] = [];
  let left = most;
  for (const line of lines) {
    const whole = writeLine(line);
    if (whole.length > left) {
      if (left > 1) written.push(cutAs(line.map(textOf).join(''), left, markdown));
      break;
    }
    written.push(whole);
    left -= whole.length + 1;
  }
  return written.join('\n');
}

/** Changes as a block that Discord colours: green, red and orange. */
export function writeChanges(changes: readonly Change[], most: number): string {
  const lines = changes.map(({ mark, text }) => `${mark} ${inBlock(text)}`);
  const wrap = (count: number): string => {
    const rest = lines.length - count;
    const shown = rest === 0 ? lines : [...lines.slice(0, count), `… and ${rest} more`];
    return `\`\`\`diff\n${shown.join('\n')}\n\`\`\``;
  };
  let count = lines.length;
  while (count > 0 && wrap(count).length > most) count -= 1;
  return wrap(count);
}

function writeSpan(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('strong' in span) return span.strong.trim() === '' ? '' : `**${escapeMarkdown(span.strong)}**`;
  return writeCode(clean(span.code));
}

// Nothing can be escaped within backticks: what would break out is shown as plain text instead.
function writeCode(code: string): string {
  const fits = code.trim() !== '' && !/[`\n]/.test(code) && defuse(code) === code;
  return fits ? `\`${code}\`` : escapeMarkdown(code);
}

function textOf(span: Span): string {
  if (typeof span === 'string') return span;
  return 'strong' in span ? span.strong : span.code;
}

function inBlock(text: string): string {
  return defuse(clean(text).replace(/\s+/g, ' ')).replace(/`(?=`)/g, '`\u200b');
}
