import { oneLine } from '../access/clean-text';
import type { PermissionKey } from '../access/catalogue';
import type { DepartmentRule } from '../access/facts';
import { InvalidInputError } from '../errors';
import type { Context } from '../ports/context';
import type { HostAccount, HostDomain, HostService } from '../ports/host';
import type { Subject } from '../ports/stores/access-store';
import type { RemoteState } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { normalEmail } from '../people/email';
import { labelled, labelledService } from './labelled';
import { giveCode } from '../teams/team-code';

/** What is given to a subject when it is brought in: whole keys, or keys of one service. */
export interface ImportedGrant {
  key: PermissionKey;
  service?: string;
  expiresAt?: number;
}

interface Holder {
  id: string;
  grants?: readonly ImportedGrant[];
  departmentRule?: DepartmentRule;
}

/** A client of a host with everybody around it, as an adapter or an operator brings it in. */
export interface ImportedAccount {
  account: HostAccount;
  services: readonly HostService[];
  domains?: readonly HostDomain[];
  members: readonly (Holder & {
    user: string;
    name: string;
    email: string;
    role: 'owner' | 'master' | 'member';
  })[];
  contacts: readonly (Holder & { name: string; email: string })[];
  teams: readonly (Holder & {
    name: string;
    description: string;
    users: readonly string[];
    contacts: readonly string[];
  })[];
  /** Teams of other accounts, which must have been brought in before. */
  remoteTeams: readonly (Holder & { team: string; name: string; state: RemoteState })[];
}

/**
 * Brings an account in, once; for the system alone. A user who is known by its id joins a further account.
 * @throws InvalidInputError for an address that is none, or when there isn't exactly one owner
 */
export async function importAccount(ctx: Context, input: ImportedAccount): Promise<void> {
  if (input.members.filter(({ role }) => role === 'owner').length !== 1) {
    throw new InvalidInputError('members', 'ONE_OWNER');
  }
  const now = ctx.clock.now();
  await ctx.transaction(async (tx) => {
    const { id: account } = input.account;
    await tx.createLog(account);
    await tx.lock(account);
    await tx.accounts.putAccount(labelled(input.account), now);
    await tx.accounts.putServices(account, input.services.map(labelledService), now);
    await tx.domains.putDomains(account, input.domains ?? [], now);
    await importPeople(ctx, tx, input);
    await importTeams(ctx, tx, input);
    const principals = [
      ...input.members.map(({ user }) => `user:${user}`),
      ...input.contacts.map(({ id }) => `contact:${id}`),
    ];
    await tx.access.createScopes([`account:${account}`, 'catalogue', ...principals]);
    await tx.access.bump([`account:${account}`, ...principals]);
    await tx.record(account, { action: 'account.imported', actor: 'system', channel: 'system' });
  });
}

async function importPeople(
  ctx: Context,
  tx: Writes,
  { account, members, contacts }: ImportedAccount,
): Promise<void> {
  for (const member of members) {
    const { id, user, role } = member;
    const name = oneLine(member.name);
    if (!(await tx.people.user(user))) {
      const person = ctx.ids.next();
      await tx.people.addPerson(person, ctx.clock.now());
      await tx.people.addUser({ id: user, person, name, email: address(member.email), suspended: false });
    }
    await tx.people.addMembership({ id, account: account.id, user, role, suspended: false });
    await give(ctx, tx, { account: account.id, subject: { kind: 'membership', id } }, member);
  }
  for (const contact of contacts) {
    const { id, name, email } = contact;
    const called = { name: oneLine(name), email: address(email) };
    await tx.people.addContact({ id, account: account.id, ...called, asleep: false });
    await give(ctx, tx, { account: account.id, subject: { kind: 'contact', id } }, contact);
  }
}

async function importTeams(
  ctx: Context,
  tx: Writes,
  { account, teams, remoteTeams }: ImportedAccount,
): Promise<void> {
  for (const team of teams) {
    const { id, name, description } = team;
    const called = { name: oneLine(name), description: oneLine(description) };
    await tx.people.addTeam({ id, account: account.id, ...called });
    await giveCode(ctx, tx, id);
    for (const user of team.users) await tx.people.addTeamMember(id, { kind: 'user', id: user });
    for (const contact of team.contacts) await tx.people.addTeamMember(id, { kind: 'contact', id: contact });
    await give(ctx, tx, { account: account.id, subject: { kind: 'team', id } }, team);
  }
  for (const remote of remoteTeams) {
    const { id, team, name, state } = remote;
    await tx.people.addRemoteTeam({ id, account: account.id, team, name: oneLine(name), state });
    await give(ctx, tx, { account: account.id, subject: { kind: 'remote', id } }, remote);
  }
}

async function give(
  ctx: Context,
  tx: Writes,
  to: { account: string; subject: Subject },
  { grants = [], departmentRule }: Holder,
): Promise<void> {
  const from = { grantedBy: 'service:import' as const, grantedAt: ctx.clock.now() };
  for (const grant of grants) await tx.access.putGrant({ ...grant, ...from, ...to, id: ctx.ids.next() });
  if (departmentRule) await tx.access.setDepartmentRule(to.account, to.subject, departmentRule);
}

function address(text: string): string {
  const email = normalEmail(text);
  if (email === undefined) throw new InvalidInputError('email', 'NO_ADDRESS');
  return email;
}
