import type { Notice } from '../notices/owner-notices';
import { tell } from '../notices/tell';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';

/** Tells every address on file of these users, and the account's confirmed secondary address, unless it is told otherwise. */
export async function tellOwners(
  ctx: Context,
  tx: Writes,
  told: { notice: Notice; account: string; user: string; other?: string },
  secondaryToo = true,
): Promise<void> {
  const addresses: string[] = [];
  for (const id of [told.user, told.other]) {
    const person = id === undefined ? undefined : (await tx.people.user(id))?.person;
    if (person !== undefined) addresses.push(...(await tx.people.addressesOf(person)));
  }
  const secondary = secondaryToo ? await secondaryOf(tx, told.account) : undefined;
  await tell(ctx, tx, [...addresses, ...(secondary === undefined ? [] : [secondary])], told);
}

/** The address that gets the owner's notices too, once it said yes (R10). */
export async function secondaryOf(tx: Writes, account: string): Promise<string | undefined> {
  const secondary = await tx.ownership.secondary(account);
  return secondary?.confirmedAt === undefined ? undefined : secondary.email;
}
