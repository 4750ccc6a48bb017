import { inTransaction } from '../../storage/transaction';
import { acceptKey } from './accepted';
import { changeState } from './change-state';
import type { Desk } from './desk';
import { lockTicket } from './ticket-lock';
import { writeLine } from './write-line';

/** Closes a ticket once for each key: sent again after staff opened it anew, it leaves it open. */
export async function closeTicket(desk: Desk, ticketId: string, key: string): Promise<void> {
  acceptKey(key);
  await inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const line = {
      kind: 'system',
      author: '',
      body: 'Closed by the client',
      private: true,
      ourKey: key,
    } as const;
    if ((await writeLine(tx, desk, ticket, line)) === undefined) return;
    await changeState(tx, desk, ticket, { state: 'closed', own: key });
  });
}
