import type { Answer } from '../../http/route';
import { peopleCsv } from '../../present/people/people-csv';
import type { PeopleOn } from '../../present/people/people-on';

/** Everybody around an account as a file, whoever the list is narrowed to.
 * @throws NotAllowedError */
export async function exportPeople(on: PeopleOn): Promise<Answer> {
  return { file: { type: 'text/csv', name: 'people.csv', pieces: await peopleCsv(on) } };
}
