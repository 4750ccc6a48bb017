import { z } from 'zod';
import { changeAccount, type Change } from '../../access/change';
import { isOwn } from '../../access/delegation';
import { given } from '../../access/given';
import { Id } from '../../access/inputs';
import { withdrawRequests } from '../../access/requests/withdraw-access-request';
import { parse } from '../../access/parse';
import { refuseRepeat } from '../../access/refuse-repeat';
import { requireFresh } from '../../access/require-fresh';
import { partsOf } from '../../access/principal';
import { ConflictError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { ContactEntry } from '../../ports/stores/contact-store';
import type { Writes } from '../../ports/stores/stores';
import { CardFields, cardOf, EmailField, NameField } from './contact-input';
import { findContact, requireAddress, requireFree } from './find-contact';
import { requireHandOn } from './hand-on';

/** What is left out stays as it is. */
export const EditContact = z.strictObject({
  account: Id,
  contact: Id,
  name: NameField.optional(),
  email: EmailField.optional(),
  ...CardFields,
});
/** The same, as callers write it. */
export type EditContact = z.infer<typeof EditContact>;

/**
 * Changes what is kept of a contact. A new address hands all its keys to whoever reads there, and is judged as that (R6): they
 * sleep until it is proved, it belongs to nobody till then, and the old one is told (R13).
 * @throws NotAllowedError, NotFreshError for a new address, InvalidInputError, NotFoundError, ConflictError
 */
export async function editContact(ctx: ActorContext, input: EditContact): Promise<ContactEntry> {
  const { account, contact: id, email: typed, ...fields } = parse(EditContact, input);
  const email = typed === undefined ? undefined : requireAddress(typed);
  return changeAccount(ctx, account, async (change) => {
    const { tx, needs, record } = change;
    needs('misc.contacts');
    const before = await findContact(tx, account, id);
    const isMoved = email !== undefined && email !== before.email;
    if (isMoved) await requireMove(ctx, change, before, email);
    await refuseRepeat(ctx, tx, 'editContact');
    const after = { ...before, ...given(fields) };
    const changed = changedIn(before, after);
    if (changed.includes('name')) await tx.contacts.rename(id, after.name);
    if (changed.length > 0) await tx.contacts.putCard(id, cardOf(after));
    if (isMoved) await move(ctx, change, before, email);
    const fieldsOf: Field[] = isMoved ? [...changed, 'email'] : changed;
    const now = await findContact(tx, account, id);
    if (fieldsOf.length > 0) {
      // What was written is personal (R21): the chain says which fields changed.
      const personal = { [`contact:${id}`]: { before: pick(before, fieldsOf), after: pick(now, fieldsOf) } };
      await record('contact.changed', { subject: `contact:${id}`, after: { fields: fieldsOf }, personal });
    }
    return now;
  });
}

async function requireMove(
  ctx: ActorContext,
  change: Change,
  contact: ContactEntry,
  email: string,
): Promise<void> {
  const { tx, account, facts } = change;
  if (contact.joined !== undefined) throw new ConflictError('contact', 'JOINED', { user: contact.joined });
  const own = facts !== undefined && isOwn(facts, { kind: 'contact', id: contact.id });
  await requireHandOn(change, { contact, own: own || (await isMine(ctx, tx, email)) });
  await requireFresh(ctx, 'grants');
  await requireFree(tx, account, email);
}

/** Whether an address is one of the actor's own, by any of its names. */
async function isMine({ actor }: ActorContext, tx: Writes, email: string): Promise<boolean> {
  const { kind, id } = partsOf(actor.principal);
  const user = kind === 'user' ? await tx.people.user(id) : undefined;
  return user !== undefined && (await tx.people.addressesOf(user.person)).includes(email);
}

async function move(
  ctx: ActorContext,
  change: Change,
  { id, email: old }: ContactEntry,
  email: string,
): Promise<void> {
  const { tx, account, bump } = change;
  // Whoever reads at the new address asked for nothing.
  await withdrawRequests(ctx, change, `contact:${id}`);
  await tx.contacts.changeAddress(id, email);
  await tx.contacts.endMailLinks(old);
  await bump(`contact:${id}`);
  await tx.post({
    lane: `mail:${ctx.ids.next()}`,
    kind: 'mail.changed',
    payload: { to: old, account },
  });
}

const FIELDS = ['name', 'phone', 'postalAddress', 'language', 'timezone', 'notes'] as const;
type Field = (typeof FIELDS)[number] | 'email';

function pick(contact: ContactEntry, fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, contact[field]]));
}

function changedIn(before: ContactEntry, after: ContactEntry): Field[] {
  return FIELDS.filter((field) => before[field] !== after[field]);
}
