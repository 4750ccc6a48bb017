/** What browsers call themselves, the more special first: most say that they are some of the others, too. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\b(Linux|X11)\b/, 'Linux'],
];

/** A browser in few words, by what it says of itself, which proves nothing; parts of it that say nothing are left out. */
export function deviceOf(agent: string): readonly [browser?: string, system?: string] {
  const first = (names: readonly [RegExp, string][]) => names.find(([form]) => form.test(agent))?.[1];
  const found = [first(BROWSERS), first(SYSTEMS)].filter((name) => name !== undefined);
  return found as [string?, string?];
}
