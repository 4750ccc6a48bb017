import { z } from 'zod';
import { line, lineOrNone, linesOrNone } from '../../access/inputs';
import type { ContactCard } from '../../ports/stores/contact-store';
import type { Contact } from '../../ports/stores/people-store';

const LANGUAGE = /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/;

/** The fields of a card, each of which may be left out. */
export const CardFields = {
  phone: lineOrNone(64).optional(),
  postalAddress: linesOrNone(500).optional(),
  language: z.string().max(35).regex(LANGUAGE).optional(),
  timezone: z.string().max(64).refine(isTimezone).optional(),
  notes: linesOrNone(4_000).optional(),
};

/** A contact's name and address as they are typed. */
export const NameField = line(191);
/** An address as it is typed; it is put into its one form after. */
export const EmailField = z.string().max(254);

/** A contact of whom nothing but name and address is kept. */
export const EMPTY_CARD: ContactCard = {
  phone: '',
  postalAddress: '',
  language: '',
  timezone: '',
  notes: '',
};

/** The card's fields of something that has more. */
export function cardOf({ phone, postalAddress, language, timezone, notes }: ContactCard): ContactCard {
  return { phone, postalAddress, language, timezone, notes };
}

/** What a log says of a contact, under its own key (R21); what nobody wrote is left out. */
export function saidOf({ name, email, ...rest }: Contact & ContactCard): Record<string, string> {
  const written = Object.entries(cardOf(rest)).filter(([, value]) => value !== '');
  return { name, email, ...Object.fromEntries(written) };
}

function isTimezone(name: string): boolean {
  try {
    return name === '' || new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
