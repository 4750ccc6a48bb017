// Half a character is none: databases change it, and canonical JSON has no text for it.
const HALF = /\p{Surrogate}/gu;
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const MARKS = /[\u061C\u200E\u200F]/gu;
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text that stays on one line wherever it is shown: a name with a line break forges lines of a mail or of a Confirm, one
 * with direction marks turns what stands beside it around.
 */
export function oneLine(text: string): string {
  return unbroken(text).trim();
}

/** The same with the space around it. */
export function unbroken(text: string): string {
  return text.replace(MARKS, '').replace(OVERRIDES, '').replace(HALF, '').replace(BREAKS, ' ');
}

/** Text of several lines: its breaks and tabs stay, and the marks that right-to-left writing needs; no other control does. */
export function severalLines(text: string): string {
  const broken = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  return broken
    .replace(OVERRIDES, '')
    .replace(HALF, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
