import type { Answer, Visit } from '../../http/route';
import { boardOfPerson } from '../../present/editor/board';
import { personPage } from '../../present/editor/person';
import { openPerson } from '../../present/person-page';
import { PersonPage } from '../../views';
import { accountPage, openAccount } from '../open-account';

/** What the reader can do here, through whom and until when. */
export async function showMe(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const on = await openPerson(visit, account, visit.actor.principal);
  const props = await personPage(on, await boardOfPerson(on), { looksOnly: true });
  const people = account.open.includes('people') ? props.people : account.paths.home;
  const body = <PersonPage {...props} people={people} />;
  return { show: accountPage(account, { title: ME, body }) };
}

const ME = 'What you can do here';
