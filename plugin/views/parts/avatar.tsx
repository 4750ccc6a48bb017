import type { VNode } from 'preact';

/** The first letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 32).toUpperCase())
    .join('')
    .trim();
}

/** A person's initials; `square` for another company and for accounts. */
export function Avatar({
  name,
  square,
  size,
}: {
  name: string;
  square?: boolean;
  size?: 'xs' | 'big';
}): VNode {
  const classes = ['lk-av', square === true ? 'sq' : '', size ?? ''].filter(Boolean).join(' ');
  return (
    <span class={classes} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
