import type { Writes } from '../ports/stores/stores';
import type { UserAddress } from '../ports/stores/user-store';
import { endUndoLinks, UNDO_MS, type Undo, type UndoLink } from './undo-links';

/** A login and its person, the address that becomes the one to sign in with again, and the links that undo changes of it. */
interface Back extends Undo {
  readonly person: string;
  readonly links: readonly UndoLink[];
}

/**
 * Makes an address the one to sign in with again, and takes off the login what whoever changed it brought along: links that
 * undo changes since, addresses and chats. Whoever takes a login over proves theirs first, so the 72 hours before count too.
 */
export async function takeBack(tx: Writes, back: Back): Promise<{ addresses: number; chats: number }> {
  const { user, email, links } = back;
  const changedAt = links.find((link) => link.email === email)?.changedAt ?? 0;
  const ending = links.filter((link) => link.changedAt >= changedAt);
  const foreign = await foreignOf(tx, { ...back, changedAt, ending });
  await endUndoLinks(tx, ending);
  await tx.users.setPrimary(user, email);
  await tx.users.endAddressProofs(user);
  for (const address of foreign) await tx.users.dropAddress(address);
  return { addresses: foreign.length, chats: await endChats(tx, back, { changedAt, foreign }) };
}

type Undoing = Back & { readonly changedAt: number; readonly ending: readonly UndoLink[] };

/** Addresses younger than the one that is put back, if they were proved lately or took its place. One that an earlier link
 * could put back stays: it was there before. */
async function foreignOf(
  tx: Writes,
  { user, email, links, changedAt, ending }: Undoing,
): Promise<readonly string[]> {
  const own = await tx.users.addresses(user);
  const since = own.find((one) => one.email === email)?.provedAt ?? 0;
  const kept = links.filter((link) => !ending.includes(link)).map((link) => link.email);
  const tookPlace = [(await tx.people.user(user))?.email, ...ending.map((link) => link.email)];
  const isForeign = ({ email: address, provedAt }: UserAddress) =>
    provedAt > since &&
    !kept.includes(address) &&
    (provedAt >= changedAt - UNDO_MS || tookPlace.includes(address));
  return own.filter(isForeign).map((one) => one.email);
}

/** Ends the chats that were linked as lately, or by an address that goes; answers how many. */
async function endChats(
  tx: Writes,
  { person }: Back,
  { changedAt, foreign }: { changedAt: number; foreign: readonly string[] },
): Promise<number> {
  const links = (await tx.chats.linksOfPerson(person)).filter(
    ({ linkedAt, email }) => linkedAt >= changedAt - UNDO_MS || foreign.includes(email),
  );
  for (const { id } of links) await tx.chats.endLink(id);
  return links.length;
}
