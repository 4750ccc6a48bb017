const more = '…';

/** Shortens a text that is too long, with a sign that there was more. Counts UTF-16 units, so it is never longer than Discord counts. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}${more}`;
}

/** Writes a text in another notation, and as much of it as fits: what is cut is cut before, so that no mark stays open. */
export function cutAs(text: string, most: number, write: (text: string) => string): string {
  const whole = text.length <= most ? write(text) : undefined;
  if (whole !== undefined && whole.length <= most) return whole;
  const letters = Array.from(text).slice(0, most);
  let fits = 0;
  let tooMany = letters.length;
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1;
    if (write(letters.slice(0, middle).join('') + more).length <= most) fits = middle;
    else tooMany = middle;
  }
  return write(letters.slice(0, fits).join('') + more);
}

/** A text for a place where Discord wants to see something. */
export function orDash(text: string): string {
  return text.trim() === '' ? '–' : text;
}
