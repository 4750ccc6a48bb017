import { z } from 'zod';
import { authorizeRead } from '../../access/authorize';
import { fit, Id, search } from '../../access/inputs';
import { parse } from '../../access/parse';
import { isOperator, requireOperator } from '../../access/staff';
import type { ActorContext } from '../../ports/context';
import type { ContactEntry, ContactPosition } from '../../ports/stores/contact-store';
import type { HeldRole } from '../../ports/stores/domain-store';
import type { Contact } from '../../ports/stores/people-store';
import { requireBusiness } from '../../accounts/read-account';
import { requireLook } from '../list-people';
import { findContact } from './find-contact';

/** Which contact of which account. */
export const ReadContact = z.strictObject({ account: Id, contact: Id });
/** Whose contacts, by what words, and where the page begins. */
export const ListContacts = z.strictObject({
  account: Id,
  search: search(191).default(''),
  after: z.strictObject({ name: fit(191), id: Id }).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});

/** A page of contacts, and where the next begins. */
export interface ContactPage {
  contacts: Contact[];
  next?: ContactPosition;
}

/** All that is kept of one contact, with its roles on domains, for whoever may change contacts, and staff.
 * @throws NotAllowedError, NotFoundError */
export async function readContact(
  ctx: ActorContext,
  input: z.input<typeof ReadContact>,
): Promise<ContactEntry & { roles: HeldRole[] }> {
  const { account, contact: id } = parse(ReadContact, input);
  if (isOperator(ctx.actor.principal)) await requireOperator(ctx, ctx.read, 'audit');
  else {
    await requireBusiness(ctx, account);
    await authorizeRead(ctx, account, 'misc.contacts', { type: 'account', id: account });
  }
  const contact = await findContact(ctx.read, account, id);
  return { ...contact, roles: await ctx.read.domains.rolesOf(id) };
}

/** The account's contacts by name, for whoever may see its people; a search finds parts of names and addresses.
 * Joined ones stand with their user (R20).
 * @throws NotAllowedError */
export async function listContacts(
  ctx: ActorContext,
  input: z.input<typeof ListContacts>,
): Promise<ContactPage> {
  const { account, search, after, limit } = parse(ListContacts, input);
  if (!isOperator(ctx.actor.principal)) await requireBusiness(ctx, account);
  await requireLook(ctx, account);
  const page = { search, limit: limit + 1, ...(after ? { after } : {}) };
  const found = await ctx.read.contacts.page(account, page);
  const contacts = found.slice(0, limit);
  const last = contacts.at(-1);
  return { contacts, ...(found.length > limit && last ? { next: { name: last.name, id: last.id } } : {}) };
}
