const ADDRESS = String.raw`[^<>@\s,:;()"\\]+@[^<>@\s,:;()"\\]+`;
const NAMED = new RegExp(String.raw`^[^<>@,:;()\\]*<(${ADDRESS})>\s*$`, 'u');
const BARE = new RegExp(String.raw`^\s*(${ADDRESS})\s*$`, 'u');
const MOST = 998;

/**
 * The one address of a From header, written so plainly that nobody reads another one out of it; undefined else. Mail
 * servers and mail programs part where it isn't plain: groups, routes, comments, an address within a name.
 */
export function soleAddress(value: string): string | undefined {
  if (value.length > MOST) return undefined;
  const plain = value.replace(/"(?:[^"\\]|\\.)*"/gsu, '"');
  return (NAMED.exec(plain) ?? BARE.exec(plain))?.[1];
}
