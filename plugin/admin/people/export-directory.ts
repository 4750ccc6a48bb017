import type { Answer, Visit } from '../../http/route';
import { readDirectory } from '../../present/directory';

/** All who are found, to be saved; that somebody took them along is written down.
 * @throws NotAllowedError, InvalidInputError */
export async function exportDirectory(visit: Visit): Promise<Answer> {
  const pieces = await visit.as.exportDirectory(readDirectory(visit.field));
  return { file: { name: 'people.csv', type: 'text/csv', pieces } };
}
