import { z } from 'zod';
import { Id, search } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import { FilterFields, type ActivityFilter } from './activity-filter';
import { csvHead, csvLine } from './as-csv';
import { ndjsonLine } from './as-ndjson';
import type { ActivityRow } from './entry';
import { readActivity, type ActivityPage } from './read-activity';

const Input = z.strictObject({
  account: Id,
  format: z.enum(['csv', 'ndjson']),
  find: search(191).optional(),
  ...FilterFields,
});
const PAGE = 500;

/** Whose log, which of its lines, and written how. */
export interface ExportActivity extends ActivityFilter {
  account: string;
  format: 'csv' | 'ndjson';
  find?: string;
}

/**
 * The account's activity as a text that goes out in pieces, newest first: each piece is judged and read when it is asked
 * for, and shows what the page would (R7, R16).
 * @throws NotAllowedError before its first piece, and with whichever piece it no longer may go on
 */
export async function exportActivity(
  ctx: ActorContext,
  input: ExportActivity,
): Promise<AsyncIterable<string>> {
  const { format, ...asked } = input;
  parse(Input, input);
  const first = await readActivity(ctx, { ...asked, limit: PAGE });
  return written(format, pages(ctx, asked, first));
}

async function* pages(
  ctx: ActorContext,
  asked: Omit<ExportActivity, 'format'>,
  first: ActivityPage,
): AsyncGenerator<readonly ActivityRow[]> {
  for (let page = first; ; page = await readActivity(ctx, { ...asked, limit: PAGE, before: page.next })) {
    yield page.rows;
    if (page.next === undefined) return;
  }
}

async function* written(
  format: ExportActivity['format'],
  found: AsyncIterable<readonly ActivityRow[]>,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead;
  const line = format === 'csv' ? csvLine : ndjsonLine;
  for await (const rows of found) if (rows.length > 0) yield rows.map(line).join('');
}
