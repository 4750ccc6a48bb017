import type { Tx } from '../../storage/transaction';
import type { Desk } from './desk';
import { recordEvent } from './record-event';
import type { TicketRow, TicketState } from './ticket-rows';

/** A ticket's next state, and whether it was asked for by the port rather than by staff. */
export interface StateChange {
  state: TicketState;
  own?: true;
}

/** Puts a locked ticket into a state and says so, unless it is in it; the ticket counts as touched either way. */
export async function changeState(
  tx: Tx,
  { clock }: Desk,
  ticket: TicketRow,
  change: StateChange,
): Promise<void> {
  const { state } = change;
  const at = clock.now();
  await tx<TicketRow>('host_ticket').where({ id: ticket.id }).update({ status: state, touched_at: at });
  if (ticket.status === state) return;
  await recordEvent(tx, { kind: 'ticket.state', ticket: ticket.id, ourKey: ticket.our_key, ...change }, at);
}
