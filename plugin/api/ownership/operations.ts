import { z } from 'zod';
import { AccountPlace, Id, InstantOut, PrincipalName } from '../fields';
import { operation } from '../operation';

const tag = 'Ownership';
const ONE = '/accounts/{account}/ownership';
const params = AccountPlace;

const Handover = z.object({
  id: Id,
  from: Id.describe('The user who is or was the owner'),
  to: Id.describe('The user to whom it goes'),
  toRole: z.enum(['master', 'member']),
  state: z.enum(['offered', 'accepted', 'undone', 'withdrawn']),
  offeredAt: InstantOut,
  expiresAt: InstantOut.describe('Until when it can be accepted; once it was, until when it can be undone'),
});

const Ownership = z.object({
  owner: Id.describe('The owner’s user id'),
  offer: Handover.optional(),
  undoable: Handover.optional(),
  secondary: z
    .object({ email: z.string(), expiresAt: InstantOut, confirmedAt: InstantOut.optional() })
    .optional(),
  recovery: z
    .object({
      ...{ id: Id, user: Id, email: z.string(), reason: z.string(), requestedBy: PrincipalName },
      ...{ requestedAt: InstantOut, provedAt: InstantOut.optional() },
    })
    .optional(),
  addressRisk: z
    .string()
    .optional()
    .describe(
      'A domain of this account that the owner’s address hangs on: if it is lost, they are locked out',
    ),
});

/** Whose an account is. */
export const ownershipOperations = [
  operation({
    ...{
      id: 'readOwnership',
      method: 'get',
      path: ONE,
      tag,
      summary: 'The owner, and what is under way about that',
    },
    ...{ useCase: 'readOwnership', params, answer: Ownership },
    run: (as, input) => as.readOwnership(input),
  }),
  operation({
    ...{
      id: 'offerOwnership',
      method: 'post',
      path: `${ONE}/offer`,
      tag,
      summary: 'Offer the account to a member',
    },
    ...{
      useCase: 'offerOwnership',
      params,
      body: z.strictObject({ membership: Id }),
      answer: Handover,
      status: 201,
    },
    run: (as, input) => as.offerOwnership(input),
  }),
  operation({
    ...{ id: 'withdrawOwnership', method: 'delete', path: `${ONE}/offer`, tag, summary: 'End the offer' },
    ...{ useCase: 'withdrawOwnership', params },
    run: (as, input) => as.withdrawOwnership(input),
  }),
  operation({
    ...{
      id: 'acceptOwnership',
      method: 'post',
      path: `${ONE}/accept`,
      tag,
      summary: 'Take the account that was offered',
    },
    ...{ useCase: 'acceptOwnership', params, answer: Handover },
    run: (as, input) => as.acceptOwnership(input),
  }),
  operation({
    ...{
      id: 'undoOwnership',
      method: 'post',
      path: `${ONE}/undo`,
      tag,
      summary: 'Give the account back, within 72 hours',
    },
    ...{ useCase: 'undoOwnership', params },
    run: (as, input) => as.undoOwnership(input),
  }),
  operation({
    ...{ id: 'stopRecovery', method: 'delete', path: '/accounts/{account}/recovery', tag },
    summary: 'Stop the recovery of an owner’s address',
    ...{ useCase: 'stopRecovery', params },
    run: (as, input) => as.stopRecovery(input),
  }),
];
