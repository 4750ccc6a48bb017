import type { Answer, Visit } from '../../http/route';
import { edit, editAgain, showEditor } from '../../present/editor/edit';
import { personEditor } from '../../present/editor/person';
import type { PeopleOn } from '../../present/people/people-on';
import { personNamed } from '../../present/person-id';
import { headingOf, openPerson, personWhy, type PersonOn } from '../../present/person-page';
import { PersonPage, WhyPage } from '../../views';
import { openClient } from '../open-client';
import { clientShown } from './client-place';

const editing = (visit: Visit) => async () => {
  const { on, shown } = await find(visit);
  return personEditor(on, (props) => shown({ title: props.person.name, body: <PersonPage {...props} /> }));
};

/** What one person of a client can do, with ticks for those whose role lets them change it. */
export const showPerson = (visit: Visit): Promise<Answer> => showEditor(editing(visit));

/** One step of changing it on the client’s behalf. */
export const changePerson = (visit: Visit): Promise<Answer> => edit(editing(visit));

/** The form again, when what was sent can’t be taken. */
export const changePersonAgain = (visit: Visit): Promise<Answer> => editAgain(editing(visit));

/** Why a person of a client can or can't do something. */
export async function showPersonWhy(visit: Visit): Promise<Answer> {
  const { on, shown } = await find(visit);
  const heading = headingOf(on, 'why');
  const why = await personWhy(on, on.account.paths.why(on.access.person.principal));
  const body = <WhyPage {...heading} why={why} />;
  return { show: shown({ title: heading.person.name, body }) };
}

async function find(visit: Visit): Promise<{ on: PersonOn } & Pick<PeopleOn, 'shown'>> {
  const client = await openClient(visit);
  const on = await openPerson(visit, client, personNamed(visit.param('person')));
  return { on, shown: clientShown(visit, client, 'people') };
}
