import type { z } from 'zod';
import { line } from '../access/inputs';
import { parse } from '../access/parse';
import { INSTALLATION } from '../activity/installation';
import { lockAll } from '../activity/record-on';
import { ConflictError } from '../errors';
import type { Context } from '../ports/context';
import type { Contact } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { putPassword, requireStrongText } from '../sign-in/password';
import { beginSession } from '../sign-in/session';
import { FromInput, Password } from '../sign-in/sign-in';
import { findInvitation } from './find-invitation';
import { TokenInput } from './invitation-input';

/** A password where people sign in here; the host keeps it where they sign in there. */
const SignUp = TokenInput.extend({ name: line(191), password: Password.optional(), ...FromInput });

/**
 * Makes a login for somebody who was invited and has none: the mailed token proves its address. It is no member before it
 * accepts. With a password it is signed in by that, and `secret` is for the cookie; else the host keeps one, by the user id.
 * @throws NotFoundError alike for a link that is wrong, used, old or withdrawn; ConflictError when the address has a login;
 * InvalidInputError for a weak password
 */
export async function signUp(
  ctx: Context,
  input: z.infer<typeof SignUp>,
): Promise<{ user: string; secret?: string }> {
  const { token, name, password, ...from } = parse(SignUp, input);
  const { email, account } = await findInvitation(ctx, ctx.read, token);
  const hash = password === undefined ? undefined : await chosen(ctx, { password, own: [name, email] });
  return ctx.transaction(async (tx) => {
    const contacts = await holdAddress(ctx, tx, email, [account, INSTALLATION]);
    await findInvitation(ctx, tx, token);
    if (await tx.people.userWith(email)) throw new ConflictError('user', 'EXISTS');
    const user = ctx.ids.next();
    const person = await personOf(ctx, tx, contacts);
    await tx.people.addUser({ id: user, person, name, email, suspended: false });
    await tx.access.createScopes([`user:${user}`]);
    await takeContacts(tx, { email, person, contacts });
    const actor = `user:${user}` as const;
    const made = { actor, channel: 'web', personal: { [actor]: { name, email } } } as const;
    await tx.record(INSTALLATION, { action: 'user.made', ...made });
    if (hash === undefined) return { user };
    await putPassword(ctx, tx, { principal: actor, hash, ending: 'none' });
    const begun = { principal: actor, way: 'password', provedAt: ctx.clock.now(), from } as const;
    return { user, secret: await beginSession(ctx, tx, begun) };
  });
}

async function chosen(ctx: Context, asked: { password: string; own: string[] }): Promise<string> {
  await requireStrongText(ctx, asked);
  return ctx.passwords.hash(asked.password);
}

/** Holds an address still, and the accounts on which it is a contact's; answers these contacts. */
export async function holdAddress(
  { hasher }: Context,
  tx: Writes,
  email: string,
  accounts: readonly string[],
): Promise<Contact[]> {
  await tx.chats.holdAsking([`address:${hasher.hash('address', email).slice(0, 2)}`]);
  const found = await tx.people.contactsWith(email);
  await lockAll(tx, [...accounts, ...found.map((contact) => contact.account)]);
  return tx.people.contactsWith(email);
}

/** Contacts with a proved address are its person's from now on, and what a changed address put to sleep wakes (R13). */
export async function takeContacts(
  tx: Writes,
  { email, person, contacts }: { email: string; person: string; contacts: readonly Contact[] },
): Promise<void> {
  await tx.users.ownContacts(email, person);
  await tx.access.bump(contacts.flatMap(({ id, account }) => [`contact:${id}`, `account:${account}`]));
}

/** The person who proved the address before, in chat, unless they have a login: a user is exactly one person. */
async function personOf(ctx: Context, tx: Writes, contacts: readonly Contact[]): Promise<string> {
  for (const { person } of contacts) {
    if (person !== undefined && !(await tx.users.hasLogin(person))) return person;
  }
  const made = ctx.ids.next();
  await tx.people.addPerson(made, ctx.clock.now());
  return made;
}
