import type { Manages } from '../people';
import { mayManage } from '../who-can';
import type { PeopleOn } from './people-on';

/** Whom the reader looks after: asked once for a whole list, beforehand, since a refusal would be written down. */
export async function managesOf({ visit, account }: PeopleOn, changes: boolean): Promise<Manages> {
  if (visit.area === 'admin') return { contacts: true, users: true, teams: true, masters: true, changes };
  const [contacts, users, teams] = await Promise.all(
    (['misc.contacts', 'misc.users', 'misc.teams'] as const).map((key) => mayManage(visit, account.id, key)),
  );
  const [owner] = await visit.as.namePeople({ account: account.id, roles: ['owner'], limit: 1 });
  const masters = owner?.principal === visit.actor.principal;
  return { contacts: contacts === true, users: users === true, teams: teams === true, masters, changes };
}
