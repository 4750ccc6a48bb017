import { reader, type Language } from './reader';
import { german } from './text/de';
import { afrikaans } from './text/af';
import { english } from './text/en';
import { polish } from './text/pl';
import { hindi } from './text/hi';
import type { Text } from './text/worded';

export { count, list, number } from './text/count';
export type { Told } from './text/told';
export type { Text, Worded } from './text/worded';

const TEXTS: Readonly<Record<Language, Text>> = {
  en: english,
  de: german,
  pl: polish,
  hi: hindi,
  af: afrikaans,
};

/** Every word the plugin's pages say, in the reader's language. Voice: short, present tense, the host's labels letter for letter.
 * It is looked up when it is used, so nothing may be taken from it before there is a reader. */
export const text: Text = new Proxy<Text>(english, {
  get: (_english, section: keyof Text) => TEXTS[reader().language][section],
});
