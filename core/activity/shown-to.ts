import type { TicketFilter } from '../ports/stores/ticket-store';
import type { ActivityRow, EntryValue, Personal } from './entry';

/** What a reader of a log may see of each line. */
export interface Sight {
  all: boolean;
  holds: (key: string) => boolean;
  /** Which of the account's tickets; undefined: none. */
  tickets: TicketFilter | undefined;
}

/**
 * Network addresses only for owner, masters and staff; what changed about a permission only for whoever has it too, about
 * a ticket only for whoever can see it (R16). `tickets` names those of the page that are in sight.
 */
export function shownTo({ all, holds }: Sight, tickets: ReadonlySet<string>, row: ActivityRow): ActivityRow {
  if (all) return row;
  const { address: _address, before, after, personal, ...rest } = row;
  const ticket = ticketIn(row);
  const isShown =
    (ticket === undefined || tickets.has(ticket)) && [before, after].flatMap(keysIn).every(holds);
  if (!isShown) return rest;
  const said = ofPeopleManaged(personal ?? {}, holds);
  return {
    ...rest,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(Object.keys(said).length > 0 ? { personal: said } : {}),
  };
}

/** What is said of somebody is for those who see them: contacts for who keeps these, everybody else for who keeps users. */
function ofPeopleManaged(personal: Personal, holds: Sight['holds']): Personal {
  const shown = Object.entries(personal).filter(([holder]) =>
    holds(holder.startsWith('contact:') ? 'misc.contacts' : 'misc.users'),
  );
  return Object.fromEntries(shown);
}

/** The ticket that a line is about. */
export function ticketIn({ subject }: ActivityRow): string | undefined {
  return subject?.startsWith('ticket:') ? subject.slice('ticket:'.length) : undefined;
}

/** The permissions that a value speaks of, however deep in it. */
function keysIn(value: EntryValue | undefined): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && typeof value.key === 'string' ? [value.key] : [];
  return [...own, ...Object.values(value).flatMap((inner) => keysIn(inner))];
}
