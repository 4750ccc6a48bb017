import { partsOf, type Principal } from '../access/principal';
import type { Context } from '../ports/context';
import type { Language, Profile } from '../ports/stores/profile-store';

/** How somebody reads a mail: in the installation's language, where they chose none. */
export type ReadingAs = { readonly language: Language } & Pick<Profile, 'timezone'>;

/** Where a mail goes, and whose it is, where that is known. */
export interface Addressee {
  readonly address: string;
  readonly principal?: Principal | undefined;
}

type Asked = Pick<Context, 'read' | 'settings'>;

/** How whoever gets a mail reads, at this moment: it is asked when the letter leaves. An address that is nobody's says nothing
 * of who reads there, whoever wrote to it. */
export async function readerOf({ read, settings }: Asked, to: Addressee): Promise<ReadingAs> {
  const own = to.principal === undefined || isContact(to.principal) ? undefined : to.principal;
  const principal = own ?? (await whoHas(read, to.address));
  const { language, timezone } = principal === undefined ? {} : await read.profiles.of(principal);
  return { language: language ?? settings.language, timezone };
}

/** Nobody signs in as a contact, so the profile is that of the user who is the same person. */
function isContact(principal: Principal): boolean {
  return partsOf(principal).kind === 'contact';
}

async function whoHas(read: Context['read'], address: string): Promise<Principal | undefined> {
  const user = (await read.people.userWith(address)) ?? (await sameAs(read, address));
  return user ? `user:${user.id}` : read.signIn.staffWith(address);
}

/** The user of the person that proved a contact's address. */
async function sameAs({ people }: Context['read'], address: string) {
  const [person] = (await people.contactsWith(address)).flatMap((contact) => contact.person ?? []);
  for (const own of person === undefined ? [] : await people.addressesOf(person)) {
    const user = await people.userWith(own);
    if (user) return user;
  }
  return undefined;
}
