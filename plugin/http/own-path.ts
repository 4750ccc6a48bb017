/** A path below our own mount to go back to; anything that could lead elsewhere becomes the front page of the client area. */
export function ownPath(base: string, value: string | undefined): string {
  const front = `${base}/client/`;
  if (value === undefined || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(value) || value.length > 2000) return front;
  const url = URL.parse(value, 'http://host.invalid');
  if (url?.origin !== 'http://host.invalid') return front;
  // What a parser leaves out (`/..//elsewhere`) may leave another machine's name behind.
  if (url.pathname.startsWith('//')) return front;
  return url.pathname.startsWith(`${base}/`) ? url.pathname + url.search : front;
}
