import type { ActivityRow } from '../../core/index';
import type { Visit } from '../http/route';

const PAGE = 50;
/** How many pages are read through at most for refused entries alone. */
const MOST_PAGES = 10;

/** One page of a log. */
export interface LogPage {
  readonly rows: readonly ActivityRow[];
  /** Where the next one begins. */
  readonly next?: number;
}

/** The page a query asks for; `refused` reads on until it is full or enough was looked at. */
export async function readPages(visit: Visit, read: (before?: number) => Promise<LogPage>): Promise<LogPage> {
  const refusedOnly = isRefusedOnly(visit);
  const rows: ActivityRow[] = [];
  let next = beforeOf(visit);
  for (let pages = 0; pages < (refusedOnly ? MOST_PAGES : 1); pages += 1) {
    const page = await read(next);
    rows.push(...page.rows.filter(({ refused }) => !refusedOnly || refused === true));
    next = page.next;
    if (next === undefined || rows.length >= PAGE) break;
  }
  return next === undefined ? { rows } : { rows, next };
}

/** Whether only refused entries are asked for. */
export function isRefusedOnly({ query }: Pick<Visit, 'query'>): boolean {
  return query('refused') === 'on';
}

/** The link to a page that begins there. */
export function olderThan(action: string, next: number, refusedOnly: boolean): string {
  return `${action}?${refusedOnly ? 'refused=on&' : ''}before=${next}`;
}

function beforeOf({ query }: Visit): number | undefined {
  const before = query('before') ?? '';
  return /^[1-9]\d{0,14}$/.test(before) ? Number(before) : undefined;
}
