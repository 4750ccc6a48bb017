import type { Answer, Visit } from '../../http/route';
import { personPage } from '../../present/person-page';
import { PersonPage } from '../../views';
import { accountPage } from '../open-account';
import { openPersonOf } from '../open-person';

/** What one person can do here, with buttons where the reader can change it. */
export async function showAccess(visit: Visit): Promise<Answer> {
  const { account, on } = await openPersonOf(visit);
  const props = await personPage(on);
  const body = <PersonPage {...props} />;
  return { show: accountPage(account, { title: props.person.name, body }, 'people') };
}
