import { partsOf, type Principal } from '../access/principal';
import type { Context } from '../ports/context';
import { PROFILE_LANGUAGES, type Language, type Profile } from '../ports/stores/profile-store';

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
  if (principal === undefined) {
    return { language: (await cardLanguage(read, to.address)) ?? settings.language };
  }
  const { language = settings.language, timezone } = await read.profiles.of(principal);
  return { language, timezone };
}

/** Nobody signs in as a contact, so the profile is that of the user who is the same person. */
function isContact(principal: Principal): boolean {
  return partsOf(principal).kind === 'contact';
}

async function whoHas(read: Context['read'], address: string): Promise<Principal | undefined> {
  const user = (await read.people.userWith(address)) ?? (await sameAs(read, address));
  return user ? `user:${user.id}` : read.signIn.staffWith(address);
}

/** The language that accounts have down for a contact who signs in nowhere; where they differ, none. */
async function cardLanguage({ people, contacts }: Context['read'], address: string) {
  const found = (await people.contactsWith(address)).slice(0, MOST);
  const cards = await Promise.all(found.map(({ account, id }) => contacts.onAccount(account, id)));
  const said = new Set(cards.flatMap((card) => languageIn(card?.language ?? '') ?? []));
  return said.size === 1 ? [...said][0] : undefined;
}

/** So many accounts are asked. */
const MOST = 20;

/** One of ours in a tag that people wrote: `de-AT` is `de`. */
function languageIn(tag: string): Language | undefined {
  const [first = ''] = tag.toLowerCase().split(/[-_]/);
  return PROFILE_LANGUAGES.find((one) => one === first);
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
