import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from './stage';

const patienceMs = 60_000;

/** The one number of a counting query. */
export const count = (rows: { count?: number | string }[]) => Number(rows[0]?.count);

/** Waits until nothing is left to hear or to deliver; false when it never comes to that. */
export async function isQuiet(stage: Stage): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    await stage.slack.settled();
    if ((await hasHeardHost(stage)) && (await hasDelivered(stage))) return true;
    await pause(50);
  }
  return false;
}

async function hasHeardHost({ db, host }: Stage): Promise<boolean> {
  const cursor: { position: string } | undefined = await db
    .read('latchkey_cursor')
    .where({ name: `host:${host.id}` })
    .first('position');
  return (await host.events(cursor?.position ?? '', 1)).events.length === 0;
}

async function hasDelivered({ db }: Stage): Promise<boolean> {
  const letters = await db.read('latchkey_outbox').count('* as count');
  const lanes = await db.read('latchkey_outbox_lane').where('pending', '>', 0).count('* as count');
  return count(letters) === 0 && count(lanes) === 0;
}
