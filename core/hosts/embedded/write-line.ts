import { insertOnce } from '../../storage/insert-once';
import type { Tx } from '../../storage/transaction';
import type { Desk } from './desk';
import type { ReplyRow, TicketRow } from './ticket-rows';

/** What a line of the thread says; without `ourKey` it is the host's own. */
export interface NewLine {
  kind: ReplyRow['author_kind'];
  author: string;
  body: string;
  private?: boolean;
  ourKey?: string;
}

/** Adds a line to the thread of a locked ticket, and answers with its id; nothing if a line has this key already. */
export async function writeLine(
  tx: Tx,
  { ids, clock }: Desk,
  ticket: Pick<TicketRow, 'id'>,
  line: NewLine,
): Promise<string | undefined> {
  const id = ids.next();
  const row: ReplyRow = {
    id,
    ticket_id: ticket.id,
    position: await nextPosition(tx, ticket.id),
    author_kind: line.kind,
    author: line.author,
    body: line.body,
    private: line.private === true ? 1 : 0,
    our_key: line.ourKey ?? `own:${id}`,
    at: clock.now(),
  };
  return (await insertOnce(tx, 'host_reply', ['our_key'], { ...row })) ? id : undefined;
}

async function nextPosition(tx: Tx, ticket: string): Promise<number> {
  const last = await tx('host_reply')
    .where({ ticket_id: ticket })
    .max({ position: 'position' })
    .first<{ position: number | null }>();
  return (last.position ?? 0) + 1;
}
