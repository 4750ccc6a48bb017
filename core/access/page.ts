/** A page of a list, and where the next one begins; absent at the end. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** How a list is walked: `chunk` reads on after an id, in the order of ids; `accept` has the last word on each. */
export interface Walk<T> {
  after: string;
  limit: number;
  idOf: (item: T) => string;
  chunk: (after: string, size: number) => Promise<T[]>;
  accept: (item: T) => boolean | Promise<boolean>;
}

const SMALLEST = 50;
const LARGEST = 1_000;

/** Reads chunks, larger ones where few are accepted, until the page is full. */
export async function walk<T>({ after, limit, idOf, chunk, accept }: Walk<T>): Promise<Page<T>> {
  const items: T[] = [];
  let from = after;
  for (let size = Math.max(SMALLEST, limit + 1); ; size = Math.min(LARGEST, size * 2)) {
    const found = await chunk(from, size);
    for (const item of found) {
      if (!(await accept(item))) continue;
      if (items.length === limit) return { items, next: from };
      items.push(item);
      from = idOf(item);
    }
    const last = found.at(-1);
    if (!last || found.length < size) return { items };
    if (items.length < limit) from = idOf(last);
  }
}

/** A page of what is there whole, in the order of ids. */
export function pageOf<Id extends string>(
  all: readonly Id[],
  { after, limit }: { after: string; limit: number },
): Page<Id> {
  const rest = all.filter((id) => id > after);
  const items = rest.slice(0, limit);
  const next = rest.length > limit ? items.at(-1) : undefined;
  return { items, ...(next === undefined ? {} : { next }) };
}
