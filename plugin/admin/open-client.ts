import type { HostAccount, ListedPerson, PersonAccess } from '../../core/index';
import { NotFoundError } from '../../core/index';
import type { Visit } from '../http/route';
import { pathsOf } from '../present/paths';
import type { AboutAccount } from '../present/person-page';
import { createWhen, text, type ClientHeadingProps } from '../views';

/** A client that staff look at. */
export interface OpenClient extends AboutAccount {
  readonly account: HostAccount;
  readonly people: readonly ListedPerson[];
  readonly owner: ListedPerson;
  /** Whether the reader’s role lets them change anything. */
  readonly canChange: boolean;
}

/** The client in a path.
 * @throws NotFoundError, NotAllowedError */
export async function openClient(visit: Visit): Promise<OpenClient> {
  const account = await visit.as.readAccount({ account: visit.param('account') });
  const people = await visit.as.listPeople({ account: account.id });
  const owner = people.find(({ role }) => role === 'owner');
  if (!owner) throw new NotFoundError('owner');
  const { id, label, timezone } = account;
  const when = createWhen({ now: visit.core.clock.now(), timeZone: timezone });
  const canChange = (await visit.as.myStaffRole({})) === 'admin';
  return {
    ...{ account, people, owner, canChange, id, label, when },
    timezone,
    seesActivity: true,
    paths: pathsOf(visit, id),
  };
}

/** What stands at the top of each page about a client. */
export function clientHeading(
  { base }: Visit,
  { account, owner, canChange, paths }: OpenClient,
  current: 'summary' | 'teams' | 'reviews' | 'activity',
): ClientHeadingProps {
  const { tabs } = text.admin;
  return {
    ...{ number: account.id, name: account.label, state: account.state, owner: owner.name },
    canChange,
    clients: `${base}/admin/clients`,
    tabs: [
      { label: tabs.summary, href: paths.home, current: current === 'summary' },
      { label: tabs.teams, href: paths.teams, current: current === 'teams' },
      { label: tabs.reviews, href: paths.reviews, current: current === 'reviews' },
      { label: tabs.activity, href: paths.activity, current: current === 'activity' },
    ],
  };
}

/** The client's services by name; the owner sees them all. */
export async function serviceNames(
  visit: Visit,
  { id, owner }: OpenClient,
): Promise<{ names: ReadonlyMap<string, string>; access: PersonAccess }> {
  const access = await visit.as.personAccess({ account: id, principal: owner.principal });
  return { names: new Map(access.services.map((service) => [service.id, service.label])), access };
}
