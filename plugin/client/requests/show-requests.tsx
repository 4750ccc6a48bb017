import { NotAllowedError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { requestsPage } from '../../present/requests/requests-page';
import { mayLook } from '../../present/who-can';
import { RequestsPage, text } from '../../views';

/** What people ask for and the reader could give.
 * @throws NotAllowedError for whoever manages nobody */
export async function showRequests(on: PeopleOn): Promise<Answer> {
  const { visit, account, shown } = on;
  if (!(await mayLook(visit, account.id))) {
    throw new NotAllowedError('NO_GRANT', { key: 'misc.contacts', account: account.id });
  }
  const body = <RequestsPage {...await requestsPage(on)} />;
  return { show: shown({ title: text.requests.title, body }) };
}
