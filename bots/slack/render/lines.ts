import type { types } from '@slack/bolt';
import type { Change, Line, Span } from '../../view';
import { escapeText, pieces } from './escape';
import { LIMITS, MOST_TEXT } from './limits';
import { markObject } from './texts';

/** A line of a view as mrkdwn; in pieces where it is too long for one block. */
export function renderLine(line: Line): string[] {
  const marked = line.map(renderSpan).join('');
  if (marked.length <= LIMITS.section) return marked.trim() === '' ? [] : [marked];
  return pieces(line.map(bare).join(''), LIMITS.section);
}

/** A line that says what changes, its mark first. */
export function renderChange({ mark, text }: Change): string[] {
  return renderLine([{ code: mark }, ` ${text}`]);
}

/** Lines put together into as few blocks as hold them; what is beyond all measure is cut with …. */
export function sections(lines: readonly string[]): types.SectionBlock[] {
  const texts: string[] = [];
  for (const line of withinMeasure(lines)) {
    const joined = `${texts.at(-1) ?? ''}\n${line}`;
    if (texts.length > 0 && joined.length <= LIMITS.section) texts[texts.length - 1] = joined;
    else texts.push(line);
  }
  return texts.map((text) => ({ type: 'section', text: markObject(text) }));
}

function withinMeasure(lines: readonly string[]): string[] {
  let total = 0;
  const kept = lines.filter((line) => (total += line.length + 1) <= MOST_TEXT);
  return kept.length === lines.length ? kept : [...kept, '…'];
}

function renderSpan(span: Span): string {
  if (typeof span === 'string') return escapeText(span);
  return 'strong' in span ? marked(span.strong, '*') : marked(span.code, '`');
}

// A mark inside would end what is set off, and so would a line break.
function marked(text: string, mark: '*' | '`'): string {
  const inner = escapeText(text.replace(/\s+/g, ' ').trim());
  return inner === '' || inner.includes(mark) ? inner : `${mark}${inner}${mark}`;
}

function bare(span: Span): string {
  if (typeof span === 'string') return span;
  return 'strong' in span ? span.strong : span.code;
}
