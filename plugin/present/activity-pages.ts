import type { ActivityRow } from '../../core/index';
import type { Visit } from '../http/route';

/** One page of a log. */
export interface LogPage {
  readonly rows: readonly ActivityRow[];
  /** Where the next one begins. */
  readonly next?: number;
}

/** Which lines a query asks for, and before which of them. */
export interface AskedLines {
  before?: number;
  refused?: true;
}

/** What a query asks for. */
export function askedLines(visit: Visit): AskedLines {
  const before = beforeOf(visit);
  return {
    ...(before === undefined ? {} : { before }),
    ...(isRefusedOnly(visit) ? { refused: true } : {}),
  };
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
