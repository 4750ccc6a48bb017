import type { Principal } from '../access/principal';
import { partsOf } from '../access/principal';
import type { Actor } from '../ports/context';
import type { Hat } from '../ports/stores/people-store';
import type { Reads } from '../ports/stores/stores';

/** Where whoever has an address acts: the user who signs in with it, and the contacts who have it; one hat an account (R20). */
export async function hatsOfSender(read: Reads, email: string): Promise<Hat[]> {
  const user = await read.people.userWith(email);
  const asUser = user ? await read.people.hatsOfUser(user.id) : [];
  const asContact = await read.people.hatsOfAddress(email);
  const accounts = new Set(asUser.map(({ account }) => account));
  return [...asUser, ...asContact.filter(({ account }) => !accounts.has(account))];
}

/** Whether somebody has a place of their own on an account; who comes by a team of another has none. */
export async function isOnFile(read: Reads, account: string, principal: Principal): Promise<boolean> {
  const { kind, id } = partsOf(principal);
  if (kind === 'user') return (await read.people.membership(account, id)) !== undefined;
  return kind === 'contact' && (await read.people.contact(id))?.account === account;
}

/** Somebody who acts by mail on an account: mail is no sign-in, whoever they are (R13). */
export async function actorByMail(
  read: Reads,
  { account, principal }: Pick<Hat, 'account' | 'principal'>,
): Promise<Actor | undefined> {
  const name = (await read.people.personNamed(account, principal))?.name;
  return name === undefined ? undefined : { principal, name, login: false, channel: 'mail' };
}
