import type { Answer, Visit } from '../../http/route';
import { pathsOf } from '../../present/paths';
import { text, WaitingRequestsPage } from '../../views';
import { adminPage } from '../admin-page';

/** Where people ask for something and wait, across all clients.
 * @throws NotAllowedError */
export async function showWaitingRequests(visit: Visit): Promise<Answer> {
  const { clients, isMore } = await visit.as.listWaitingRequests({});
  const waits = clients.map(({ account, label, requests }) =>
    text.attention.across.waits(requests, label, pathsOf(visit, account).requests),
  );
  const body = <WaitingRequestsPage waits={waits} isMore={isMore} />;
  return { show: adminPage(visit, { title: text.requests.title, body }, 'requests') };
}
