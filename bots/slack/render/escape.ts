const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// Half a surrogate pair is no text, and Slack refuses the whole message for it.
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text as it has to be in mrkdwn: what would begin a mention, a link or an escape is shown instead. */
export function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** The same in at most `most` characters: cut with … between whole characters, never inside an escape. */
export function escapeWithin(text: string, most: number): string {
  const whole = escapeText(text);
  if (whole.length <= most) return whole;
  const [start = ''] = pieces(text, most - 1);
  return `${start}…`;
}

/** Text for a `plain_text` object, where nothing has a meaning: cut with …, and a dash where there is none. */
export function plainWithin(text: string, most: number): string {
  const whole = wellFormed(text);
  if (whole.trim() === '') return '–';
  if (whole.length <= most) return whole;
  let kept = '';
  for (const character of whole) {
    if (kept.length + character.length > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The whole text, escaped, in pieces of at most `most` characters, parted between words where there are any. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of wellFormed(text)) {
    const next = escapeText(character);
    if (piece.length + next.length > most) {
      const end = lastGap(piece);
      found.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += next;
  }
  return [...found, piece].filter((each) => each.trim() !== '');
}

// A gap in the last quarter, or else the end: escapes hold no spaces, so none is parted.
function lastGap(piece: string): number {
  const gap = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  return gap >= piece.length * 0.75 ? gap + 1 : piece.length;
}
