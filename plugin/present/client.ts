import type { HostAccount } from '../../core/index';
import type { Visit } from '../http/route';
import type { ClientRow } from '../views';
import { pathsOf } from './paths';

/** A client as the list shows it. */
export async function presentClient(visit: Visit, { id, label, state }: HostAccount): Promise<ClientRow> {
  const people = await visit.as.listPeople({ account: id });
  const owner = people.find(({ role }) => role === 'owner');
  return {
    ...{ number: id, name: label, state },
    href: pathsOf(visit, id).home,
    owner: owner?.name ?? '',
    ownerEmail: owner?.email ?? '',
    people: people.length,
  };
}
