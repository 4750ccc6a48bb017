import { LANGUAGES, type Language } from '../reader';

/** Each language by its own name: whoever looks for theirs may not read the one they see. */
const NAMES: Readonly<Record<Language, string>> = {
  ...{ en: 'English', pl: 'polski', hi: 'हिन्दी', af: 'Afrikaans', de: 'Deutsch' },
};

/** The languages to choose one from. */
export function languageOptions(): { value: Language; label: string }[] {
  return LANGUAGES.map((language) => ({ value: language, label: NAMES[language] }));
}
