import { given } from '../../../core/index';
import { SubjectPlace } from '../grants/schema';
import { AccountPlace, wholeOf } from '../fields';
import { operation } from '../operation';
import { CopyIn, Group, GroupIn, GroupReach, PlanOut, PreviewOut, Seen } from './schema';

const tag = 'Many grants';
const COPY = '/accounts/{account}/copies';
const GROUP = '/accounts/{account}/grants/{kind}/{id}/groups/{group}';
const GroupPlace = SubjectPlace.extend({ group: Group });

const done = <Plan>(plan: Plan | undefined): { items: Plan[] } => ({
  items: plan === undefined ? [] : [plan],
});

/** Many grants at once: another’s, or a whole group. */
export const bulkOperations = [
  operation({
    ...{ id: 'previewCopy', method: 'post', path: `${COPY}/preview`, tag, isQuestion: true },
    summary: 'What somebody would gain by a copy of another’s grants',
    ...{ useCase: 'previewCopy', params: AccountPlace, body: CopyIn, answer: PreviewOut },
    run: (as, input) => as.previewCopy(input),
  }),
  operation({
    ...{ id: 'copyGrants', method: 'post', path: COPY, tag, summary: 'Give somebody what another holds' },
    ...{ useCase: 'copyGrants', params: AccountPlace, body: CopyIn.extend({ seen: Seen }) },
    answer: wholeOf(PlanOut),
    run: async (as, input) => done(await as.copyGrants(input)),
  }),
  operation({
    ...{ id: 'giveGroup', method: 'put', path: GROUP, tag, summary: 'Give every permission of a group' },
    ...{ useCase: 'giveGroup', params: GroupPlace, body: GroupIn, answer: wholeOf(PlanOut) },
    run: async (as, { account, kind, id, ...rest }) =>
      done(await as.giveGroup({ account, subject: { kind, id }, ...given(rest) })),
  }),
  operation({
    ...{ id: 'endGroup', method: 'delete', path: GROUP, tag, summary: 'End every permission of a group' },
    ...{ useCase: 'endGroup', params: GroupPlace, query: GroupReach, answer: wholeOf(PlanOut) },
    run: async (as, { account, kind, id, ...rest }) =>
      done(await as.endGroup({ account, subject: { kind, id }, ...given(rest) })),
  }),
];
