import { ConflictError, InvalidInputError, NotFoundError } from '../../errors';
import type { ContactEntry } from '../../ports/stores/contact-store';
import type { Reads, Writes } from '../../ports/stores/stores';
import { normalEmail } from '../email';

/** A contact of this account; one of another answers like one that isn't there (R3).
 * @throws NotFoundError */
export async function findContact(read: Reads | Writes, account: string, id: string): Promise<ContactEntry> {
  const contact = await read.contacts.onAccount(account, id);
  if (!contact) throw new NotFoundError('contact');
  return contact;
}

/** The same, for a change that a joined contact is no subject of: it is its user's, in every list one row (R20).
 * @throws NotFoundError, ConflictError */
export async function findLoose(read: Reads | Writes, account: string, id: string): Promise<ContactEntry> {
  const contact = await findContact(read, account, id);
  if (contact.joined !== undefined) throw new ConflictError('contact', 'JOINED', { user: contact.joined });
  return contact;
}

/** An address in its one form.
 * @throws InvalidInputError */
export function requireAddress(typed: string): string {
  const email = normalEmail(typed);
  if (email === undefined) throw new InvalidInputError('email', 'NO_ADDRESS');
  return email;
}

/** Within one account an address is one contact's.
 * @throws ConflictError with the id of the present one */
export async function requireFree(tx: Writes, account: string, email: string): Promise<void> {
  const present = await tx.contacts.withAddress(account, email);
  if (present !== undefined) throw new ConflictError('contact', 'ADDRESS_TAKEN', { present });
}
