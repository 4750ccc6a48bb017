import type { Answer, Visit } from '../../http/route';
import { actOfChange, readChange } from '../../present/change-access';
import { personNamed } from '../../present/person-id';
import { headingOf, openPerson, personPage, personWhy, type PersonOn } from '../../present/person-page';
import { PersonPage, WhyPage } from '../../views';
import { adminPage } from '../admin-page';
import { openClient } from '../open-client';

/** What one person of a client can do, with buttons for those whose role lets them change it. */
export async function showPerson(visit: Visit): Promise<Answer> {
  const props = await personPage(await find(visit));
  const body = <PersonPage {...props} />;
  return { show: adminPage(visit, { title: props.person.name, body }, 'clients') };
}

/** Gives or ends one permission.
 * @throws InvalidInputError for a form that says neither */
export async function changePerson(visit: Visit): Promise<Answer> {
  return { act: actOfChange(await find(visit), readChange(visit)) };
}

/** Why a person of a client can or can't do something. */
export async function showPersonWhy(visit: Visit): Promise<Answer> {
  const on = await find(visit);
  const heading = headingOf(on, 'why');
  const why = await personWhy(on, on.account.paths.why(on.access.person.principal));
  const body = <WhyPage {...heading} why={why} />;
  return { show: adminPage(visit, { title: heading.person.name, body }, 'clients') };
}

async function find(visit: Visit): Promise<PersonOn> {
  return openPerson(visit, await openClient(visit), personNamed(visit.param('person')));
}
