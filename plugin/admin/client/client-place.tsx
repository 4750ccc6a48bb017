import type { Place } from '../../http/placed';
import type { Shown, Visit } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { ClientFrame } from '../../views';
import { adminPage } from '../admin-page';
import { clientTabs, openClient, type ClientTab, type OpenClient } from '../open-client';

/** A page that stands in both areas, as staff see it: below the pages about its client. */
export function clientShown(visit: Visit, client: OpenClient, current: ClientTab): PeopleOn['shown'] {
  const frame = {
    ...{ name: client.label, canChange: client.canChange },
    ...{ clients: `${visit.base}/admin/clients`, summary: client.paths.home },
    tabs: clientTabs(client, current),
  };
  return (page: Pick<Shown, 'title' | 'body' | 'flash'>) =>
    adminPage(visit, { ...page, body: <ClientFrame {...frame}>{page.body}</ClientFrame> }, 'clients');
}

/** Where pages about a client stand for staff. */
export function clientPlace(part: 'people' | 'mail' | 'requests'): Place<PeopleOn> {
  return {
    path: `/clients/:account/${part}`,
    open: async (visit) => {
      const account = await openClient(visit);
      return { visit, account, shown: clientShown(visit, account, part) };
    },
  };
}
