import type { AccountPerson, HostAccount } from '../../core/index';
import type { Visit } from '../http/route';
import { pathsOf } from '../present/paths';
import type { AboutAccount } from '../present/person-page';
import { createWhen, text, type ClientHeadingProps } from '../views';

/** A client that staff look at. */
export interface OpenClient extends AboutAccount {
  readonly account: HostAccount;
  /** Nobody, until the host or staff name one. */
  readonly owner?: AccountPerson;
  /** Whether the reader’s role lets them change anything. */
  readonly canChange: boolean;
}

/** The pages about one client. */
export type ClientTab = 'summary' | 'people' | 'teams' | 'mail' | 'requests' | 'ceiling' | 'activity';

/** The client in a path: of its people the owner alone, since there may be thousands.
 * @throws NotFoundError, NotAllowedError */
export async function openClient(visit: Visit): Promise<OpenClient> {
  const account = await visit.as.readAccount({ account: visit.param('account') });
  const [owner] = await visit.as.namePeople({ account: account.id, roles: ['owner'], limit: 1 });
  const { id, label, timezone } = account;
  const when = createWhen({ now: visit.core.clock.now(), timeZone: timezone });
  const canChange = visit.actor.readOnly !== true && (await visit.as.myStaffRole({})) === 'admin';
  const about = { account, canChange, id, label, when, timezone, ...(owner && { owner }) };
  return { ...about, seesActivity: true, paths: pathsOf(visit, id) };
}

/** The pages about a client, as tabs. */
export function clientTabs(
  { paths }: Pick<OpenClient, 'paths'>,
  current: ClientTab,
): ClientHeadingProps['tabs'] {
  const { tabs } = text.admin;
  const { home: summary, people, teams, mail, requests, reviews, ceiling, activity } = paths;
  const pages = Object.entries({ summary, people, teams, mail, requests, reviews, ceiling, activity }) as [
    ClientTab,
    string,
  ][];
  return pages.map(([tab, href]) => ({ label: tabs[tab], href, current: tab === current }));
}

/** What stands at the top of a client’s own pages for staff. */
export function clientHeading({ base }: Visit, client: OpenClient, current: ClientTab): ClientHeadingProps {
  const { account, owner, canChange } = client;
  return {
    ...{
      number: account.id,
      name: account.label,
      state: account.state,
      owner: owner?.name ?? text.admin.noOwner,
    },
    canChange,
    clients: `${base}/admin/clients`,
    tabs: clientTabs(client, current),
  };
}

/** The client's services by name. */
export async function serviceNames(visit: Visit, { id }: OpenClient): Promise<ReadonlyMap<string, string>> {
  const services = await visit.as.listServices({ account: id });
  return new Map(services.map((service) => [service.id, service.label]));
}
