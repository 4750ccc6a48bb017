import { NotFoundError, type AccountPerson, type Look } from '../../../core/index';
import type { Visit } from '../../http/route';
import { pathsOf } from '../../present/paths';
import { personNamed } from '../../present/person-id';

/** Staff who ask to look as the person in the path: who that is, whether they began, and where that is done. */
export interface OpenLook {
  readonly client: string;
  readonly person: AccountPerson;
  readonly look: Look;
  /** Where it begins. */
  readonly begins: string;
  /** The person's page for staff, to go back to. */
  readonly back: string;
}

/** @throws NotAllowedError, NotFoundError */
export async function openLook(visit: Visit): Promise<OpenLook> {
  const client = visit.param('client');
  const named = personNamed(visit.param('seen'));
  const look = await visit.as.readLook({ account: client, person: named });
  const paths = pathsOf(visit, client);
  const { person } = look;
  return { client, person, look, begins: paths.as(named), back: paths.person(named) };
}

/** The visit as the person makes it: of the client's area, on this account alone, and nothing changes by it. Undefined where the
 * look wasn't begun, or is over.
 * @throws NotFoundError for a page of another account */
export function visitAs(visit: Visit, { client, look, begins }: OpenLook): Visit | undefined {
  const { actor } = look;
  if (!actor) return undefined;
  if (visit.param('account') !== client) throw new NotFoundError('account');
  return {
    ...visit,
    ...{ actor, as: visit.core.as(actor), area: 'client', base: begins, looksAs: true },
    form: (action) => ({ action, off: true }),
    // The host would know the staff member there, and let them do what the person here can't be made to do.
    hostUrl: () => undefined,
  };
}
