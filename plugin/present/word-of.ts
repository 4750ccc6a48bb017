/** The word for what is only known by then; undefined where there is none. */
export function wordOf<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
