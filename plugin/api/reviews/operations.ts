import { z } from 'zod';
import { given, type Review as KeptReview } from '../../../core/index';
import { PlanOut, SubjectOut } from '../bulk/schema';
import { Cursor, nextOf, pageOf, placeOf } from '../cursor';
import { AccountPlace, Grant, Id, InstantOut, Limit, listOf, PrincipalName, wholeOf } from '../fields';
import { operation } from '../operation';

const tag = 'Reviews';
const ALL = '/accounts/{account}/reviews';
const ONE = `${ALL}/{review}`;

const Search = z.strictObject({
  unused: z.enum(['true', 'false']).optional().describe('Only what nobody used for 90 days'),
  cursor: Cursor,
  limit: Limit,
});
const Held = Grant.extend({ subject: SubjectOut });
const Row = z.object({ grant: Held, name: z.string(), lastUsed: InstantOut.optional(), unused: z.boolean() });
const Unused = z.strictObject({ grants: z.array(Id).min(1).max(200).describe('Grants, as they were shown') });
const ReviewPlace = AccountPlace.extend({ review: Id });
const Review = z.object({
  ...{ id: Id, removedBy: PrincipalName, removedAt: InstantOut, undoneAt: InstantOut.optional() },
  grants: listOf(Held),
});

const shown = ({ grants, ...review }: KeptReview) => ({ ...review, grants: [...grants] });

/** Who has what since when, when it was last used, and what nobody needs any more. */
export const reviewOperations = [
  operation({
    ...{ id: 'reviewAccess', method: 'get', path: '/accounts/{account}/access/review', tag },
    summary: 'Who has which permission, since when, from whom, and last used when',
    ...{ useCase: 'reviewAccess', params: AccountPlace, query: Search, answer: pageOf(Row) },
    run: async (as, { account, unused, cursor, limit }) => {
      const after = placeOf(z.string(), cursor);
      const asked = { account, limit, unused: unused === 'true', ...given({ after }) };
      const { items, next } = await as.reviewAccess(asked);
      return { items: [...items], ...nextOf(next) };
    },
  }),
  operation({
    ...{
      id: 'removeUnused',
      method: 'post',
      path: ALL,
      tag,
      summary: 'End what nobody used, as it was shown',
    },
    ...{ useCase: 'removeUnused', params: AccountPlace, body: Unused, answer: Review, status: 201 },
    run: async (as, input) => shown(await as.removeUnused(input)),
  }),
  operation({
    ...{ id: 'listReviews', method: 'get', path: ALL, tag, summary: 'What was removed in the last 30 days' },
    ...{ useCase: 'listReviews', params: AccountPlace, answer: wholeOf(Review) },
    run: async (as, input) => ({ items: (await as.listReviews(input)).map(shown) }),
  }),
  operation({
    ...{ id: 'undoReview', method: 'post', path: `${ONE}/undo`, tag, summary: 'Give back what was removed' },
    ...{ useCase: 'undoReview', params: ReviewPlace, answer: wholeOf(PlanOut) },
    run: async (as, input) => ({ items: [...(await as.undoReview(input))] }),
  }),
];
