import { NotAllowedError, type InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import { withFault } from '../../present/faults';
import type { PeopleOn } from '../../present/people/people-on';
import { faultOn, requestsPage } from '../../present/requests/requests-page';
import { mayLook } from '../../present/who-can';
import { RequestsPage, text } from '../../views';

/** What people ask for and the reader could give; `error` is what was wrong with an answer.
 * @throws NotAllowedError for whoever manages nobody */
export async function showRequests(on: PeopleOn, error?: InvalidInputError): Promise<Answer> {
  const { visit, account, shown } = on;
  if (!(await mayLook(visit, account.id))) {
    throw new NotAllowedError('NO_GRANT', { key: 'misc.contacts', account: account.id });
  }
  const fault = error && faultOn(on, error);
  const body = <RequestsPage {...await requestsPage(on, fault)} />;
  return { show: shown(withFault({ title: text.requests.title, body }, fault)) };
}
