import type { Tx } from '../../storage/transaction';
import type { Desk } from './desk';
import { recordEvent } from './record-event';
import type { TicketRow, TicketState } from './ticket-rows';

/** A ticket's next state; what the port asked for, not staff, has the key it was asked for with. */
export interface StateChange {
  state: TicketState;
  own?: string;
}

/** Puts a locked ticket into a state and says so, unless staff found it in it; the ticket counts as touched either way. */
export async function changeState(
  tx: Tx,
  { clock }: Desk,
  ticket: TicketRow,
  change: StateChange,
): Promise<void> {
  const { state, own } = change;
  const at = clock.now();
  await tx<TicketRow>('host_ticket').where({ id: ticket.id }).update({ status: state, touched_at: at });
  if (ticket.status === state && own === undefined) return;
  await recordEvent(tx, { kind: 'ticket.state', ticket: ticket.id, ourKey: ticket.our_key, ...change }, at);
}
