import { z } from 'zod';
import { fit, search } from '../access/inputs';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { DirectoryPosition, Findee, Place } from '../ports/stores/directory-store';
import { WHOLE_NAME, wordsLookedFor } from './search-words';

/** Whom of everybody, by words of name, address or phone, of what kind, and how they stand; and where the page begins. */
export const ListDirectory = z.strictObject({
  search: search(191).default(''),
  kind: z.enum(['user', 'contact']).optional(),
  state: z.enum(['active', 'suspended', 'asleep']).optional(),
  after: z.strictObject({ word: fit(64), principal: fit(80) }).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
/** The same, as callers write it. */
export type ListDirectory = z.input<typeof ListDirectory>;

/** Somebody of the installation, with the accounts where they have a place. */
export interface DirectoryPerson extends Omit<Findee, 'word'> {
  places: readonly Place[];
}

/** A page of everybody. One that is not full may have a next one: so far was looked, and no further at once. */
export interface DirectoryPage {
  items: DirectoryPerson[];
  next?: DirectoryPosition;
}

const CHUNK = 200;
/** So many are looked at for one page, however few of them fit. */
const MOST = 1_000;

/** Everybody across all clients, by name or by the word they were found by, for staff who look after rights.
 * @throws NotAllowedError */
export async function listDirectory(ctx: ActorContext, input: ListDirectory): Promise<DirectoryPage> {
  const wanted = parse(ListDirectory, input);
  await requireOperator(ctx, ctx.read, 'audit');
  return lookInDirectory(ctx, wanted);
}

/** The same, for whoever was let on otherwise. */
export async function lookInDirectory(
  ctx: ActorContext,
  wanted: z.output<typeof ListDirectory>,
): Promise<DirectoryPage> {
  const words = wordsLookedFor(wanted.search);
  if (!words) return { items: [] };
  const { found, next } = await look(ctx, { ...wanted, words });
  const places = await ctx.read.directory.placesOf(found.map(({ principal }) => principal));
  return {
    items: found.map(({ word: _, ...one }) => ({ ...one, places: places.get(one.principal) ?? [] })),
    ...(next && { next }),
  };
}

type Wanted = z.output<typeof ListDirectory> & { words: readonly string[] };

/** The longest word leads, since the fewest begin so. */
async function look(
  { read }: ActorContext,
  wanted: Wanted,
): Promise<{ found: Findee[]; next?: DirectoryPosition }> {
  const { limit, words } = wanted;
  const [first = WHOLE_NAME, ...others] = [...words].sort((a, b) => b.length - a.length);
  const found: Findee[] = [];
  let after = wanted.after;
  for (let scanned = 0; scanned < MOST; scanned += CHUNK) {
    const chunk = await read.directory.found(first, { limit: CHUNK, ...(after && { after }) });
    const own =
      others.length === 0
        ? undefined
        : await read.directory.wordsOf(chunk.people.map((one) => one.principal));
    const isFound = (one: Findee) =>
      others.every((word) => own?.get(one.principal)?.some((its) => its.startsWith(word)) ?? false);
    for (const one of chunk.people.filter((each) => isMeant(each, wanted) && isFound(each))) {
      if (found.length === limit) return { found, next: positionOf(found) };
      found.push(one);
    }
    if (!chunk.scanned) return { found };
    after = chunk.scanned;
  }
  return { found, ...(after && { next: after }) };
}

function positionOf(found: readonly Findee[]): DirectoryPosition {
  const { word = '', principal = '' } = found.at(-1) ?? {};
  return { word, principal };
}

function isMeant({ principal, state }: Findee, { kind, state: wanted }: Wanted): boolean {
  return (
    (kind === undefined || partsOf(principal).kind === kind) && (wanted === undefined || state === wanted)
  );
}
