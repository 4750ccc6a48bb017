import type { Change } from '../access/change';
import type { Membership } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { hatsOf } from './hats';
import { namesOf } from './member';

/**
 * Takes a member off an account, and with them the contact that was joined: grants, department rules, team places, mail
 * choices, and chat links that lead nowhere then. Tickets stay; an equal address added later starts with nothing (R7, R19).
 */
export async function dropMember(
  { tx, account, bump }: Pick<Change, 'tx' | 'account' | 'bump'>,
  membership: Membership,
): Promise<void> {
  const { id, user, contact } = membership;
  await dropHat(tx, account, { kind: 'membership', id });
  await tx.users.leaveTeams(account, { kind: 'user', id: user });
  await tx.users.dropMembership(id);
  if (contact !== undefined) {
    await tx.contacts.end(account, contact);
  }
  for (const kind of await tx.notices.optOutsOf(account, `user:${user}`)) {
    await tx.notices.clearOptOut(account, `user:${user}`, kind);
  }
  await tx.channels.close(account, [], `user:${user}`);
  await endEmptyLinks(tx, user);
  await endEmptySessions(tx, user);
  await bump(...namesOf(membership));
}

async function dropHat(
  tx: Writes,
  account: string,
  subject: { kind: 'membership' | 'contact'; id: string },
): Promise<void> {
  for (const { id } of await tx.access.grantsOf(subject)) await tx.access.endGrant(id);
  await tx.access.setDepartmentRule(account, subject, undefined);
}

/** Links end where nothing is left (R7). */
async function endEmptyLinks(tx: Writes, user: string): Promise<void> {
  const person = (await tx.people.user(user))?.person;
  if (person === undefined) return;
  for (const link of await tx.chats.linksOfPerson(person)) {
    if ((await hatsOf(tx, link)).length === 0) await tx.chats.endLink(link.id);
  }
}

/** Sessions too: there is nothing left to come in for (R7). */
async function endEmptySessions(tx: Writes, user: string): Promise<void> {
  if ((await tx.people.hatsOfUser(user)).length === 0) await tx.signIn.endSessions(`user:${user}`);
}
