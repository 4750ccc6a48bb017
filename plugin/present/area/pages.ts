import type { Visit } from '../../http/route';
import type { Paging } from '../../views';
import { pageNamed } from '../editor/draft';

const SIZE = 25;

/** One page of a list that is there as a whole, by `page` in the query, with links to those beside it; `kept` is what else is asked. */
export function pageOf<Item>(
  { query }: Pick<Visit, 'query'>,
  items: readonly Item[],
  { path, kept = {} }: { path: string; kept?: Readonly<Record<string, string>> },
): { items: readonly Item[]; paging: Paging } {
  const pages = Math.max(1, Math.ceil(items.length / SIZE));
  const page = Math.min(pageNamed(query('page')), pages);
  const at = (n: number) => {
    const asked = Object.entries({ ...kept, page: n === 1 ? '' : String(n) }).filter(
      ([, value]) => value !== '',
    );
    return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked).toString()}`;
  };
  return {
    items: items.slice((page - 1) * SIZE, page * SIZE),
    paging: {
      ...{ page, pages },
      ...(page > 1 && { earlier: at(page - 1) }),
      ...(page < pages && { later: at(page + 1) }),
    },
  };
}
