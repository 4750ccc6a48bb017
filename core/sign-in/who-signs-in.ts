import { partsOf, type Principal } from '../access/principal';
import type { Reads, Writes } from '../ports/stores/stores';

/** Whose address this is to sign in with; undefined: nobody's. */
export async function principalWith(read: Reads | Writes, email: string): Promise<Principal | undefined> {
  const user = await read.people.userWith(email);
  return user ? `user:${user.id}` : read.signIn.staffWith(email);
}

/** Somebody who can sign in at this moment. */
export interface Known {
  readonly name: string;
  /** Where mail about the sign-in goes; the one to sign in with first. */
  readonly addresses: readonly string[];
}

/** Who that is; undefined for a suspended user, and for whom nobody knows any more. */
export async function knownOf(read: Reads | Writes, principal: Principal): Promise<Known | undefined> {
  const { kind, id } = partsOf(principal);
  if (kind === 'staff') {
    const staff = await read.accounts.staff(id);
    const address = await read.signIn.staffAddress(principal);
    return staff && { name: staff.name, addresses: address === undefined ? [] : [address] };
  }
  const user = kind === 'user' ? await read.people.user(id) : undefined;
  if (!user || user.suspended) return undefined;
  const own = (await read.users.addresses(id)).map(({ email }) => email);
  return { name: user.name, addresses: [user.email, ...own.filter((email) => email !== user.email)] };
}
