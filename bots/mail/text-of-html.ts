const SILENT: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'template']);
const BREAKS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'pre',
]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of an HTML message, for mail that has no others. It is shown as text: nothing of it is ever run. */
export function textOfHtml(html: string): string {
  let text = '';
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open < 0) return tidied(text + html.slice(at));
    text += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close < 0) return tidied(text + html.slice(open));
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(html.slice(open + 1, open + 20))?.[0].toLowerCase() ?? '';
    at = SILENT.has(name) ? endOf(html, name, close) : close + 1;
    if (BREAKS.has(name.replace('/', ''))) text += '\n';
  }
  return tidied(text);
}

/** Behind the end of an element; one that has none takes all that is left. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

function tidied(text: string): string {
  return text
    .replace(
      /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi,
      (whole, name: string) => signOf(name.toLowerCase()) ?? whole,
    )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
