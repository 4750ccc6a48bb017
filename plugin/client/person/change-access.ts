import type { Answer, Visit } from '../../http/route';
import { actOfChange, readChange } from '../../present/change-access';
import { openPersonOf } from '../open-person';

/** Gives or ends one permission.
 * @throws InvalidInputError for a form that says neither */
export async function changeAccess(visit: Visit): Promise<Answer> {
  const { on } = await openPersonOf(visit);
  return { act: actOfChange(on, readChange(visit)) };
}
