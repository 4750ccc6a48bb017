import type { Language } from '../ports/stores/profile-store';
import type { Brand } from './brand';
import type { ReadingAs } from './readers';
import { MAIL_TEXTS } from './text/texts';
import type { MailText } from './text/worded';

/** In whose name a mail speaks, and in which words. */
export interface Voice {
  readonly brand: Brand;
  readonly text: MailText;
  /** An instant, as whoever reads it has the time. */
  moment(at: number): string;
}

/** Dates as each language writes them where we are read most. */
const LOCALES: Readonly<Record<Language, string>> = {
  ...{ en: 'en-GB', pl: 'pl-PL', hi: 'hi-IN', af: 'af-ZA', de: 'de-DE' },
};

const WITH_ZONE: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
};

/** The voice for somebody who reads like this. */
export function voiceFor(brand: Brand, { language, timezone }: ReadingAs): Voice {
  return {
    brand,
    text: MAIL_TEXTS[language],
    moment: (at) => (timezone === undefined ? anywhere(at) : there(at, LOCALES[language], timezone)),
  };
}

function there(at: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { ...WITH_ZONE, timeZone }).format(at);
}

/** A moment as it is said to whatever place it goes. */
function anywhere(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
