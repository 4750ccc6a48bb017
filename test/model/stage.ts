import type { Core, ImportedAccount } from '../../core/index';
import type { PermissionKey } from '../../core/access/catalogue';
import type { AccountState } from '../../core/access/facts';
import type { HostAccount, HostService } from '../../core/ports/host';
import { OFFERED, type World } from './world';

const DEPARTMENTS = ['d1', 'd2'];

/** A client as the host has it. */
export function clientOf(id: string, state: AccountState): HostAccount {
  return { id, label: id, state, group: '', timezone: 'UTC' };
}

function serviceOf(id: string, account: string): HostService {
  return { id, account, label: id, product: 'p', state: 'active', offers: OFFERED };
}

/** The departments and the one of staff, once for all worlds on this installation. */
export async function furnish(core: Core): Promise<void> {
  for (const [position, id] of DEPARTMENTS.entries()) {
    await core.embedded.putDepartment({ id, label: id, openWhileSuspended: id === 'd2', position });
  }
  await core.embedded.putStaff({ id: '1', name: 'Sam', role: 'admin', departments: DEPARTMENTS });
  await core.refreshFromHost();
}

/** A small world of its own on the installation: three clients, of which two have a team, seven users, five contacts. */
export async function populate(core: Core, name: string): Promise<World> {
  const world: World = {
    ...{ accounts: [], members: [], contacts: [], teams: [], links: [], grants: [] },
    ...{ rules: [], forbidden: [], tickets: [], departments: DEPARTMENTS },
  };
  const user = (who: string) => `${name}${who}`;
  addAccount(world, user('a'), { services: 2, contacts: 2, owner: user('o'), hasTeam: true });
  addAccount(world, user('b'), { services: 1, contacts: 2, owner: user('p'), hasTeam: true });
  addAccount(world, user('c'), { services: 1, contacts: 1, owner: user('q'), hasTeam: false });
  join(world, user('a'), user('m'), 'master');
  const manages: PermissionKey[] = ['misc.users', 'misc.teams', 'misc.contacts'];
  join(world, user('a'), user('d'), 'member', [...manages, 'billing.pay', 'support.viewAll']);
  join(world, user('b'), user('d'), 'member', ['misc.teams', 'service.view']);
  join(world, user('a'), user('e'), 'member', ['misc.contacts', 'support.open']);
  join(world, user('b'), user('f'), 'member');
  join(world, user('c'), user('f'), 'member', ['misc.teams', 'billing.pay']);
  for (const { id, state, services } of world.accounts) {
    await core.embedded.putClient(clientOf(id, state));
    for (const service of services) await core.embedded.putService(serviceOf(service, id));
  }
  link(world, user('a'), `${user('b')}-t`, ['service.view', 'support.view']);
  link(world, user('c'), `${user('b')}-t`, ['billing.pay']);
  const [a, b, c] = [user('a'), user('b'), user('c')];
  for (const id of [b, a, c]) await core.open().importAccount(imported(world, id));
  return world;
}

interface Size {
  services: number;
  contacts: number;
  owner: string;
  hasTeam: boolean;
}

function addAccount(world: World, id: string, { services, contacts, owner, hasTeam }: Size): void {
  const named = (kind: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${id}-${kind}${at}`);
  world.accounts.push({ id, state: 'active', services: named('s', services) });
  world.members.push({ id: `${id}-${owner}`, account: id, user: owner, role: 'owner', suspended: false });
  for (const contact of named('k', contacts)) world.contacts.push({ id: contact, account: id });
  if (hasTeam) world.teams.push({ id: `${id}-t`, account: id, members: [`contact:${id}-k0`] });
}

function join(
  world: World,
  account: string,
  user: string,
  role: 'master' | 'member',
  keys: readonly PermissionKey[] = [],
): void {
  const id = `${account}-${user}`;
  world.members.push({ id, account, user, role, suspended: false });
  for (const key of keys) world.grants.push({ account, kind: 'membership', id, key });
}

function link(world: World, account: string, team: string, keys: readonly PermissionKey[]): void {
  const id = `${account}-${team}`;
  const state = { state: 'active' as const, admission: 'open' as const, admitted: [] };
  world.links.push({ id, account, team, ...state, invitedBy: 'service:import' });
  for (const key of keys) world.grants.push({ account, kind: 'remote', id, key });
}

function imported(world: World, id: string): ImportedAccount {
  const here = <T extends { account: string }>(list: T[]) => list.filter(({ account }) => account === id);
  const granted = (holder: string) =>
    world.grants.filter((grant) => grant.id === holder).map(({ key }) => ({ key }));
  return {
    account: clientOf(id, 'active'),
    services: world.accounts.find((one) => one.id === id)!.services.map((service) => serviceOf(service, id)),
    members: here(world.members).map((one) => ({
      ...{ id: one.id, user: one.user, role: one.role, grants: granted(one.id) },
      ...{ name: one.user, email: `${one.user}@users.example` },
    })),
    contacts: here(world.contacts).map((one) => ({
      id: one.id,
      name: one.id,
      email: `${one.id}@people.example`,
    })),
    teams: here(world.teams).map(({ id: team, members }) => ({
      ...{ id: team, name: team, description: '', users: [] },
      contacts: members.map((member) => member.slice('contact:'.length)),
    })),
    remoteTeams: here(world.links).map(({ id: remote, team }) => ({
      ...{ id: remote, team, name: team, state: 'active' as const, grants: granted(remote) },
    })),
  };
}
