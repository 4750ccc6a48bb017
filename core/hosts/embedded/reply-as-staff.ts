import { inTransaction } from '../../storage/transaction';
import { acceptBody } from './accepted';
import { changeState } from './change-state';
import type { Desk } from './desk';
import { recordEvent } from './record-event';
import { staffIn } from './staff-member';
import { lockTicket } from './ticket-lock';
import { writeLine } from './write-line';

/** Adds a reply of staff, which the client gets, and answers with its id. */
export function replyAsStaff(desk: Desk, ticketId: string, staffId: string, body: string): Promise<string> {
  acceptBody(body);
  return inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const staff = await staffIn(tx, staffId, ticket.department_id);
    const replyId = await writeLine(tx, desk, ticket, { kind: 'staff', author: staff.name, body });
    if (replyId === undefined) throw new Error('a new id was there already');
    const said = { staff: staff.id, staffName: staff.name, body, replyId };
    await recordEvent(
      tx,
      { kind: 'ticket.replied', ticket: ticket.id, ourKey: ticket.our_key, ...said },
      desk.clock.now(),
    );
    await changeState(tx, desk, ticket, { state: 'answered' });
    return replyId;
  });
}
