const zeroWidth = '\u200b';
const link = /(https?:\/\/[\w./?#&=%+,;:!$~-]+)/;

/** A text without what can't be sent or turns the reading direction of what follows. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** The same on one line, for places that have one. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** A text that calls nobody: what Discord would read as a mention, a channel, a command or a date is broken by a space without width. */
export function defuse(text: string): string {
  return text.replace(/@(?=everyone|here)/gi, `@${zeroWidth}`).replace(/<(?=[@#:/a-z])/gi, `<${zeroWidth}`);
}

/** What a person typed, to be shown as typed: no markdown, no masked links, no mentions. Bare addresses stay links. */
export function escapeMarkdown(text: string): string {
  const parts = clean(text).split(link);
  return parts.map((part, index) => (index % 2 === 1 ? part : escapePart(part))).join('');
}

/** The same, ready to be sent by itself. */
export function markdown(text: string): string {
  return defuse(escapeMarkdown(text));
}

/** Blanks of one line alone: each of many empty lines would else be looked at as often as there are lines before it. */
function escapePart(text: string): string {
  return text
    .replace(/[\\`*_~|[\]()<>]/g, '\\$&')
    .replace(/^([^\S\n]*)([#+-])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)\./gm, '$1\\.');
}
