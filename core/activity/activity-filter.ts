import { z } from 'zod';
import { Instant } from '../access/inputs';
import { readPrincipal, type Principal } from '../access/principal';
import { CHANNELS, type ActivityEntry, type Channel } from './entry';

/** The fields by which a log is searched; what is left out is not looked at. */
export const FilterFields = {
  person: z
    .custom<Principal>((value) => typeof value === 'string' && readPrincipal(value) !== undefined)
    .optional(),
  action: z
    .string()
    .regex(/^[a-z][a-zA-Z]{0,39}(\.[a-z]{1,39})?$/)
    .optional(),
  from: Instant.optional(),
  to: Instant.optional(),
  refused: z.literal(true).optional(),
  channel: z.enum(CHANNELS).optional(),
};

/** Which lines of a log are asked for. */
export interface ActivityFilter {
  /** Who did it, for whom, or to whom. */
  person?: Principal;
  /** One action (`contact.added`), or a whole kind of them (`contact`). */
  action?: string;
  /** From this instant on. */
  from?: number;
  /** Before this one. */
  to?: number;
  /** Only what was refused. */
  refused?: true;
  /** How they came in. */
  channel?: Channel;
}

/** The same, as stores are asked it. */
export interface LineFilter extends ActivityFilter {
  /** Any of these did it, had it done for them, or had it done to them: principals, subjects, tickets. */
  named?: readonly string[];
}

/** Whether a line is one of those that were asked for. */
export function isAskedFor(
  { person, action, refused, channel, named }: LineFilter,
  { actor, onBehalfOf, subject, ...entry }: ActivityEntry,
): boolean {
  if (refused && entry.refused !== true) return false;
  if (channel !== undefined && entry.channel !== channel) return false;
  const about = [actor, onBehalfOf, subject];
  if (named && !named.some((one) => about.includes(one))) return false;
  if (action !== undefined && entry.action !== action && !entry.action.startsWith(`${action}.`)) return false;
  return person === undefined || about.includes(person);
}
