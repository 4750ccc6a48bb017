import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';

/** Lets on only the owner of the account that a contact is on, and answers that account; to strangers it answers like one
 * that isn't there (R3).
 * @throws NotAllowedError, NotFoundError */
export async function requireOwnerOf({ actor, read }: ActorContext, contact: string): Promise<string> {
  const account = (await read.people.contact(contact))?.account;
  if (account === undefined) throw new NotFoundError('person');
  const loaded = await read.access.facts({ principal: actor.principal, account, login: actor.login });
  if (!loaded || loaded.facts.role === 'outsider') throw new NotFoundError('person');
  if (loaded.facts.role !== 'owner') throw new NotAllowedError('OWNER_ONLY', { account });
  return account;
}
