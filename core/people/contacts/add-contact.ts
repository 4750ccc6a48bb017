import { z } from 'zod';
import { changeAccount } from '../../access/change';
import { given } from '../../access/given';
import { Id } from '../../access/inputs';
import { parse } from '../../access/parse';
import { refuseRepeat } from '../../access/refuse-repeat';
import type { ActorContext } from '../../ports/context';
import type { ContactEntry } from '../../ports/stores/contact-store';
import { CardFields, cardOf, EmailField, EMPTY_CARD, NameField, saidOf } from './contact-input';
import { requireAddress, requireFree } from './find-contact';

/** Who is added; the card may be empty. */
export const AddContact = z.strictObject({
  account: Id,
  name: NameField,
  email: EmailField,
  ...CardFields,
});
/** The same, as callers write it. */
export type AddContact = z.infer<typeof AddContact>;

/**
 * Adds somebody whom the account knows; they begin with nothing, whoever had this address before (R19).
 * @throws NotAllowedError without `misc.contacts`, InvalidInputError, ConflictError that names the contact with this address
 */
export async function addContact(ctx: ActorContext, input: AddContact): Promise<ContactEntry> {
  const { account, name, email: typed, ...fields } = parse(AddContact, input);
  const email = requireAddress(typed);
  return changeAccount(ctx, account, async ({ tx, needs, bump, record }) => {
    needs('misc.contacts');
    await refuseRepeat(ctx, tx, 'addContact');
    await requireFree(tx, account, email);
    const id = ctx.ids.next();
    const contact = { id, account, name, email, asleep: false, ...EMPTY_CARD, ...given(fields) };
    await tx.people.addContact(contact);
    await tx.contacts.putCard(id, cardOf(contact));
    await bump(`contact:${id}`);
    const subject = `contact:${id}` as const;
    await record('contact.added', { subject, personal: { [subject]: saidOf(contact) } });
    return contact;
  });
}
