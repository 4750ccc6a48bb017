import { inTransaction } from '../../storage/transaction';
import { acceptBody } from './accepted';
import type { Desk } from './desk';
import { staffIn } from './staff-member';
import { lockTicket } from './ticket-lock';
import { writeLine } from './write-line';

/** Adds what staff say among themselves; no event, since it never leaves the host (design section 6). */
export async function addNote(desk: Desk, ticketId: string, staffId: string, body: string): Promise<void> {
  acceptBody(body);
  await inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const staff = await staffIn(tx, staffId, ticket.department_id);
    await writeLine(tx, desk, ticket, { kind: 'staff', author: staff.name, body, private: true });
  });
}
