import type { ListedDomain } from '../../../core/index';
import { money, text, type ListPageProps, type ListRow } from '../../views';
import { nameOf } from '../person';
import { mayLook } from '../who-can';
import type { AreaOn } from './area-on';
import { hostSays } from './host-says';
import { presentMail } from './mails';
import { pageOf } from './pages';

/** The domains of an account, and who is told about each.
 * @throws NotAllowedError */
export async function domainsPage(on: AreaOn): Promise<ListPageProps> {
  const { visit, account } = on;
  const all = await visit.as.listDomains({ account: account.id });
  const { items, paging } = pageOf(visit, all, { path: account.paths.domains });
  const names = await namesOf(on, items);
  const href = visit.hostUrl({ account: account.id, page: 'domains' });
  return {
    ...{ rows: items.map((domain) => presentDomain(domain, names)), paging },
    ...(href !== undefined && { act: { href, label: text.domains.manage(visit.host) } }),
  };
}

function presentDomain(
  { id, name, state, roles }: ListedDomain,
  names: ReadonlyMap<string, string>,
): ListRow {
  const t = text.domains;
  const told = roles.map(({ contact, role }) =>
    t.told(text.details.roles[role], names.get(`contact:${contact}`) ?? t.somebody),
  );
  return { id, name, cells: [t.states[state], told.length === 0 ? t.nobody : told.join(', ')] };
}

/** Who has a role on one of these domains, by name, for whoever may know who is on the account. */
async function namesOf(
  { visit, account }: AreaOn,
  domains: readonly ListedDomain[],
): Promise<ReadonlyMap<string, string>> {
  const told = new Set(domains.flatMap(({ roles }) => roles.map(({ contact }) => `contact:${contact}`)));
  if (told.size === 0 || !(await mayLook(visit, account.id))) return new Map();
  const people = await visit.as.namePeople({ account: account.id, roles: ['contact'], only: [...told] });
  return new Map(people.map((one) => [one.principal, nameOf(one)]));
}

/** What the host sells.
 * @throws NotAllowedError */
export async function cataloguePage(on: AreaOn): Promise<ListPageProps & { host: string }> {
  const { visit, account, area } = on;
  const said = await hostSays(() => visit.as.readCatalogue({ account: account.id }));
  const { items, paging } = pageOf(visit, said.value ?? [], { path: account.paths.catalogue });
  const href = visit.hostUrl({ account: account.id, page: area.order ? 'order' : 'catalogue' });
  return {
    ...{ host: visit.host, paging },
    rows: items.map((product) => ({ id: product.id, name: product.name, cells: [money(product)] })),
    ...(href !== undefined &&
      area.order && {
        act: { href, label: text.catalogue.order(visit.host), look: 'primary' } as const,
      }),
    ...(said.away && { away: visit.host }),
  };
}

/** What the host mailed about an account.
 * @throws NotAllowedError */
export async function mailHistoryPage(on: AreaOn): Promise<ListPageProps & { host: string }> {
  const { visit, account } = on;
  const said = await hostSays(() => visit.as.listSentMails({ account: account.id }));
  const { items, paging } = pageOf(visit, said.value ?? [], { path: account.paths.mailHistory });
  return {
    ...{ host: visit.host, paging },
    rows: items.map((mail) => presentMail(mail, account.when)),
    ...(said.away && { away: visit.host }),
  };
}
