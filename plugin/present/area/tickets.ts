import type { z } from 'zod';
import { InvalidInputError, type Ticket } from '../../../core/index';
import { cursorOf, placeOf } from '../../api/cursor';
import { TicketStart } from '../../api/tickets/schema';
import type { Visit } from '../../http/route';
import type { TicketFilter, TicketLine, TicketsPageProps, WhenWords } from '../../views';
import type { AreaOn } from './area-on';

const SIZE = 25;
/** How a ticket stands that isn't done with. */
export const OPEN: readonly Ticket['state'][] = ['open', 'answered', 'waiting'];
const FILTERS = ['open', 'closed', 'all'] as const;

const statesOf = (filter: TicketFilter) =>
  filter === 'all' ? {} : { states: filter === 'open' ? OPEN : (['closed'] as const) };

/** The list of tickets as its query asks for it.
 * @throws InvalidInputError for a filter or a place that there isn’t */
export async function ticketsPage({ visit, account, area }: AreaOn): Promise<TicketsPageProps> {
  const filter = FILTERS.find((one) => one === (visit.query('state') ?? 'open'));
  if (!filter) throw new InvalidInputError('state', 'UNKNOWN');
  const after = placeOf<z.infer<typeof TicketStart>>(TicketStart, visit.query('after'));
  const found = await visit.as.listTickets({
    ...{ account: account.id, ...statesOf(filter), limit: SIZE + 1 },
    ...(after && { after }),
  });
  const { tickets, newTicket } = account.paths;
  const at = (one: TicketFilter, next = '') => linkTo(tickets, one, next);
  const last = found.length > SIZE ? found[SIZE - 1] : undefined;
  const departments = await departmentNames(visit);
  const seesAll = await visit.core.open().can({
    principal: visit.actor.principal,
    key: 'support.viewAll',
    resource: { type: 'account', id: account.id },
  });
  return {
    ...{ filter, seesAll },
    filters: FILTERS.map((one) => ({ filter: one, href: at(one) })),
    tickets: found.slice(0, SIZE).map((ticket) => ({
      ...presentTicket(ticket, { departments, when: account.when, href: account.paths.ticket(ticket.id) }),
      ...(seesAll && { from: ticket.openerName }),
    })),
    ...(last && { more: at(filter, cursorOf({ touchedAt: last.touchedAt, id: last.id })) }),
    ...(area.openTicket && { open: newTicket }),
  };
}

function linkTo(path: string, filter: TicketFilter, after: string): string {
  const asked = { state: filter === 'open' ? '' : filter, after };
  const said = Object.entries(asked).filter(([, value]) => value !== '');
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}

/** A ticket as lists show it. */
export function presentTicket(
  { number, subject, department, state, touchedAt }: Ticket,
  { departments, when, href }: { departments: ReadonlyMap<string, string>; when: WhenWords; href: string },
): TicketLine {
  return {
    ...{ number: String(number), subject, state, href },
    department: departments.get(department) ?? department,
    changed: when.moment(touchedAt),
  };
}

/** The departments by name. */
export async function departmentNames({ core }: Pick<Visit, 'core'>): Promise<ReadonlyMap<string, string>> {
  return new Map((await core.departments()).map(({ id, label }) => [id, label]));
}
