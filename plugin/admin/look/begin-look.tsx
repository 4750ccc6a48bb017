import type { Answer, Visit } from '../../http/route';
import { personNamed } from '../../present/person-id';
import { pathsOf } from '../../present/paths';
import { LookPage, text } from '../../views';
import { adminPage } from '../admin-page';
import { openLook } from './open-look';

/** Asks whether staff want to look as this person: what that shows, and who is told. */
export async function showLook(visit: Visit): Promise<Answer> {
  const { client, person, begins, back } = await openLook(visit);
  const { label } = await visit.as.readAccount({ account: client });
  const body = <LookPage name={person.name} client={label} post={visit.form(begins)} back={back} />;
  return { show: adminPage(visit, { title: text.look.title(person.name), body }, 'clients') };
}

/** Begins it, recorded in the client's log. */
export async function beginLook(visit: Visit): Promise<Answer> {
  const account = visit.param('client');
  const person = personNamed(visit.param('seen'));
  await visit.as.beginLook({ account, person });
  const begins = pathsOf(visit, account).as(person);
  return { go: pathsOf({ base: begins, area: 'client' }, account).home };
}
