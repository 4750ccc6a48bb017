import { z } from 'zod';
import { DOMAIN_ROLES, inputs } from '../../../core/index';
import { Cursor } from '../cursor';
import { Id, Limit } from '../fields';

/** Which contact of which account. */
export const ContactPlace = z.strictObject({ account: Id, contact: Id });

/** What contacts are looked for by. */
export const ContactSearch = z.strictObject({
  search: z.string().max(191).default('').describe('A part of a name or address'),
  limit: Limit,
  cursor: Cursor,
});

/** Where a page of contacts begins. */
export const ContactStart = z.strictObject({ name: z.string().max(191), id: Id });

/** A contact to be added. */
export const NewContact = inputs.AddContact.omit({ account: true });
/** What changes of a contact; what is left out stays. */
export const ContactEdit = inputs.EditContact.omit({ account: true, contact: true });
/** Which contact becomes part of this one. */
export const ContactMerge = z.strictObject({ from: Id });

/** A contact in a list. */
export const ListedContact = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  asleep: z.boolean().describe('Its address changed and is not proved yet: its permissions sleep'),
});

/** All that is kept of a contact. */
export const Contact = ListedContact.extend({
  phone: z.string(),
  postalAddress: z.string(),
  language: z.string(),
  timezone: z.string(),
  notes: z.string(),
  joined: z.string().optional().describe('The user whom it was joined to'),
});

/** The same, with its roles on domains. */
export const ContactWithRoles = Contact.extend({
  roles: z.array(z.object({ domain: Id, role: z.enum(DOMAIN_ROLES) })),
});
