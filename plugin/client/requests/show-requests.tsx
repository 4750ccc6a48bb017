import { NotAllowedError, type InvalidInputError } from '../../../core/index';
import type { Answer, Shown } from '../../http/route';
import { withFault } from '../../present/faults';
import type { PeopleOn } from '../../present/people/people-on';
import { faultOn, requestsPage } from '../../present/requests/requests-page';
import { mayLook } from '../../present/who-can';
import { RequestsPage, text, type Fault, type Flash } from '../../views';

/** What people ask for and the reader could give; `error` is what was wrong with an answer.
 * @throws NotAllowedError for whoever manages nobody */
export async function showRequests(on: PeopleOn, error?: InvalidInputError): Promise<Answer> {
  const { visit, account } = on;
  if (!(await mayLook(visit, account.id))) {
    throw new NotAllowedError('NO_GRANT', { key: 'misc.contacts', account: account.id });
  }
  return { show: await requestsShown(on, { fault: error && faultOn(on, error) }) };
}

/** The page with what is wrong, or with what is to say on it. */
export async function requestsShown(
  on: PeopleOn,
  { fault, flash }: { fault?: Fault | undefined; flash?: Flash } = {},
): Promise<Shown> {
  const body = <RequestsPage {...await requestsPage(on, fault)} />;
  return on.shown(withFault({ title: text.requests.title, body, ...(flash && { flash }) }, fault));
}
