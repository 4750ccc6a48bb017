import { given } from '../../../core/index';
import { z } from 'zod';
import { Cursor, nextOf, pageOf, placeOf } from '../cursor';
import { AccountPlace, Id, InstantOut, Key, Limit, PrincipalName } from '../fields';
import { operation } from '../operation';

const tag = 'Access requests';
const ALL = '/accounts/{account}/access-requests';
const ONE = `${ALL}/{request}`;

const State = z.enum(['pending', 'approved', 'refused', 'withdrawn']);
const Days = z
  .number()
  .int()
  .min(1)
  .max(3_650)
  .optional()
  .describe('Days from the approval; absent: for good');
const RequestPlace = AccountPlace.extend({ request: Id });
const Search = z.strictObject({ state: State.optional(), cursor: Cursor, limit: Limit });
const RequestIn = z.strictObject({
  key: Key,
  service: Id.optional(),
  reason: z.string().min(1).max(1_000),
  days: Days,
});
const Shorter = z.strictObject({ days: Days });
const Refusal = z.strictObject({
  reason: z.string().max(1_000).optional().describe('Shown to whoever asked'),
});
const Request = z.object({
  ...{ id: Id, principal: PrincipalName, key: Key, service: Id.optional(), days: Days },
  ...{ reason: z.string(), state: State, createdAt: InstantOut, expiresAt: InstantOut },
  ...{ answeredBy: PrincipalName.optional(), answeredAt: InstantOut.optional() },
  answerReason: z.string().optional(),
});

/** What people ask for, and those who may give it answer. */
export const requestOperations = [
  operation({
    ...{ id: 'listAccessRequests', method: 'get', path: ALL, tag },
    summary: 'One’s own requests, and those that one could answer, newest first',
    ...{ useCase: 'listAccessRequests', params: AccountPlace, query: Search, answer: pageOf(Request) },
    run: async (as, { cursor, ...asked }) => {
      const after = placeOf(z.string(), cursor);
      const { items, next } = await as.listAccessRequests({ ...given(asked), ...(after && { after }) });
      return { items: [...items], ...nextOf(next) };
    },
  }),
  operation({
    ...{ id: 'requestAccess', method: 'post', path: ALL, tag, summary: 'Ask for a permission' },
    ...{ useCase: 'requestAccess', params: AccountPlace, body: RequestIn, answer: Request, status: 201 },
    run: (as, input) => as.requestAccess(given(input)),
  }),
  operation({
    ...{ id: 'approveAccessRequest', method: 'post', path: `${ONE}/approve`, tag },
    summary: 'Give what was asked for, or for less long',
    ...{ useCase: 'approveAccessRequest', params: RequestPlace, body: Shorter, answer: Request },
    run: (as, input) => as.approveAccessRequest(given(input)),
  }),
  operation({
    ...{
      id: 'refuseAccessRequest',
      method: 'post',
      path: `${ONE}/refuse`,
      tag,
      summary: 'Say no to a request',
    },
    ...{ useCase: 'refuseAccessRequest', params: RequestPlace, body: Refusal, answer: Request },
    run: (as, input) => as.refuseAccessRequest(given(input)),
  }),
  operation({
    ...{
      id: 'withdrawAccessRequest',
      method: 'delete',
      path: ONE,
      tag,
      summary: 'Take one’s own request back',
    },
    ...{ useCase: 'withdrawAccessRequest', params: RequestPlace, answer: Request },
    run: (as, input) => as.withdrawAccessRequest(input),
  }),
];
