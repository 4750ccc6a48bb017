import type { Language } from '../../ports/stores/profile-store';
import { afrikaans } from './af';
import { english } from './en';
import { german } from './de';
import { hindi } from './hi';
import { polish } from './pl';
import type { MailText } from './worded';

/** Every word that mails say, by language. */
export const MAIL_TEXTS: Readonly<Record<Language, MailText>> = {
  en: english,
  pl: polish,
  hi: hindi,
  af: afrikaans,
  de: german,
};
