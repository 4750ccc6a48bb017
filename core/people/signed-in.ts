import { requireLink } from '../access/authorize';
import { partsOf } from '../access/principal';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { User } from '../ports/stores/people-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** The user who acts, with a sign-in behind it: for what somebody does with their own login.
 * @throws NotAllowedError for anybody else, for one who only looks on, and for a suspended one */
export async function requireUser({ actor }: ActorContext, read: Reads | Writes): Promise<User> {
  const { kind, id } = partsOf(actor.principal);
  if (actor.readOnly) throw new NotAllowedError('READ_ONLY');
  if (kind !== 'user' || !actor.login) throw new NotAllowedError('NOT_A_USER');
  if ('record' in read) await requireLink(actor, read);
  const user = await read.people.user(id);
  if (!user) throw new NotAllowedError('NOT_A_USER');
  if (user.suspended) throw new NotAllowedError('SUSPENDED');
  return user;
}
