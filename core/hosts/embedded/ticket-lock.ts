import { HostError } from '../../errors';
import type { Tx } from '../../storage/transaction';
import type { TicketRow } from './ticket-rows';

/** The ticket, held until the transaction ends: its replies get their positions one after the other.
 * @throws HostError when there is none */
export async function lockTicket(tx: Tx, id: string): Promise<TicketRow> {
  const ticket = await tx<TicketRow>('host_ticket').where({ id }).forUpdate().first();
  if (!ticket) throw new HostError('notFound', 'ticket.unknown');
  return ticket;
}
