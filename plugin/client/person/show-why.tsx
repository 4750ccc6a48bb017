import type { Answer, Visit } from '../../http/route';
import { headingOf, personWhy } from '../../present/person-page';
import { WhyPage } from '../../views';
import { accountPage } from '../open-account';
import { openPersonOf } from '../open-person';

/** Why somebody can or can't do something here, as a page that can be linked to. */
export async function showWhy(visit: Visit): Promise<Answer> {
  const { account, on } = await openPersonOf(visit);
  const heading = headingOf(on, 'why');
  const why = await personWhy(on, account.paths.why(on.access.person.principal));
  const body = <WhyPage {...heading} why={why} />;
  return { show: accountPage(account, { title: heading.person.name, body }, 'people') };
}
