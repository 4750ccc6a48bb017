/** A start tag with its attributes, in the order of the document; `inside` are the names of the open tags around it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
  /** What follows the tag in the source. */
  readonly after: string;
}

const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'path', 'circle', 'col']);
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/giu;

function attributesOf(source: string): Record<string, string> {
  const found = source.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu);
  return Object.fromEntries([...found].map(([, name = '', value]) => [name.toLowerCase(), value ?? '']));
}

/** Reads the start tags of a document that was rendered by us: attributes quoted, nothing left open. */
export function tagsOf(html: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const match of html.matchAll(tag)) {
    const [whole, closing, name = '', rest = '', selfClosed] = match;
    if (closing === '/') {
      open.splice(open.lastIndexOf(name), 1);
      continue;
    }
    tags.push({
      name,
      attributes: attributesOf(rest),
      inside: [...open],
      after: html.slice(match.index + whole.length),
    });
    if (selfClosed !== '/' && !empty.has(name)) open.push(name);
  }
  return tags;
}

/** The words a reader sees, without commands and codes. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(code|script|style|title)\b[^>]*>[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}
