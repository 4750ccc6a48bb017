import { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { ActivityOn } from '../../present/activity/activity-on';
import { askedIn, filterOf } from '../../present/activity/asked';

const TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

/** The lines that are asked for as a file, all pages of them.
 * @throws InvalidInputError for another format, NotAllowedError */
export async function exportActivity(on: ActivityOn): Promise<Answer> {
  const { visit, log } = on;
  const asked = visit.query('format') ?? 'csv';
  const format = asked === 'csv' || asked === 'ndjson' ? asked : undefined;
  if (!format) throw new InvalidInputError('format', 'UNKNOWN');
  const { before: _before, ...filter } = filterOf(askedIn(visit), on);
  const pieces = await visit.as.exportActivity({ account: log, format, ...filter });
  return { file: { type: TYPES[format], name: `activity.${format}`, pieces } };
}
