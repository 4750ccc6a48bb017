import { partsOf } from '../access/principal';
import type { Context } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';

/** Where mail reaches somebody of an account. An account keeps no address of who is in it by another one’s team (R9): theirs is
 * the one that they sign in with. Undefined where there is none. */
export async function ownAddress(
  people: Pick<Context['read']['people'], 'user'>,
  { email, principal }: Pick<AccountPerson, 'email' | 'principal'>,
): Promise<string | undefined> {
  if (email !== '') return email;
  const { kind, id } = partsOf(principal);
  return kind === 'user' ? (await people.user(id))?.email : undefined;
}
