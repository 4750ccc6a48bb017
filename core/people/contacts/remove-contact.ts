import { z } from 'zod';
import { changeAccount } from '../../access/change';
import { Id } from '../../access/inputs';
import { withdrawRequests } from '../../access/requests/withdraw-access-request';
import { parse } from '../../access/parse';
import { refuseRepeat } from '../../access/refuse-repeat';
import { requireFresh } from '../../access/require-fresh';
import type { ActorContext } from '../../ports/context';
import { saidOf } from './contact-input';
import { findLoose } from './find-contact';
import { holdingsOf } from './hand-on';

/** Which contact of which account goes. */
export const RemoveContact = z.strictObject({ account: Id, contact: Id });
/** The same, as callers write it. */
export type RemoveContact = z.infer<typeof RemoveContact>;

/**
 * Removes a contact with its grants, team places, denials, roles on domains and choices of mail; its tickets stay (R19). A
 * joined contact goes with its user.
 * @throws NotAllowedError to whoever doesn't hold all its keys (R6), NotFreshError, NotFoundError, ConflictError
 */
export async function removeContact(ctx: ActorContext, input: RemoveContact): Promise<void> {
  const { account, contact: id } = parse(RemoveContact, input);
  await changeAccount(ctx, account, async (change) => {
    const { tx, needs, loses, bump, record } = change;
    needs('misc.contacts');
    const contact = await findLoose(tx, account, id);
    const held = await holdingsOf(change, id);
    loses({ manage: 'misc.contacts', held });
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'removeContact');
    await withdrawRequests(ctx, change, `contact:${id}`);
    await tx.contacts.end(account, id);
    await tx.contacts.endMailLinks(contact.email);
    await bump(`contact:${id}`);
    const subject = `contact:${id}` as const;
    const before = { permissions: held.length };
    await record('contact.removed', { subject, before, personal: { [subject]: saidOf(contact) } });
  });
}
