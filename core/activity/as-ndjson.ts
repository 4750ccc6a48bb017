import { canonicalJson } from './canonical';
import type { ActivityRow } from './entry';

/** A line of a log as a line of JSON: times as ISO 8601 has them, names in one order. */
export function ndjsonLine({ at, ...row }: ActivityRow): string {
  return `${canonicalJson({ ...row, at: new Date(at).toISOString() })}\n`;
}
