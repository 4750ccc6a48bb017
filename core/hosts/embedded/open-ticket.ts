import { HostError } from '../../errors';
import type { HostNewTicket, HostTicketId } from '../../ports/host';
import { insertOnce } from '../../storage/insert-once';
import { inTransaction, type Tx } from '../../storage/transaction';
import { acceptBody, acceptKey, acceptLine } from './accepted';
import type { Desk } from './desk';
import type { ClientRow, DepartmentRow, ServiceRow } from './rows';
import { idOf, numberOf, type TicketRow } from './ticket-rows';
import { writeLine } from './write-line';

const tries = 20;

/** Opens a ticket once for each key. */
export async function openTicket(desk: Desk, ticket: HostNewTicket, key: string): Promise<HostTicketId> {
  acceptKey(key);
  acceptLine('subject', ticket.subject, 255);
  acceptLine('author', ticket.author.name, 191);
  acceptBody(ticket.message);
  const id = await inTransaction(desk.db, async (tx) => {
    const there = await findByKey(tx, key);
    if (there !== undefined) return there;
    await refuseUnknown(tx, ticket);
    return insert(tx, desk, ticket, key);
  });
  return { id, number: numberOf(id) };
}

async function findByKey(tx: Tx, key: string): Promise<string | undefined> {
  const found = await tx<TicketRow>('host_ticket').where({ our_key: key }).first();
  return found?.id;
}

async function refuseUnknown(tx: Tx, { account, department, service }: HostNewTicket): Promise<void> {
  if (!(await tx<ClientRow>('host_client').where({ id: account }).first())) {
    throw new HostError('notFound', 'account.unknown');
  }
  if (!(await tx<DepartmentRow>('host_department').where({ id: department }).first())) {
    throw new HostError('notFound', 'department.unknown');
  }
  if (service === undefined) return;
  if (!(await tx<ServiceRow>('host_service').where({ id: service, client_id: account }).first())) {
    throw new HostError('notFound', 'service.unknown');
  }
}

/** Numbers are drawn, not counted: opening on one account waits for no other, and a number tells nothing. */
async function insert(tx: Tx, desk: Desk, ticket: HostNewTicket, key: string): Promise<string> {
  for (let tried = 0; tried < tries; tried++) {
    const id = idOf(desk.ids.code(6));
    if (await tx<TicketRow>('host_ticket').where({ id }).first()) continue;
    if (await insertOnce(tx, 'host_ticket', ['our_key'], { ...rowOf(desk, ticket, key, id) })) {
      const { author, message } = ticket;
      await writeLine(
        tx,
        desk,
        { id },
        { kind: author.kind, author: author.name, body: message, ourKey: key },
      );
      return id;
    }
    const there = await findByKey(tx, key);
    if (there !== undefined) return there;
  }
  throw new HostError('transport', 'ticket.no_number');
}

function rowOf({ clock }: Desk, ticket: HostNewTicket, key: string, id: string): TicketRow {
  const at = clock.now();
  return {
    id,
    client_id: ticket.account,
    department_id: ticket.department,
    service_id: ticket.service ?? '',
    subject: ticket.subject,
    requester: ticket.author.name,
    requester_kind: ticket.author.kind,
    priority: ticket.priority,
    status: 'open',
    our_key: key,
    opened_at: at,
    touched_at: at,
  };
}
