import type { Database } from '../../storage/open';
import type { Courier } from '../courier';
import { readEvent, type EventKey } from '../inbox';

/** Works on persisted events; it may be given the same one again. */
export function workOnEvents(db: Database, handle: (payload: string) => Promise<void>): Courier {
  return async ({ payload }) => {
    const body = await readEvent(db, JSON.parse(payload) as EventKey);
    if (body === undefined) return { is: 'refused', reason: 'what was said is no longer kept' };
    await handle(body);
    return { is: 'done' };
  };
}
