import type { z } from 'zod';
import { changeInstallation } from '../access/change-installation';
import { actorOf } from '../access/change';
import { given } from '../access/given';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { csvRecord } from '../activity/csv';
import type { ActorContext } from '../ports/context';
import { ListDirectory, listDirectory, type DirectoryPage, type DirectoryPerson } from './list-directory';

/** Whom of everybody. */
export const ExportDirectory = ListDirectory.omit({ after: true, limit: true });
/** The same, as callers write it. */
export type ExportDirectory = z.input<typeof ExportDirectory>;

const PAGE = 200;
const HEAD = ['id', 'name', 'email', 'phone', 'kind', 'state', 'clients'];

/**
 * Everybody who is meant as CSV that goes out in pieces, each judged and read when it is asked for (R7); that somebody took it
 * along is written down before the first.
 * @throws NotAllowedError to anybody but staff who may change things
 */
export async function exportDirectory(
  ctx: ActorContext,
  input: ExportDirectory,
): Promise<AsyncIterable<string>> {
  const asked = given(parse(ExportDirectory, input));
  await changeInstallation(ctx, 'change', (tx) =>
    tx.record(INSTALLATION, {
      ...{ action: 'people.exported', ...actorOf(ctx), subject: 'installation' },
      // Not what was looked for: that may be somebody's name.
      after: { isNarrowed: asked.search !== '' || 'kind' in asked || 'state' in asked },
    }),
  );
  return written(ctx, asked);
}

async function* written(ctx: ActorContext, asked: ExportDirectory): AsyncGenerator<string> {
  yield csvRecord(HEAD);
  let after: DirectoryPage['next'];
  do {
    const page: DirectoryPage = await listDirectory(ctx, { ...asked, limit: PAGE, ...(after && { after }) });
    if (page.items.length > 0) yield page.items.map(lineOf).join('');
    after = page.next;
  } while (after);
}

function lineOf({ principal, name, email, phone, state, places }: DirectoryPerson): string {
  const clients = places.map(({ account, label }) => `${label} (#${account})`).join('; ');
  return csvRecord([principal, name, email, phone, partsOf(principal).kind, state, clients]);
}
