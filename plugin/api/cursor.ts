import { z } from 'zod';
import { InvalidInputError } from '../../core/index';
import { checkJson } from './check-json';

/** Where a page of a list begins, as callers hold it: they pass it on as they got it. */
export const Cursor = z.string().max(1_000).optional().describe('The `next` of the page before');

/** Writes a place in a list as a cursor. */
export function cursorOf(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor; one that we never wrote is refused like any wrong field.
 * @throws InvalidInputError */
export function placeOf<T>(schema: z.ZodType<T>, cursor: string | undefined): T | undefined {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    checkJson(place);
    return schema.parse(place);
  } catch {
    throw new InvalidInputError('cursor', 'UNKNOWN');
  }
}

/** A page of a list as it goes out. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().optional().describe('The cursor of the next page; absent at the end'),
  });
}

/** The first `limit` of what was found, and where the next page begins if one more was. */
export function pageIn<Item>(
  found: readonly Item[],
  limit: number,
  placed: (item: Item) => unknown,
): { items: Item[]; next?: string } {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, ...nextOf(last && placed(last)) };
}

/** `next` for an answer, where there is a next page. */
export function nextOf(place: unknown): { next?: string } {
  return place === undefined ? {} : { next: cursorOf(place) };
}
