/** A path of this host to go back to; anything that could lead elsewhere becomes the front page. */
export function readReturnTo(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(value)) return '/';
  const base = 'http://host.invalid';
  return URL.canParse(value, base) && new URL(value, base).origin === base ? value : '/';
}
