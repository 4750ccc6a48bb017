import type { Knex } from 'knex';
import type { Clock } from '../ports/clock';
import { clock as sql, dialectOf, rows } from './dialect';

/** The database's clock as the program's counts it: the one time that all nodes have, whatever their own clocks say. */
export async function databaseNow(handle: Knex, clock: Clock): Promise<number> {
  const [found] = await rows<{ now: number }>(handle.raw(`select ${sql[dialectOf(handle)]} as now`));
  return clock.fromDatabase(found?.now ?? NaN);
}
