import { reader, type Language } from './reader';
import { english } from './text/en';
import type { Text } from './text/worded';

export { count, list, number } from './text/count';
export type { Told } from './text/told';
export type { Text, Worded } from './text/worded';

const TEXTS: Readonly<Partial<Record<Language, Text>>> = { en: english };

/** Every word the plugin's pages say, in the reader's language. Voice: short, present tense, the host's labels letter for letter.
 * It is looked up when it is used, so nothing may be taken from it before there is a reader. */
export const text: Text = new Proxy<Text>(english, {
  get: (_english, section: keyof Text) => (TEXTS[reader().language] ?? english)[section],
});
