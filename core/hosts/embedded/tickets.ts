import type { Desk } from './desk';
import {
  toDeskLine,
  toDeskTicket,
  type DeskLine,
  type DeskTicket,
  type JoinedTicketRow,
  type ReplyRow,
} from './ticket-rows';

/** Which tickets a list shows; everything that is left out is not asked. */
export interface TicketFilter {
  account?: string;
  departments?: readonly string[];
  limit?: number;
}

/** Tickets for the host's own pages, those touched last first. */
export async function listTickets({ db }: Desk, filter: TicketFilter): Promise<DeskTicket[]> {
  const query = joined(db.read);
  if (filter.account !== undefined) void query.where('t.client_id', filter.account);
  if (filter.departments !== undefined) void query.whereIn('t.department_id', filter.departments);
  const rows = await query
    .orderBy([
      { column: 't.touched_at', order: 'desc' },
      { column: 't.id', order: 'desc' },
    ])
    .limit(filter.limit ?? 100);
  return rows.map(toDeskTicket);
}

/** One ticket with its thread, private lines included: for the host's own pages, never for the port. */
export async function readTicket(
  { db }: Desk,
  id: string,
): Promise<{ ticket: DeskTicket; lines: DeskLine[] } | undefined> {
  const rows = await joined(db.read).where('t.id', id);
  if (!rows[0]) return undefined;
  const lines: ReplyRow[] = await db
    .read<ReplyRow>('host_reply')
    .where({ ticket_id: id })
    .orderBy('position');
  return { ticket: toDeskTicket(rows[0]), lines: lines.map(toDeskLine) };
}

function joined(read: Desk['db']['read']) {
  return read('host_ticket as t')
    .join('host_client as c', 'c.id', 't.client_id')
    .leftJoin('host_department as d', 'd.id', 't.department_id')
    .leftJoin('host_service as s', 's.id', 't.service_id')
    .select<JoinedTicketRow[]>(
      't.*',
      'c.name as client_name',
      'd.name as department_name',
      's.name as service_name',
    );
}
