import type { HostAccountEvent, HostTicketEvent } from '../../ports/host';
import { insertOnce } from '../../storage/insert-once';
import type { Tx } from '../../storage/transaction';

/** What the port tells, before it has its place in the order. */
export type PortEvent = HostTicketEvent | HostAccountEvent;

/** Something else that happened in the host; of its own log, and no event of the port. */
export interface OwnEvent {
  kind:
    | 'invoice.paid'
    | 'order.placed'
    | 'funds.added'
    | 'card.changed'
    | 'contract.accepted'
    | 'estimate.accepted'
    | 'service.upgraded'
    | 'service.ending';
  subject: string;
}

/**
 * Writes an event in the transaction of what happened.
 * Its id is the next whole number, so that the primary key is the lock: whoever wants the same number waits until the other
 * transaction has ended. A reader that has seen one id has therefore seen all before it. An autoincrement is given out
 * before the commit, and a reader would pass over the slower transaction's. Events are never deleted.
 */
export async function recordEvent(tx: Tx, event: PortEvent | OwnEvent, at: number): Promise<void> {
  const subject = subjectOf(event);
  const row = { kind: event.kind, subject, payload: JSON.stringify(event), at };
  let written = false;
  while (!written) {
    const last = await tx<{ id: number }>('host_event').max({ id: 'id' }).first<{ id: number | null }>();
    written = await insertOnce(tx, 'host_event', ['id'], { id: (last.id ?? 0) + 1, ...row });
  }
}

function subjectOf(event: PortEvent | OwnEvent): string {
  if ('ticket' in event) return event.ticket;
  return 'account' in event ? event.account : event.subject;
}
