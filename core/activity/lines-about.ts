import type { Principal } from '../access/principal';
import type { Reads } from '../ports/stores/stores';
import type { ActivityFilter } from './activity-filter';
import type { ActivityRow } from './entry';

const PAGE = 500;

/** A line with the log that it is in. */
export type LoggedRow = ActivityRow & { log: string };

/** Every line of these logs by, for or to any of these people; what is said there of others is left out. */
export async function* linesAbout(
  read: Reads,
  logs: readonly string[],
  people: readonly Principal[],
): AsyncGenerator<LoggedRow> {
  for (const log of logs) {
    for (const person of people) {
      for await (const { personal, address, ...row } of linesOf(read, log, { person })) {
        const own = personal?.[person];
        const from = row.actor === person && address !== undefined ? { address } : {};
        yield { ...row, ...from, ...(own ? { personal: { [person]: own } } : {}) };
      }
    }
  }
}

/** Every line of a log that is asked for, newest first, read page by page as they are taken. */
export async function* linesOf(
  read: Reads,
  log: string,
  filter: ActivityFilter = {},
): AsyncGenerator<LoggedRow> {
  for (let before: number | undefined; ;) {
    const rows: ActivityRow[] = await read.activity(log, {
      ...{ ...filter, limit: PAGE },
      ...(before === undefined ? {} : { before }),
    });
    for (const row of rows) yield { ...row, log };
    before = rows.at(-1)?.seq;
    if (rows.length < PAGE) return;
  }
}
