import { z } from 'zod';
import { inputs } from '../../../core/index';
import { DepartmentRule, GrantIn, Id, InstantOut, Key, listOf, PrincipalName } from '../fields';

/** Somebody to be invited, with what they will have. */
export const NewInvitation = inputs.InviteUser.omit({ account: true }).extend({
  grants: z.array(GrantIn).max(200),
});

/** Which invitation of which account. */
export const InvitationPlace = z.strictObject({ account: Id, invitation: Id });

/** A place on an account that waits for the holder of an address. */
export const Invitation = z.object({
  id: Id,
  email: z.string(),
  name: z.string(),
  grants: listOf(z.object({ key: Key, service: Id.optional(), expiresAt: InstantOut.optional() })),
  departmentRule: DepartmentRule.optional(),
  state: z.enum(['pending', 'accepted', 'declined', 'withdrawn']),
  invitedBy: PrincipalName,
  sends: z.number().int(),
  createdAt: InstantOut,
  sentAt: InstantOut,
  expiresAt: InstantOut,
});

/** The same in a list. */
export const ListedInvitation = Invitation.extend({ expired: z.boolean() });
