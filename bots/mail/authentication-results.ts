import type { MailMessage } from '../../core/index';

type Found = MailMessage['authentication'];

const NOTHING: Found = { dmarc: 'none', domain: '' };

/**
 * What the installation's own mail server found out about where a message is from (RFC 8601). The topmost header in its name
 * counts and no other: whoever sends mail can write such headers too, and those stand below.
 */
export function authenticationIn(headers: readonly string[], authserv: string | undefined): Found {
  if (authserv === undefined) return NOTHING;
  const own = headers.map(withoutComments).find((text) => isOf(text, authserv));
  const results = (own ?? '')
    .split(';')
    .map((part) => /^\s*dmarc\s*(?:\/\s*1\s*)?=\s*([a-z]+)(.*)$/is.exec(part));
  const [found, further] = results.filter((one) => one !== null);
  // Two answers to one question are none.
  if (!found || further) return NOTHING;
  const [, word = '', properties = ''] = found;
  const from = [...properties.matchAll(/\bheader\.from\s*=\s*([^\s;]+)/gi)];
  const result = word.toLowerCase();
  return {
    dmarc: result === 'pass' || result === 'fail' ? result : 'none',
    domain: from.length === 1 ? (from[0]?.[1] ?? '').toLowerCase() : '',
  };
}

function isOf(text: string, authserv: string): boolean {
  const [id = ''] = (text.split(';')[0] ?? '').trim().split(/\s/);
  return id.toLowerCase() === authserv.toLowerCase();
}

/** A header without what stands in parentheses or in quotes: in both anything may be written, `; dmarc=pass` too. */
function withoutComments(text: string): string {
  let [depth, isQuoted, kept] = [0, false, ''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') at += 1;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += sign;
  }
  return kept;
}
