import type { PeopleOn } from '../people/people-on';

/** What the account’s services are called; the owner sees them all, which is whom staff look for. */
export async function serviceLabels({ visit, account }: PeopleOn): Promise<ReadonlyMap<string, string>> {
  const [owner] =
    visit.area === 'admin'
      ? await visit.as.namePeople({ account: account.id, roles: ['owner'], limit: 1 })
      : [];
  const principal = owner?.principal ?? visit.actor.principal;
  const { services } = await visit.as.personAccess({ account: account.id, principal });
  return new Map(services.map(({ id, label }) => [id, label]));
}
