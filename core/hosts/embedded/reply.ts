import type { HostAuthor } from '../../ports/host';
import { inTransaction } from '../../storage/transaction';
import { acceptBody, acceptKey, acceptLine } from './accepted';
import { changeState } from './change-state';
import type { Desk } from './desk';
import { lockTicket } from './ticket-lock';
import { writeLine } from './write-line';

/** Adds a client's reply once for each key; staff are asked again. */
export async function reply(
  desk: Desk,
  ticketId: string,
  { message, author }: { message: string; author: HostAuthor },
  key: string,
): Promise<void> {
  acceptKey(key);
  acceptBody(message);
  acceptLine('author', author.name, 191);
  await inTransaction(desk.db, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const line = { kind: author.kind, author: author.name, body: message, ourKey: key };
    if ((await writeLine(tx, desk, ticket, line)) === undefined) return;
    const state = ticket.status === 'open' ? 'open' : 'waiting';
    await changeState(tx, desk, ticket, { state, own: key });
  });
}
