import type { Facts, Grant, Sleep, Source } from '../../core/access/facts';
import type { Principal } from '../../core/access/principal';
import { OFFERED, type Kind, type Link, type World } from './world';

/** R1, R8, R9 and R19 read off the world, with no database and no code of ours in between. */
export function factsOf(world: World, principal: Principal, accountId: string): Facts {
  const account = world.accounts.find(({ id }) => id === accountId)!;
  const [kind, id] = principal.split(':') as ['user' | 'contact', string];
  const member = world.members.find((one) => one.account === accountId && `user:${one.user}` === principal);
  const contact =
    kind === 'contact' && world.contacts.some((one) => one.id === id && one.account === accountId);
  const place = member ?? (contact ? { id, suspended: false } : undefined);
  return {
    principal,
    also: [],
    own: [],
    login: kind === 'user',
    account: { id: accountId, label: '', state: account.state },
    role: member?.role ?? (contact ? 'contact' : 'outsider'),
    suspended: member?.suspended ?? false,
    closed: [],
    sources: [
      ...(place ? [source(world, member ? 'membership' : 'contact', place.id)] : []),
      ...(place ? ownTeams(world, principal, accountId) : []),
      ...remoteTeams(world, principal, accountId),
    ],
    notOffered: new Set(world.forbidden.filter((one) => one.account === accountId).map(({ key }) => key)),
    services: account.services.map((one) => ({ id: one, label: '', offers: OFFERED })),
    departments: world.departments.map((one) => ({ id: one, label: '', openWhileSuspended: one === 'd2' })),
  };
}

/** R8: a team of the account's own people. */
function ownTeams(world: World, principal: Principal, account: string): Source[] {
  const teams = world.teams.filter((team) => team.account === account && team.members.includes(principal));
  return teams.map(({ id }) => source(world, 'team', id));
}

/** R9: a team of another account that this one let in; there its people stand by their place at home. */
function remoteTeams(world: World, principal: Principal, account: string): Source[] {
  return world.links
    .filter((link) => link.account === account && standsBy(world, link, principal))
    .map((link) => {
      const asleep = sleepOf(world, link, principal);
      return { ...source(world, 'remote', link.id), ...(asleep ? { asleep } : {}) };
    });
}

function standsBy(world: World, link: Link, principal: Principal): boolean {
  const team = world.teams.find(({ id }) => id === link.team);
  if (!team?.members.includes(principal)) return false;
  if (principal.startsWith('contact:')) return true;
  const home = world.members.find((one) => one.account === team.account && `user:${one.user}` === principal);
  return home !== undefined && !home.suspended;
}

function sleepOf(world: World, link: Link, principal: Principal): Sleep | undefined {
  if (link.state === 'pending') return 'LINK_PENDING';
  if (link.state === 'over') return 'LINK_CLOSED';
  const home = world.teams.find(({ id }) => id === link.team)!.account;
  if (world.accounts.find(({ id }) => id === home)!.state !== 'active') return 'HOME_SUSPENDED';
  if (link.admission === 'each' && !link.admitted.includes(principal)) return 'NOT_ADMITTED';
  return undefined;
}

function source(world: World, kind: Kind, id: string): Source {
  const mine = (one: { kind: Kind; id: string }) => one.kind === kind && one.id === id;
  const rule = world.rules.find(mine)?.rule;
  return {
    ...{ kind, id, label: '' },
    grants: world.grants
      .filter(mine)
      .map(({ kind: _, account: __, ...grant }, at): Grant => ({ ...grant, id: `${at}` })),
    ...(rule ? { departmentRule: rule } : {}),
  };
}
