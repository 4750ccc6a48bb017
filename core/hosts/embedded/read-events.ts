import { HostError } from '../../errors';
import type { HostEvent } from '../../ports/host';
import type { Desk } from './desk';
import type { PortEvent } from './record-event';

interface EventRow {
  id: number;
  payload: string;
  at: number;
}

const kinds: readonly HostEvent['kind'][] = [
  'ticket.replied',
  'ticket.state',
  'ticket.moved',
  'account.changed',
];
const most = 500;

/** What happened after a position, oldest first. */
export async function readEvents(
  { db }: Desk,
  position: string,
  limit: number,
): Promise<{ events: HostEvent[]; position: string }> {
  if (!/^\d{0,15}$/.test(position)) throw new HostError('validation', 'position.unknown');
  const rows: EventRow[] = await db
    .read<EventRow>('host_event')
    .where('id', '>', Number(position))
    .whereIn('kind', kinds)
    .orderBy('id')
    .limit(Math.min(limit, most))
    .select('id', 'payload', 'at');
  const events = rows.map(toEvent);
  return { events, position: events.at(-1)?.id ?? position };
}

function toEvent({ id, payload, at }: EventRow): HostEvent {
  return { ...(JSON.parse(payload) as PortEvent), id: String(id), seq: id, at };
}
