import type { Visit } from '../http/route';
import { personNamed } from '../present/person-id';
import { openPerson, type PersonOn } from '../present/person-page';
import { openAccount, type OpenAccount } from './open-account';

/** The person in a path, on the account in it.
 * @throws NotAllowedError, NotFoundError */
export async function openPersonOf(visit: Visit): Promise<{ account: OpenAccount; on: PersonOn }> {
  const account = await openAccount(visit);
  return { account, on: await openPerson(visit, account, personNamed(visit.param('person'))) };
}
