import { z } from 'zod';
import { given, inputs, type ActivityRow, type Principal } from '../../../core/index';
import { Cursor, nextOf, pageOf, placeOf } from '../cursor';
import { AccountPlace, InstantIn, InstantOut, PrincipalName, wholeOf } from '../fields';
import { download, operation } from '../operation';

const tag = 'Activity';
const place = z.number().int().positive();
const from = z.strictObject({
  ...{
    person: PrincipalName.optional(),
    from: InstantIn.optional(),
    to: InstantIn.optional(),
    cursor: Cursor,
  },
  action: z.string().max(80).optional().describe('`contact.added`, or a whole kind: `contact`'),
  refused: z.literal('true').optional().describe('Only what was refused'),
});
type From = z.output<typeof from>;
const wanted = from.omit({ cursor: true }).extend({ format: z.enum(['csv', 'ndjson']) });
const [CSV, NDJSON] = ['text/csv', 'application/x-ndjson'] as const;

async function* linesOf(verdicts: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const verdict of verdicts) yield `${JSON.stringify(verdict)}\n`;
}

/** Which lines are asked for, in the core's words. */
function filterOf({
  person,
  action,
  from: since,
  to,
  refused,
  cursor,
}: Omit<From, 'cursor'> & Partial<From>) {
  const before = placeOf(place, cursor);
  return given({
    ...{ person: person as Principal | undefined, action, from: since, to, before },
    refused: refused === undefined ? undefined : (true as const),
  });
}
const PAGE = 50;

const Row = z.object({
  seq: z.number().int(),
  at: InstantOut,
  action: z.string(),
  actor: PrincipalName,
  onBehalfOf: PrincipalName.optional(),
  channel: z.string(),
  address: z.string().optional(),
  subject: z.string().optional(),
  before: z.json().optional(),
  after: z.json().optional(),
  refused: z.boolean().optional(),
  reason: z.string().optional(),
});
const Letter = z.object({
  id: z.number().int(),
  kind: z.string(),
  attempts: z.number().int(),
  outcome: z.string(),
  reason: z.string(),
  retryable: z.boolean(),
  at: InstantOut,
});
const LetterPlace = z.strictObject({ letter: z.coerce.number().int().positive() });

/** A row as it goes out: values are JSON already. */
const shown = ({ before, after, ...row }: ActivityRow) => ({
  ...row,
  ...(before === undefined ? {} : { before: before as z.input<typeof Row>['before'] }),
  ...(after === undefined ? {} : { after: after as z.input<typeof Row>['after'] }),
});

/** What was done, by whom and for whom, and what could not be delivered. */
export const activityOperations = [
  operation({
    ...{ id: 'readActivity', method: 'get', path: '/accounts/{account}/activity', tag },
    summary: 'What was done on an account, newest first',
    ...{ useCase: 'readActivity', params: AccountPlace, query: from },
    answer: pageOf(Row).extend({ names: z.record(z.string(), z.string()) }),
    run: async (as, { account, ...asked }) => {
      const { rows, names, next } = await as.readActivity({ account, ...filterOf(asked) });
      return { items: rows.map(shown), names: Object.fromEntries(names), ...nextOf(next) };
    },
  }),
  download({
    ...{ id: 'exportActivity', method: 'get', path: '/accounts/{account}/activity/export', tag },
    summary: 'What was done on an account, all of it',
    ...{ useCase: 'exportActivity', params: AccountPlace, query: wanted },
    media: [CSV, NDJSON],
    mediaOf: ({ format }) => (format === 'csv' ? CSV : NDJSON),
    run: (as, { account, format, ...asked }) => as.exportActivity({ account, format, ...filterOf(asked) }),
  }),
  download({
    ...{ id: 'verifyActivity', method: 'post', path: '/activity/verify', tag, isQuestion: true },
    summary: 'Prove one log, or all of them, up to the last head that left: a verdict a line',
    ...{ useCase: 'verifyActivity', body: inputs.VerifyActivity, media: [NDJSON] },
    run: async (as, asked) => linesOf(await as.verifyActivity(asked)),
  }),
  operation({
    ...{ id: 'readInstallationActivity', method: 'get', path: '/activity', tag },
    summary: 'What was done on no account, newest first',
    ...{ useCase: 'readInstallationActivity', query: from, answer: pageOf(Row) },
    run: async (as, asked) => {
      const rows = await as.readInstallationActivity(filterOf(asked));
      return { items: rows.map(shown), ...nextOf(rows.length === PAGE ? rows.at(-1)?.seq : undefined) };
    },
  }),
  operation({
    ...{
      id: 'listSetAside',
      method: 'get',
      path: '/outbox',
      tag,
      summary: 'Letters that were given up, or are uncertain',
    },
    ...{ useCase: 'listSetAside', answer: wholeOf(Letter) },
    run: async (as) => ({ items: await as.listSetAside({}) }),
  }),
  operation({
    ...{
      id: 'retryLetter',
      method: 'post',
      path: '/outbox/{letter}/retry',
      tag,
      summary: 'Send a letter again',
    },
    ...{ useCase: 'retryLetter', params: LetterPlace },
    run: (as, input) => as.retryLetter(input),
  }),
];
