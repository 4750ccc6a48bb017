import { inTransaction } from '../../storage/transaction';
import { changeState } from './change-state';
import type { Desk } from './desk';
import { staffIn } from './staff-member';
import { lockTicket } from './ticket-lock';
import type { TicketState } from './ticket-rows';

/** Closes or reopens a ticket, or marks how it stands, as staff. */
export async function setTicketState(
  desk: Desk,
  ticketId: string,
  staffId: string,
  state: TicketState,
): Promise<void> {
  await inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    await staffIn(tx, staffId, ticket.department_id);
    await changeState(tx, desk, ticket, { state });
  });
}
