import { HostError } from '../../errors';
import { inTransaction } from '../../storage/transaction';
import type { Desk } from './desk';
import { recordEvent } from './record-event';
import type { DepartmentRow } from './rows';
import { staffIn } from './staff-member';
import { lockTicket } from './ticket-lock';
import type { TicketRow } from './ticket-rows';

/** Moves a ticket to another department, as staff of the one it is in. */
export async function moveTicket(
  desk: Desk,
  ticketId: string,
  staffId: string,
  department: string,
): Promise<void> {
  await inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    await staffIn(tx, staffId, ticket.department_id);
    if (!(await tx<DepartmentRow>('host_department').where({ id: department }).first())) {
      throw new HostError('notFound', 'department.unknown');
    }
    if (ticket.department_id === department) return;
    const at = desk.clock.now();
    await tx<TicketRow>('host_ticket')
      .where({ id: ticket.id })
      .update({ department_id: department, touched_at: at });
    await recordEvent(
      tx,
      { kind: 'ticket.moved', ticket: ticket.id, department, ourKey: ticket.our_key },
      at,
    );
  });
}
